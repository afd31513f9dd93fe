import type { Area } from '../area';
import { t } from './navigation';

/** The evaluations of products: assigned, planned, tested, reported and concluded. */
export const evaluation: Area = {
  navigation: [
    {
      path: '/portal/evaluations',
      text: () => t('evaluations'),
      roles: [
        'PROGRAMME_MANAGER',
        'LABORATORY',
        'EVALUATOR',
        'TECHNICAL_REVIEWER',
        'DECISION_MAKER',
        'QUALITY_MANAGER',
        'ASSESSOR',
        'CLIENT',
      ],
    },
  ],
  routes: [
    {
      path: '/portal/evaluations',
      component: 'pm-evaluations-page',
      action: async () => void (await import('./evaluations-page')),
    },
    {
      path: '/portal/evaluations/:id',
      component: 'pm-evaluation-page',
      action: async () => void (await import('./evaluation-page')),
    },
  ],
};
