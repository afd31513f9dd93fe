import type { AuditKind, AuditStatus, Scope } from '../../../parts/audit/audit';

/** Where a programme stands. */
export type ProgrammeStatus = 'ANNOUNCED' | 'OPEN' | 'DATED' | 'SUSPENDED' | 'ENDED';

/** An audit of a programme, and what it looks at. */
export interface PlannedAudit {
  readonly auditId: string;
  readonly kind: AuditKind;
  readonly cycle: number;
  readonly sequence: number;
  readonly dueBy?: string | null;
  readonly heldOn?: string | null;
  readonly lifted: boolean;
  readonly reason?: string | null;
  readonly clauses: readonly string[];
  readonly controls: readonly string[];
}

/** An audit programme as audit-service tells it. */
export interface Programme {
  readonly id: string;
  readonly certificationId: string;
  readonly organisationId: string;
  readonly applicationId?: string | null;
  readonly scheme: { readonly id: string; readonly version: number };
  readonly status: ProgrammeStatus;
  readonly requiredCompetences: readonly string[];
  readonly agreementSignedOn?: string | null;
  readonly decisionDate?: string | null;
  readonly validUntil?: string | null;
  readonly cycle: number;
  readonly surveillanceIntervalMonths: number;
  readonly suspension?: { readonly since: string; readonly resolveBy: string } | null;
  readonly end?: { readonly cause: string; readonly on: string } | null;
  readonly scope?: Scope | null;
  readonly audits: readonly PlannedAudit[];
}

/** Where the audits of a programme stand, by their ids. */
export type Standing = ReadonlyMap<string, AuditStatus>;

/** Where a programme is read. */
export function programmeApi(id: string): string {
  return `/api/v1/programmes/${id}`;
}

/** The audits that are to be held or were, the earliest first; what has no day yet stands where the cycle has it. */
export function inOrder(audits: readonly PlannedAudit[]): readonly PlannedAudit[] {
  const rank: readonly AuditKind[] = ['STAGE_1', 'STAGE_2', 'SURVEILLANCE', 'SPECIAL', 'SHORT_NOTICE', 'RECERTIFICATION'];
  return audits.toSorted(
    (one, other) => one.cycle - other.cycle || rank.indexOf(one.kind) - rank.indexOf(other.kind) || one.sequence - other.sequence,
  );
}

/** Whether it is still to come. */
export function isAhead(audit: PlannedAudit): boolean {
  return !audit.heldOn && !audit.lifted;
}

/** What is due next. */
export function nextDue(programme: Programme): PlannedAudit | undefined {
  return programme.audits
    .filter((audit) => isAhead(audit) && audit.dueBy)
    .toSorted((one, other) => (one.dueBy ?? '').localeCompare(other.dueBy ?? ''))[0];
}
