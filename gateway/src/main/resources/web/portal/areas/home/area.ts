import { t } from '../../texts';
import type { Area } from '../area';

/** What waits for the person. */
export const home: Area = {
  navigation: [
    {
      path: '/portal',
      text: () => t('home'),
      roles: [
        'CLIENT',
        'APPLICATION_REVIEWER',
        'PROGRAMME_MANAGER',
        'AUDITOR',
        'LABORATORY',
        'EVALUATOR',
        'TECHNICAL_REVIEWER',
        'DECISION_MAKER',
        'QUALITY_MANAGER',
        'IMPARTIALITY',
        'ADMINISTRATOR',
        'ASSESSOR',
      ],
    },
  ],
  routes: [{ path: '/portal', component: 'pm-home-page', action: async () => void (await import('./home-page')) }],
};
