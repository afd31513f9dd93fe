import type { Member } from '../../../parts/audit/audit';
import type { Candidate, Needs } from './proposing';
import { t } from './texts';

/** What a team does not bring yet; technical experts and observers count for nothing there. */
export function lacking(needs: Needs, candidates: readonly Candidate[], chosen: readonly Member[]): readonly string[] {
  const auditing = new Set(
    chosen.filter(({ role }) => role === 'LEAD_AUDITOR' || role === 'AUDITOR').map(({ personId }) => personId),
  );
  const auditors = candidates.filter(({ personId }) => auditing.has(personId));
  const brought = new Set(auditors.flatMap(({ covers, aiRoles }) => [...covers, ...aiRoles]));
  const leads = chosen.filter(({ role }) => role === 'LEAD_AUDITOR').length;
  return [
    ...(leads === 1 ? [] : [leads === 0 ? t('lacking.lead') : t('lacking.one-lead')]),
    ...needs.competences
      .filter((competence) => !brought.has(competence))
      .map((competence) => t('lacking.competence', { competence })),
    ...needs.aiRoles
      .filter((role) => !brought.has(role))
      .map((role) => t('lacking.ai-role', { role: t(`ai-role.${role}` as 'ai-role.AI_PRODUCER') })),
    ...(auditors.some(({ aiTechnical }) => aiTechnical) ? [] : [t('lacking.ai-technical')]),
  ];
}
