/** What an audit is for. */
export const AUDIT_KINDS = ['STAGE_1', 'STAGE_2', 'SURVEILLANCE', 'RECERTIFICATION', 'SPECIAL', 'SHORT_NOTICE'] as const;

/** What an audit is for. */
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Where an audit may stand, in the order in which it goes on. */
export const AUDIT_STATUSES = [
  'PLANNED',
  'TEAM_PROPOSED',
  'TEAM_CONFIRMED',
  'PLAN_SENT',
  'IN_PROGRESS',
  'CONCLUDED',
  'REPORT_ISSUED',
  'FOLLOW_UP',
  'RECOMMENDED',
  'CLOSED',
  'POSTPONED',
  'CANCELLED',
] as const;

/** Where an audit stands. */
export type AuditStatus = (typeof AUDIT_STATUSES)[number];

/** What people do on teams. */
export type TeamRole = 'LEAD_AUDITOR' | 'AUDITOR' | 'TECHNICAL_EXPERT' | 'OBSERVER';

/** Somebody on a team. */
export interface Member {
  readonly personId: string;
  readonly role: TeamRole;
}

/** A team and days that were shown to the client. */
export interface TeamProposal {
  readonly id: string;
  readonly members: readonly Member[];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly proposedOn: string;
  readonly objectionUntil: string;
  readonly acceptedOn?: string | null;
  readonly objection?: { readonly reason: string; readonly madeOn: string } | null;
}

/** That an audit was put off or called off. */
export interface Interruption {
  readonly kind: 'POSTPONED' | 'CANCELLED';
  readonly reason: string;
  readonly on: string;
  readonly from: AuditStatus;
  readonly firstDay?: string | null;
  readonly lastDay?: string | null;
}

/** An audit as audit-service tells it, as far as its own pages need it. */
export interface Audit {
  readonly id: string;
  readonly programmeId: string;
  readonly certificationId: string;
  readonly organisationId: string;
  readonly kind: AuditKind;
  readonly cycle: number;
  readonly sequence: number;
  readonly status: AuditStatus;
  readonly dueBy?: string | null;
  readonly proposals: readonly TeamProposal[];
  readonly team: readonly Member[];
  readonly firstDay?: string | null;
  readonly lastDay?: string | null;
  readonly plan?: object | null;
  readonly openedOn?: string | null;
  readonly conclusion?: {
    readonly readiness?: string | null;
    readonly summary: string;
    readonly concluded?: string;
    readonly concludedOn: string;
  } | null;
  readonly recommendation?: {
    readonly recommendation: string;
    readonly rationale: string;
    readonly madeBy: string;
    readonly madeOn: string;
  } | null;
  readonly maintenance?: { readonly rationale: string; readonly recordedBy: string; readonly recordedOn: string } | null;
  readonly planVersion: number;
  readonly interruptions: readonly Interruption[];
}

/** A site that an agreement covers. */
export interface AuditedSite {
  readonly siteId: string;
  readonly nameKorean: string;
  readonly nameEnglish: string;
  readonly headOffice: boolean;
  readonly headcount: number;
}

/** What an agreement lets the body audit. */
export interface Scope {
  readonly client: { readonly organisationId: string; readonly legalNameKorean: string; readonly legalNameEnglish: string };
  readonly scopeKorean: string;
  readonly scopeEnglish: string;
  readonly sites: readonly AuditedSite[];
  readonly headcount: number;
  readonly aiRoles: readonly string[];
  readonly aiSystems: readonly string[];
}

/** Where an audit is read. */
export function auditApi(id: string): string {
  return `/api/v1/audits/${id}`;
}

/** Where the pages of one audit are. */
export function auditPath(id: string, page = ''): string {
  return `/portal/audits/${id}${page && `/${page}`}`;
}

/** The team that the client was shown last. */
export function latestProposal(audit: Audit): TeamProposal | undefined {
  return audit.proposals.at(-1);
}
