import type { Area } from '../area';
import { t } from './navigation';

/** What clients tell of their changes, and what the body makes of it. */
export const changes: Area = {
  navigation: [{ path: '/portal/changes', text: () => t('changes'), roles: ['APPLICATION_REVIEWER', 'PROGRAMME_MANAGER'] }],
  routes: [
    {
      path: '/portal/changes',
      component: 'pm-all-changes-page',
      action: async () => void (await import('./all-changes-page')),
    },
    {
      path: '/portal/organisations/:id/changes',
      component: 'pm-changes-page',
      action: async () => void (await import('./changes-page')),
    },
    {
      path: '/portal/organisations/:id/changes/new',
      component: 'pm-change-page',
      action: async () => void (await import('./change-page')),
    },
    {
      path: '/portal/organisations/:id/changes/:notice',
      component: 'pm-change-page',
      action: async () => void (await import('./change-page')),
    },
  ],
};
