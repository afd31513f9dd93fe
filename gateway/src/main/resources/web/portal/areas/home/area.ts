import { EVERYBODY } from '../../session';
import { t } from '../../texts';
import type { Area } from '../area';

/** What waits for the person. */
export const home: Area = {
  navigation: [
    {
      path: '/portal',
      text: () => t('home'),
      roles: EVERYBODY,
    },
  ],
  routes: [{ path: '/portal', component: 'pm-home-page', action: async () => void (await import('./home-page')) }],
};
