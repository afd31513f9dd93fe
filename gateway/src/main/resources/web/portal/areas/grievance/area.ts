import { EVERYBODY } from '../../session';
import type { Area } from '../area';
import { t } from './navigation';

/**
 * Complaints and appeals: raised, followed and handled. Anybody may complain, and anybody of the body may be asked to
 * investigate: each sees what is theirs to see.
 */
export const grievance: Area = {
  navigation: [
    { path: '/portal/complaints', text: () => t('complaints'), roles: EVERYBODY },
    { path: '/portal/appeals', text: () => t('appeals'), roles: EVERYBODY },
  ],
  routes: [
    {
      path: '/portal/complaints',
      component: 'pm-complaints-page',
      action: async () => void (await import('./grievances-page')),
    },
    {
      path: '/portal/complaints/new',
      component: 'pm-new-complaint-page',
      action: async () => void (await import('./new-complaint-page')),
    },
    {
      path: '/portal/complaints/:id',
      component: 'pm-one-complaint-page',
      action: async () => void (await import('./grievance-page')),
    },
    {
      path: '/portal/appeals',
      component: 'pm-appeals-page',
      action: async () => void (await import('./grievances-page')),
    },
    {
      path: '/portal/appeals/new',
      component: 'pm-new-appeal-page',
      action: async () => void (await import('./new-appeal-page')),
    },
    {
      path: '/portal/appeals/:id',
      component: 'pm-one-appeal-page',
      action: async () => void (await import('./grievance-page')),
    },
  ],
};
