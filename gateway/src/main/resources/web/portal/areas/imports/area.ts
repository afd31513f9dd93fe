import type { Area } from '../area';
import { t } from './navigation';

/** Former records that a body brings with it, from spreadsheets' files. */
export const imports: Area = {
  navigation: [{ path: '/portal/imports', text: () => t('imports'), roles: ['ADMINISTRATOR'] }],
  routes: [
    { path: '/portal/imports', component: 'pm-imports-page', action: async () => void (await import('./imports-page')) },
    {
      path: '/portal/imports/:kind/:id',
      component: 'pm-import-page',
      action: async () => void (await import('./import-page')),
    },
  ],
};
