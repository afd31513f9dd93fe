/** Where an audit time may stand. */
export const AUDIT_TIME_STATUSES = ['CALCULATED', 'AWAITING_CONFIRMATION', 'DETERMINED', 'AGREED'] as const;

/** Where an audit time stands. */
export type AuditTimeStatus = (typeof AUDIT_TIME_STATUSES)[number];

/** What is looked at when a table's days are lengthened or shortened. */
export const FACTORS = [
  'AI_SYSTEM_NUMBER',
  'AI_SYSTEM_COMPLEXITY',
  'AI_SYSTEM_RISK',
  'AUTONOMY_AND_IMPACT',
  'DATA',
  'LIFE_CYCLE',
  'REGULATION',
  'OTHER_CERTIFICATION',
  'SITES',
  'OUTSOURCING',
  'MATURITY',
  'EARLIER_AUDITS',
  'LANGUAGE',
] as const;

/** A calculation with every step. */
export interface Calculation {
  readonly table: {
    readonly source: string;
    readonly limitsSource: string;
    readonly verified: boolean;
    readonly noteKorean: string;
    readonly noteEnglish: string;
  };
  readonly people: number;
  readonly effectivePersonnel: number;
  readonly row: { readonly from: number; readonly to: number; readonly days: number; readonly beyondTable: boolean };
  readonly aiRoles: readonly string[];
  readonly roleFactor: number;
  readonly tableDays: number;
  readonly unreducedDays: number;
  readonly netPercent: number;
  readonly adjustedDays: number;
  readonly leastDays: number;
  readonly hoursPerDay: number;
  readonly days: Readonly<Record<DaysPart, number>>;
}

/** What the days are of. */
export type DaysPart =
  'total' | 'stage1' | 'stage2' | 'planningAndReporting' | 'onSite' | 'remote' | 'surveillance' | 'recertification';

/** People who work alike. */
export interface Group {
  readonly name?: string | null;
  readonly people?: number | null;
  readonly fullTimePercent?: number | null;
  readonly countedAs?: number | null;
  readonly justification?: string | null;
}

/** A reason to lengthen or to shorten. */
export interface Factor {
  readonly id?: string | null;
  readonly direction?: 'INCREASE' | 'DECREASE' | null;
  readonly percent?: number | null;
  readonly justification?: string | null;
}

/** What a programme manager wants. */
export interface Wish {
  readonly groups: readonly Group[];
  readonly factors: readonly Factor[];
  readonly planningAndReportingPercent?: number | null;
  readonly remotePercent?: number | null;
  readonly stage1Percent?: number | null;
}

/** What a programme manager wanted, and what it comes to. */
export interface Proposal extends Wish {
  readonly calculation: Calculation;
  readonly proposedBy: string;
  readonly proposedOn: string;
}

/** What holds, or held. */
export interface Determination {
  readonly number: number;
  readonly proposal: Proposal;
  readonly confirmedBy?: string | null;
  readonly determinedOn: string;
}

/** An audit time as audit-service tells it. */
export interface AuditTime {
  readonly applicationId: string;
  readonly certificationId: string;
  readonly organisationId: string;
  readonly scheme: { readonly id: string; readonly version: number };
  readonly status: AuditTimeStatus;
  readonly application: {
    readonly version: number;
    readonly submittedOn: string;
    readonly headcount: number;
    readonly sites: number;
    readonly aiRoles: readonly string[];
    readonly aiSystems: number;
    readonly highRiskSystems: number;
  };
  readonly calculation: Calculation;
  readonly proposal?: Proposal | null;
  readonly determination?: Determination | null;
  readonly agreementSignedOn?: string | null;
}

/** What stands in the form: what was wanted last, or what is usual. */
export function wishOf(time: AuditTime): Wish {
  const last = time.proposal ?? time.determination?.proposal;
  return last
    ? {
        groups: last.groups.filter((group) => !isEverybody(group, time)),
        factors: last.factors,
        planningAndReportingPercent: last.planningAndReportingPercent,
        remotePercent: last.remotePercent,
        stage1Percent: last.stage1Percent,
      }
    : { groups: [], factors: [] };
}

/** What the server writes where nobody was divided into groups. */
function isEverybody({ people, fullTimePercent, countedAs }: Group, time: AuditTime): boolean {
  return people === time.application.headcount && fullTimePercent === 100 && (countedAs ?? null) === null;
}

/** By how much the factors lengthen the audit, in percent; less than nothing where they shorten it. */
export function netPercent(factors: readonly Factor[]): number {
  return factors.reduce((sum, { direction, percent }) => sum + (direction === 'DECREASE' ? -1 : 1) * (percent ?? 0), 0);
}
