import { STAFF } from '../../session';
import type { Area } from '../area';
import { t } from './navigation';

/** The body's people: their records, for those who keep or read them, and everybody's own; and the body itself. */
export const people: Area = {
  navigation: [
    { path: '/portal/people', text: () => t('people'), roles: ['QUALITY_MANAGER', 'ADMINISTRATOR', 'PROGRAMME_MANAGER'] },
    { path: '/portal/me', text: () => t('me'), roles: STAFF },
    { path: '/portal/body', text: () => t('body'), roles: ['QUALITY_MANAGER', 'ADMINISTRATOR'] },
  ],
  routes: [
    { path: '/portal/people', component: 'pm-people-page', action: async () => void (await import('./people-page')) },
    {
      path: '/portal/people/new',
      component: 'pm-new-person-page',
      action: async () => void (await import('./new-person-page')),
    },
    { path: '/portal/people/:id', component: 'pm-person-page', action: async () => void (await import('./person-page')) },
    { path: '/portal/me', component: 'pm-my-record-page', action: async () => void (await import('./my-record-page')) },
    { path: '/portal/body', component: 'pm-own-body-page', action: async () => void (await import('./own-body-page')) },
  ],
};
