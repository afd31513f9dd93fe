import { READERS_OF_APPLICATIONS } from '../../session';
import { t } from './navigation';
import type { Area } from '../area';

/** Applications: starting, writing, handing in and following them. */
export const application: Area = {
  navigation: [
    {
      path: '/portal/applications',
      text: () => t('applications'),
      roles: READERS_OF_APPLICATIONS,
    },
  ],
  routes: [
    {
      path: '/portal/applications',
      component: 'pm-applications-page',
      action: async () => void (await import('./applications-page')),
    },
    {
      path: '/portal/applications/new',
      component: 'pm-new-application-page',
      action: async () => void (await import('./new-application-page')),
    },
    {
      path: '/portal/applications/:id',
      component: 'pm-application-page',
      action: async () => void (await import('./application-page')),
    },
    {
      path: '/portal/applications/:id/draft/:step',
      component: 'pm-draft-page',
      action: async () => void (await import('./draft-page')),
    },
  ],
};
