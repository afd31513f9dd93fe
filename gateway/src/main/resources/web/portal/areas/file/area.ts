import type { Area } from '../area';
import { t } from './navigation';

/** The certification files: read, reviewed and decided by the body's people. */
export const file: Area = {
  navigation: [
    {
      path: '/portal/files',
      text: () => t('files'),
      roles: ['TECHNICAL_REVIEWER', 'DECISION_MAKER', 'QUALITY_MANAGER', 'ASSESSOR'],
    },
  ],
  routes: [
    { path: '/portal/files', component: 'pm-files-page', action: async () => void (await import('./files-page')) },
    { path: '/portal/files/:id', component: 'pm-file-page', action: async () => void (await import('./file-page')) },
  ],
};
