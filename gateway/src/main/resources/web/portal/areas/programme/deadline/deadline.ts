/** What has to be done by a day. */
export const DEADLINE_KINDS = [
  'FINDING_RESPONSE',
  'FINDING_CLOSURE',
  'STAGE_1_TO_STAGE_2',
  'SIX_MONTHS_AFTER_STAGE_2',
  'FIRST_SURVEILLANCE',
  'YEARLY_SURVEILLANCE',
  'RECERTIFICATION',
] as const;

/** Where a deadline may stand. */
export const DEADLINE_STATUSES = ['OPEN', 'MISSED', 'MET', 'LIFTED'] as const;

/** A deadline as audit-service tells it. */
export interface Deadline {
  readonly id: string;
  readonly kind: (typeof DEADLINE_KINDS)[number];
  readonly subjectId: string;
  readonly certificationId: string;
  readonly organisationId: string;
  readonly dueOn: string;
  readonly status: (typeof DEADLINE_STATUSES)[number];
  readonly settledOn?: string | null;
}

/** That somebody has to decide about a suspension, because a legal day was missed. */
export interface SuspensionProposal {
  readonly id: string;
  readonly deadlineId: string;
  readonly ground: string;
  readonly certificationId: string;
  readonly organisationId: string;
  readonly dueOn: string;
  readonly proposedOn: string;
  readonly settledOn?: string | null;
}

/** Where what the deadline is about is shown: findings and audits have pages of their own. */
export function subjectPath({ kind, subjectId }: Deadline): string {
  return kind === 'FINDING_RESPONSE' || kind === 'FINDING_CLOSURE'
    ? `/portal/findings/${subjectId}`
    : `/portal/audits/${subjectId}`;
}
