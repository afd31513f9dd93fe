import type { Area } from '../area';
import { t } from './navigation';

/** The certificates: their holders' and the body's. */
export const certificate: Area = {
  navigation: [
    {
      path: '/portal/certificates',
      text: () => t('certificates'),
      roles: [
        'CLIENT',
        'PROGRAMME_MANAGER',
        'TECHNICAL_REVIEWER',
        'DECISION_MAKER',
        'QUALITY_MANAGER',
        'ADMINISTRATOR',
        'ASSESSOR',
      ],
    },
  ],
  routes: [
    {
      path: '/portal/certificates',
      component: 'pm-certificates-page',
      action: async () => void (await import('./certificates-page')),
    },
    {
      path: '/portal/certificates/:id',
      component: 'pm-certificate-page',
      action: async () => void (await import('./certificate-page')),
    },
  ],
};
