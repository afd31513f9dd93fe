import { READERS_OF_ALL, READERS_OF_AUDITS } from '../../session';
import { t } from './navigation';
import type { Area } from '../area';

/** Audit times, programmes, teams and the calendar, as those who plan see them, and the client's side of them. */
export const programme: Area = {
  navigation: [
    { path: '/portal/audit-times', text: () => t('audit-times'), roles: READERS_OF_ALL },
    { path: '/portal/programmes', text: () => t('programmes'), roles: READERS_OF_AUDITS },
    { path: '/portal/audits', text: () => t('audits'), roles: READERS_OF_AUDITS },
    { path: '/portal/calendar', text: () => t('calendar'), roles: ['PROGRAMME_MANAGER', 'QUALITY_MANAGER', 'ADMINISTRATOR'] },
    { path: '/portal/deadlines', text: () => t('deadlines'), roles: READERS_OF_AUDITS },
  ],
  routes: [
    {
      path: '/portal/audit-times',
      component: 'pm-audit-times-page',
      action: async () => void (await import('./audit-time/audit-times-page')),
    },
    {
      path: '/portal/audit-times/:applicationId',
      component: 'pm-audit-time-page',
      action: async () => void (await import('./audit-time/audit-time-page')),
    },
    {
      path: '/portal/programmes',
      component: 'pm-programmes-page',
      action: async () => void (await import('./cycle/programmes-page')),
    },
    {
      path: '/portal/programmes/:id',
      component: 'pm-programme-page',
      action: async () => void (await import('./cycle/programme-page')),
    },
    {
      path: '/portal/programmes/:id/sampling',
      component: 'pm-sampling-page',
      action: async () => void (await import('./cycle/sampling-page')),
    },
    {
      path: '/portal/calendar',
      component: 'pm-calendar-page',
      action: async () => void (await import('./calendar/calendar-page')),
    },
    { path: '/portal/audits', component: 'pm-audits-page', action: async () => void (await import('./audit/audits-page')) },
    { path: '/portal/audits/:id', component: 'pm-audit-page', action: async () => void (await import('./audit/audit-page')) },
    {
      path: '/portal/audits/:id/team',
      component: 'pm-team-page',
      action: async () => void (await import('./team/team-page')),
    },
    {
      path: '/portal/deadlines',
      component: 'pm-deadlines-page',
      action: async () => void (await import('./deadline/deadlines-page')),
    },
  ],
};
