import { t } from './navigation';
import type { Area } from '../area';

/** The organisations that apply, as their members and the body's reviewers see them. */
export const organisation: Area = {
  navigation: [
    {
      path: '/portal/organisations',
      text: () => t('organisations'),
      roles: ['CLIENT', 'APPLICATION_REVIEWER', 'QUALITY_MANAGER', 'ADMINISTRATOR'],
    },
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
    {
      path: '/portal/organisations/:id/members',
      component: 'pm-members-page',
      action: async () => void (await import('./members-page')),
    },
    {
      path: '/portal/organisations/:id/sites',
      component: 'pm-sites-page',
      action: async () => void (await import('./sites-page')),
    },
    {
      path: '/portal/organisations/:id/sites/new',
      component: 'pm-site-page',
      action: async () => void (await import('./site-page')),
    },
    {
      path: '/portal/organisations/:id/sites/:site',
      component: 'pm-site-page',
      action: async () => void (await import('./site-page')),
    },
    {
      path: '/portal/organisations/:id/contacts',
      component: 'pm-contacts-page',
      action: async () => void (await import('./contacts-page')),
    },
    {
      path: '/portal/organisations/:id/contacts/new',
      component: 'pm-contact-page',
      action: async () => void (await import('./contact-page')),
    },
    {
      path: '/portal/organisations/:id/contacts/:contact',
      component: 'pm-contact-page',
      action: async () => void (await import('./contact-page')),
    },
    // The address that stands in letters.
    {
      path: '/invitations/:id',
      component: 'pm-invitation-page',
      action: async () => void (await import('./invitation-page')),
    },
    {
      path: '/portal/invitations/:id',
      component: 'pm-invitation-page',
      action: async () => void (await import('./invitation-page')),
    },
  ],
};
