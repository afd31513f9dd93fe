import type { Area } from '../area';
import { t } from './navigation';

/** The laboratories that test for the body, with all that is on record of them. */
export const laboratory: Area = {
  navigation: [
    {
      path: '/portal/laboratories',
      text: () => t('laboratories'),
      roles: ['ADMINISTRATOR', 'PROGRAMME_MANAGER', 'LABORATORY'],
    },
  ],
  routes: [
    {
      path: '/portal/laboratories',
      component: 'pm-laboratories-page',
      action: async () => void (await import('./laboratories-page')),
    },
    {
      path: '/portal/laboratories/new',
      component: 'pm-new-laboratory-page',
      action: async () => void (await import('./new-laboratory-page')),
    },
    {
      path: '/portal/laboratories/:id',
      component: 'pm-laboratory-page',
      action: async () => void (await import('./laboratory-page')),
    },
  ],
};
