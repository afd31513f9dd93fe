import type { Audit, TeamRole } from '../../parts/audit/audit';
import { currentSession, hasAny } from '../../session';

/** A line of an audit's plan. */
export interface Slot {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly unit?: string | null;
  readonly clauses: readonly string[];
  readonly auditors: readonly string[];
  readonly siteId: string;
  readonly place?: string | null;
  readonly remote: boolean;
}

/** An audit with what its own pages show. */
export interface HeldAudit extends Audit {
  readonly plan?: { readonly objectives: string; readonly criteria: string; readonly slots: readonly Slot[] } | null;
  readonly conclusion?: {
    readonly readiness?: string | null;
    readonly summary: string;
    readonly concerns: readonly string[];
    readonly concludedOn: string;
  } | null;
  readonly stage1Considered?: { readonly reason: string; readonly consideredOn: string } | null;
}

function isOnTeamAs(audit: Audit, roles: readonly TeamRole[]): boolean {
  const me = currentSession()?.person.id;
  return hasAny(['AUDITOR']) && audit.team.some(({ personId, role }) => personId === me && roles.includes(role));
}

/** Whether the person leads the audit. */
export function leads(audit: Audit): boolean {
  return isOnTeamAs(audit, ['LEAD_AUDITOR']);
}

/** Whether the person audits in it: leads it, or is one of its auditors. */
export function audits(audit: Audit): boolean {
  return isOnTeamAs(audit, ['LEAD_AUDITOR', 'AUDITOR']);
}

/** Whether the person is on the team in any role. */
export function isOnTeam(audit: Audit): boolean {
  return isOnTeamAs(audit, ['LEAD_AUDITOR', 'AUDITOR', 'TECHNICAL_EXPERT', 'OBSERVER']);
}

/** Whether the person is of the client's side: none of the body's roles. */
export function isClient(): boolean {
  return hasAny(['CLIENT']);
}
