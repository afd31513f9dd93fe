import type { Area } from '../area';
import { t } from './navigation';

/** The body's review of applications. */
export const review: Area = {
  navigation: [{ path: '/portal/reviews', text: () => t('reviews'), roles: ['APPLICATION_REVIEWER', 'PROGRAMME_MANAGER'] }],
  routes: [
    { path: '/portal/reviews', component: 'pm-reviews-page', action: async () => void (await import('./reviews-page')) },
    {
      path: '/portal/applications/:id/review',
      component: 'pm-review-page',
      action: async () => void (await import('./review-page')),
    },
  ],
};
