import { READERS_OF_AUDITS } from '../../session';
import type { Area } from '../area';
import { t } from './navigation';

/** The audit itself: plan, checklist and meetings, findings, report, as the team and the client see them. */
export const audit: Area = {
  navigation: [{ path: '/portal/findings', text: () => t('findings'), roles: READERS_OF_AUDITS }],
  routes: [
    { path: '/portal/audits/:id/plan', component: 'pm-plan-page', action: async () => void (await import('./plan/plan-page')) },
    {
      path: '/portal/audits/:id/checklist',
      component: 'pm-checklist-page',
      action: async () => void (await import('./conduct/checklist-page')),
    },
    {
      path: '/portal/audits/:id/findings',
      component: 'pm-audit-findings-page',
      action: async () => void (await import('./finding/audit-findings-page')),
    },
    {
      path: '/portal/audits/:id/report',
      component: 'pm-report-page',
      action: async () => void (await import('./report/report-page')),
    },
    {
      path: '/portal/findings',
      component: 'pm-findings-page',
      action: async () => void (await import('./finding/findings-page')),
    },
    {
      path: '/portal/findings/:id',
      component: 'pm-finding-page',
      action: async () => void (await import('./finding/finding-page')),
    },
  ],
};
