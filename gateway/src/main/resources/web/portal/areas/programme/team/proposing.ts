import { read, readAll, send, withQuery, type Loaded } from '../../../../shared/api';
import { today } from '../../../../shared/format';
import { auditApi, type Audit, type AuditStatus, type Member, type TeamProposal } from '../../../parts/audit/audit';

/** In which states a team can be proposed. */
export const MAY_PROPOSE: readonly AuditStatus[] = ['PLANNED', 'TEAM_PROPOSED', 'POSTPONED'];

/** What speaks against somebody. */
export interface Reason {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}

/** Whether somebody could have a role, and every reason why not. */
export interface RoleFitness {
  readonly fit: boolean;
  readonly reasons: readonly Reason[];
}

/** Somebody who might be on a team. */
export interface Candidate {
  readonly personId: string;
  readonly asLead: RoleFitness;
  readonly asAuditor: RoleFitness;
  readonly asExpert: RoleFitness;
  readonly covers: readonly string[];
  readonly aiRoles: readonly string[];
  readonly aiTechnical: boolean;
}

/** A team and days to show to the client. */
export interface Proposed {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly members: readonly Member[];
}

/** What a team has to bring together. */
export interface Needs {
  readonly competences: readonly string[];
  readonly aiRoles: readonly string[];
}

/** Who could be on the team on these days. */
export function candidatesOn(
  auditId: string,
  firstDay: string,
  lastDay: string,
  signal: AbortSignal,
): Promise<readonly Candidate[]> {
  return readAll<Candidate>(withQuery(`${auditApi(auditId)}/candidates`, { firstDay, lastDay }), signal);
}

/** What the application review asks for, and the client's roles towards AI. */
export async function needsOf(programmeId: string, signal: AbortSignal): Promise<Needs> {
  const { body: programme } = await read<{ requiredCompetences: string[]; applicationId?: string | null }>(
    `/api/v1/programmes/${programmeId}`,
    signal,
  );
  const time = programme.applicationId
    ? await read<{ application: { aiRoles: string[] } }>(`/api/v1/audit-times/${programme.applicationId}`, signal)
    : null;
  return { competences: programme.requiredCompetences, aiRoles: time?.body.application.aiRoles ?? [] };
}

/** Shows a team and days to the client. */
export function proposeTeam(
  auditId: string,
  proposed: Proposed,
  etag: string | null,
  idempotencyKey: string,
): Promise<Loaded<Audit>> {
  return send<Audit>({ method: 'POST', path: `${auditApi(auditId)}/team-proposals`, body: proposed, etag, idempotencyKey });
}

/** Confirms the team that was proposed last. */
export function confirmTeam(
  auditId: string,
  proposalId: string,
  etag: string | null,
  idempotencyKey: string,
): Promise<Loaded<Audit>> {
  return send<Audit>({ method: 'POST', path: `${auditApi(auditId)}/team`, body: { proposalId }, etag, idempotencyKey });
}

/** Accepts the team for the client. */
export function acceptTeam(
  auditId: string,
  proposalId: string,
  etag: string | null,
  idempotencyKey: string,
): Promise<Loaded<Audit>> {
  return send<Audit>({
    method: 'POST',
    path: `${auditApi(auditId)}/team-proposals/${proposalId}/acceptance`,
    body: {},
    etag,
    idempotencyKey,
  });
}

/** Objects to the team for the client. */
export function objectToTeam(
  auditId: string,
  reason: string,
  etag: string | null,
  idempotencyKey: string,
): Promise<Loaded<Audit>> {
  return send<Audit>({ method: 'POST', path: `${auditApi(auditId)}/objections`, body: { reason }, etag, idempotencyKey });
}

/** Whether the client has said yes, or has said nothing in its time, or is not asked. */
export function isSettled(audit: Audit, proposal: TeamProposal): boolean {
  return audit.kind === 'SHORT_NOTICE' || Boolean(proposal.acceptedOn) || today() > proposal.objectionUntil;
}
