import type { Area } from '../area';

/** What follows on a review, for both sides: questions and answers, quotation, agreement, and everything that happened. */
export const agreement: Area = {
  navigation: [],
  routes: [
    {
      path: '/portal/applications/:id/requests',
      component: 'pm-requests-page',
      action: async () => void (await import('./requests-page')),
    },
    {
      path: '/portal/applications/:id/quotation',
      component: 'pm-quotation-page',
      action: async () => void (await import('./quotation-page')),
    },
    {
      path: '/portal/applications/:id/agreement',
      component: 'pm-agreement-page',
      action: async () => void (await import('./agreement-page')),
    },
    {
      path: '/portal/applications/:id/timeline',
      component: 'pm-timeline-page',
      action: async () => void (await import('./timeline-page')),
    },
    {
      path: '/portal/applications/:id/correspondence',
      component: 'pm-correspondence-page',
      action: async () => void (await import('./correspondence-page')),
    },
  ],
};
