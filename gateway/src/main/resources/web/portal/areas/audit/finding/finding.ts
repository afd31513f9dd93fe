import { readAll } from '../../../../shared/api';
import type { Tone } from '../../../parts/facts';
import { auditApi } from '../../../parts/audit/audit';
import { t } from './texts';

/** How grave a finding is. */
export const GRADES = ['MAJOR', 'MINOR', 'OPPORTUNITY'] as const;

/** How grave a finding is. */
export type Grade = (typeof GRADES)[number];

/** Where a finding may stand. */
export const FINDING_STATUSES = [
  'RAISED',
  'RESPONDED',
  'PLAN_ACCEPTED',
  'PLAN_REJECTED',
  'EVIDENCE_SUBMITTED',
  'VERIFIED_CLOSED',
  'INEFFECTIVE',
  'RECORDED',
] as const;

/** Where a finding stands. */
export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** What a finding says. */
export interface FindingContent {
  readonly grade: Grade;
  readonly requirement?: string | null;
  readonly statement: string;
  readonly evidence?: string | null;
  readonly repeats?: string | null;
}

/** A finding, with what client and team have said of it since. */
export interface Finding extends FindingContent {
  readonly id: string;
  readonly auditId: string;
  readonly certificationId: string;
  readonly organisationId: string;
  readonly device?: string | null;
  readonly revision: number;
  readonly status: FindingStatus;
  readonly raisedBy: string;
  readonly raisedOn: string;
  readonly respondBy?: string | null;
  readonly closeBy?: string | null;
  readonly responses: readonly {
    readonly correction: string;
    readonly cause: string;
    readonly correctiveAction: string;
    readonly givenOn: string;
  }[];
  readonly judgements: readonly {
    readonly accepted: boolean;
    readonly reason?: string | null;
    readonly note?: string | null;
    readonly judgedBy: string;
    readonly judgedOn: string;
  }[];
  readonly evidenceOfAction: readonly {
    readonly description: string;
    readonly sha256?: string | null;
    readonly submittedOn: string;
  }[];
  readonly verifications: readonly {
    readonly effective: boolean;
    readonly method: string;
    readonly note?: string | null;
    readonly verifiedBy: string;
    readonly verifiedOn: string;
  }[];
}

/** Something that a finding has said, or was to say. */
export interface Revision {
  readonly cause: string;
  readonly device?: string | null;
  readonly revision: number;
  readonly content: FindingContent;
  readonly reason: string;
  readonly writtenBy: string;
  readonly writtenOn: string;
}

/** What a device has sent for a finding of which it does not have the say. */
export interface Conflict {
  readonly id: string;
  readonly findingId: string;
  readonly reason: string;
  readonly device?: string | null;
  readonly revision: number;
  readonly content: FindingContent;
  readonly sentBy: string;
  readonly sentOn: string;
  readonly resolution?: {
    readonly choice: string;
    readonly reason: string;
    readonly resolvedBy: string;
    readonly resolvedOn: string;
  } | null;
}

/** How each state is meant. */
export const STATUS_TONES: Readonly<Record<FindingStatus, Tone>> = {
  RAISED: 'waiting',
  RESPONDED: 'waiting',
  PLAN_ACCEPTED: 'waiting',
  PLAN_REJECTED: 'bad',
  EVIDENCE_SUBMITTED: 'waiting',
  VERIFIED_CLOSED: 'good',
  INEFFECTIVE: 'bad',
  RECORDED: 'plain',
};

/** Where a finding is read. */
export function findingApi(id: string): string {
  return `/api/v1/findings/${id}`;
}

/** Where its page is. */
export function findingPath(id: string): string {
  return `/portal/findings/${id}`;
}

/** The findings of an audit. */
export function findingsOf(auditId: string, signal?: AbortSignal): Promise<readonly Finding[]> {
  return readAll<Finding>(`${auditApi(auditId)}/findings`, signal);
}

/** What a finding is called: its grade, and the requirement that is not met. */
export function findingName({ grade, requirement }: { readonly grade: Grade; readonly requirement?: string | null }): string {
  return requirement ? t('named', { grade: t(`grade.${grade}`), requirement }) : t(`grade.${grade}`);
}

/** What is due next on the client's side, and by when; none where nothing is. */
export function dueOf(finding: Finding): { readonly what: 'response' | 'closure'; readonly by: string } | null {
  switch (finding.status) {
    case 'RAISED':
    case 'PLAN_REJECTED':
    case 'INEFFECTIVE':
      return finding.respondBy ? { what: 'response', by: finding.respondBy } : null;
    case 'RESPONDED':
    case 'PLAN_ACCEPTED':
    case 'EVIDENCE_SUBMITTED':
      return finding.closeBy ? { what: 'closure', by: finding.closeBy } : null;
    default:
      return null;
  }
}
