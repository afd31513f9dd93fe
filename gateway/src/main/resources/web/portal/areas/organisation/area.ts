import { t } from './navigation';
import type { Area } from '../area';

/** The organisations that apply, as their members and the body's reviewers see them. */
export const organisation: Area = {
  navigation: [
    { path: '/portal/organisations', text: () => t('organisations'), roles: ['CLIENT', 'APPLICATION_REVIEWER', 'ADMINISTRATOR'] },
  ],
  routes: [
    {
      path: '/portal/organisations',
      component: 'pm-organisations-page',
      action: async () => void (await import('./organisations-page')),
    },
    {
      path: '/portal/organisations/new',
      component: 'pm-organisation-page',
      action: async () => void (await import('./organisation-page')),
    },
    {
      path: '/portal/organisations/:id',
      component: 'pm-organisation-page',
      action: async () => void (await import('./organisation-page')),
    },
  ],
};
