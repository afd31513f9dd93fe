import { read, readIfAny, type Loaded } from '../../../../shared/api';
import { auditApi, type AuditKind } from '../../../parts/audit/audit';
import type { Grade } from '../finding/finding';

/** Sections of the report in words, in their order. */
export const TEXT_SECTIONS = [
  'summary',
  'conformityStatement',
  'effectiveness',
  'deviations',
  'significantIssues',
  'significantChanges',
  'unresolvedIssues',
  'earlierCorrectiveActions',
  'useOfMarks',
  'accompanied',
  'clientRepresentative',
  'recommendation',
] as const;

/** Every section that the lead auditor says. */
export const SECTIONS = [...TEXT_SECTIONS, 'scopeAppropriate', 'objectivesFulfilled', 'combination'] as const;

/** How an audit may be one of several at once. */
export const COMBINATIONS = ['SINGLE', 'COMBINED', 'JOINT', 'INTEGRATED'] as const;

/** What the lead auditor says in a report. */
export type Statement = { readonly [Section in (typeof TEXT_SECTIONS)[number]]?: string | null } & {
  readonly scopeAppropriate?: boolean | null;
  readonly objectivesFulfilled?: boolean | null;
  readonly combination?: (typeof COMBINATIONS)[number] | null;
};

/** What a report says, as far as its page shows it; the paper has all of it. */
export interface ReportContent {
  readonly statement: Statement;
  readonly findings: readonly {
    readonly findingId: string;
    readonly grade: Grade;
    readonly requirement?: string;
    readonly statement: string;
  }[];
  readonly recordedDeviations: readonly { readonly code: string; readonly korean: string; readonly english: string }[];
  readonly concernsOfStage1: readonly string[];
  readonly samplingKorean: string;
  readonly samplingEnglish: string;
}

/** A report before its issue. */
export interface ReportDraft {
  readonly version: number;
  /** Pointers to what is still to be said. */
  readonly missing: readonly string[];
  readonly comments: readonly ReportComment[];
  readonly content: ReportContent;
}

/** What somebody of the team says about a section. */
export interface ReportComment {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/** That a report was issued, or amended. */
export interface ReportVersion {
  readonly id: string;
  readonly version: number;
  readonly amendsSha256?: string | null;
  readonly amendmentReason?: string | null;
  readonly sha256: string;
  readonly issuedBy: string;
  readonly issuedOn: string;
}

/** A report as it was issued. */
export interface Report extends ReportVersion {
  readonly content: ReportContent;
}

/** Where the report of an audit is. */
export function reportApi(auditId: string, version?: number | string | null): string {
  return `${auditApi(auditId)}/report${version ? `/versions/${version}` : ''}`;
}

/** The report as it was issued: the version asked for, or the newest; none before its issue. */
export async function reportOf(auditId: string, version: string | null, signal?: AbortSignal): Promise<Report | null> {
  return (await readIfAny<Report>(reportApi(auditId, version), signal))?.body ?? null;
}

/** Every version of the report, the newest first. */
export async function reportVersions(auditId: string, signal?: AbortSignal): Promise<readonly ReportVersion[]> {
  return (await readIfAny<{ items: readonly ReportVersion[] }>(`${reportApi(auditId)}/versions`, signal))?.body.items ?? [];
}

/** The report before its issue. */
export function draftOf(auditId: string, signal?: AbortSignal): Promise<Loaded<ReportDraft>> {
  return read<ReportDraft>(`${reportApi(auditId)}/draft`, signal);
}

/** What can be recommended after an audit of that kind. */
export function recommendationsAfter(kind: AuditKind): readonly string[] {
  switch (kind) {
    case 'STAGE_1':
      return [];
    case 'STAGE_2':
    case 'RECERTIFICATION':
      return ['GRANT', 'REFUSE'];
    default:
      return ['MAINTAIN', 'SUSPEND', 'REDUCE', 'WITHDRAW'];
  }
}

/** Of what stands in a form the sections that differ from what is saved; one that was emptied is said to be empty. */
export function sectionsChanged(before: Statement, now: Statement): Statement {
  return Object.fromEntries(
    SECTIONS.filter((section) => (before[section] ?? '') !== (now[section] ?? '')).map((section) => [
      section,
      now[section] ??
        (section === 'combination' || section === 'scopeAppropriate' || section === 'objectivesFulfilled' ? undefined : ''),
    ]),
  );
}
