import type { Person } from '../../parts/audit/people';
import type { Tone } from '../../parts/facts';
import { currentSession, hasAny } from '../../session';

/** Where an evaluation may stand, in the order in which it goes on. */
export const STATUSES = ['OPENED', 'ASSIGNED', 'PLANNED', 'ITEM_RECEIVED', 'TESTED', 'REPORTED', 'CONCLUDED'] as const;

/** Where an evaluation stands. */
export type Status = (typeof STATUSES)[number];

/** How that is meant. */
export const TONES: Record<Status, Tone> = {
  OPENED: 'plain',
  ASSIGNED: 'waiting',
  PLANNED: 'waiting',
  ITEM_RECEIVED: 'waiting',
  TESTED: 'waiting',
  REPORTED: 'waiting',
  CONCLUDED: 'good',
};

/** What a metric has to reach, as it was agreed. */
export interface Requirement {
  readonly metric: string;
  readonly label?: string | null;
  readonly side: 'AT_LEAST' | 'AT_MOST';
  readonly limit: string;
}

/** The product that was agreed on. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly operatingConditionsKorean: string;
  readonly operatingConditionsEnglish: string;
  readonly task?: 'BINARY' | 'MULTI_CLASS' | 'MULTI_LABEL' | null;
  readonly classes: readonly string[];
  readonly positiveClass?: string | null;
  readonly thresholds: readonly { readonly label: string; readonly value: string }[];
  readonly requirements: readonly Requirement[];
  readonly decisionRule?: { readonly kind: 'SIMPLE' | 'GUARD_BANDED'; readonly confidence?: string | null } | null;
}

/** Who does it. */
export interface Assignment {
  readonly laboratoryId: string;
  readonly laboratoryNameKorean?: string | null;
  readonly laboratoryNameEnglish?: string | null;
  readonly testers: readonly string[];
  readonly authoriser: string;
  readonly evaluator: string;
  readonly justified: boolean;
  readonly justification?: string | null;
  readonly assignedOn: string;
}

/** What the plan says to one criterion. */
export interface CriterionAnswer {
  readonly criterion: string;
  readonly applicable: boolean;
  readonly reason?: string | null;
  readonly evidence?: string | null;
  readonly documents?: readonly string[] | null;
}

/** The data that is tested with. */
export interface DataSet {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly size: number;
  readonly classes: readonly { readonly label: string; readonly count: number }[];
  readonly source: string;
  readonly collectedFrom: string;
  readonly collectedUntil: string;
  readonly representativeness: string;
  readonly licence: string;
  readonly labelling: string;
  readonly annotatorAgreement?: string | null;
}

/** A test plan; a draft may lack anything. */
export interface PlanContent {
  readonly criteria: readonly CriterionAnswer[];
  readonly dataSet?: DataSet | null;
  readonly independence?: {
    readonly disjoint: boolean;
    readonly leakageCheck: string;
    readonly leakageResult: string;
  } | null;
  readonly environment?: {
    readonly hardware: string;
    readonly operatingSystem: string;
    readonly frameworks: string;
    readonly containerDigest?: string | null;
    readonly acceleration?: string | null;
  } | null;
  readonly cost?: { readonly batchSize: number; readonly warmUp: number; readonly percentile: string } | null;
  readonly procedure?: string | null;
  readonly plannedFrom?: string | null;
  readonly plannedUntil?: string | null;
  readonly location?: string | null;
}

/** Something that a plan lacks: where, and by which rule. */
export interface PlanGap {
  readonly pointer: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** A test plan with what it lacks, and who wrote and approved it. */
export interface Plan {
  readonly content: PlanContent;
  readonly missing: readonly PlanGap[];
  readonly writtenBy: string;
  readonly writtenOn: string;
  readonly approvedBy?: string | null;
  readonly approvedOn?: string | null;
}

/** The item's receipt, and the hands that it went through. */
export interface Receipt {
  readonly receivedOn: string;
  readonly condition: string;
  readonly sha256: string;
  readonly storagePlace: string;
  readonly confirmedBy: string;
  readonly confirmedOn: string;
  readonly custody: readonly {
    readonly from: string;
    readonly to: string;
    readonly at: string;
    readonly purpose: string;
    readonly recordedBy: string;
  }[];
}

/** The report in force. */
export interface ReportInForce {
  readonly id: string;
  readonly number: string;
  readonly meetsAll: boolean;
  readonly issuedOn: string;
  readonly beingAmended: boolean;
}

/** An evaluation with everything done so far. */
export interface Evaluation {
  readonly id: string;
  readonly certificationId: string;
  readonly organisationId: string;
  readonly applicationId: string;
  readonly scheme: { readonly id: string; readonly version: number };
  readonly method: string;
  readonly status: Status;
  readonly openedOn: string;
  readonly holder: { readonly legalNameKorean: string; readonly legalNameEnglish: string };
  readonly product: Product;
  readonly assignment?: Assignment | null;
  /** Everybody who was ever assigned. */
  readonly people: readonly Person[];
  readonly plan?: Plan | null;
  readonly receipt?: Receipt | null;
  readonly results?: { readonly samples: number; readonly takenOn: string } | null;
  readonly report?: ReportInForce | null;
  readonly conclusion?: {
    readonly recommendation: 'GRANT' | 'REFUSE';
    readonly reason?: string | null;
    readonly concludedBy: string;
    readonly concludedOn: string;
  } | null;
}

/** Where the server keeps an evaluation, or a part of it. */
export function evaluationApi(id: string, part = ''): string {
  return `/api/v1/evaluations/${id}${part && `/${part}`}`;
}

/** Whether the person plans: assigns laboratory and people. */
export function plans(): boolean {
  return hasAny(['PROGRAMME_MANAGER']);
}

/** Whether the person tests in it. */
export function tests({ assignment }: Evaluation): boolean {
  return hasAny(['LABORATORY']) && (assignment?.testers.includes(me()) ?? false);
}

/** Whether the person authorises its reports. */
export function authorises({ assignment }: Evaluation): boolean {
  return hasAny(['LABORATORY']) && assignment?.authoriser === me();
}

/** Whether the person evaluates what the laboratory did. */
export function evaluates({ assignment }: Evaluation): boolean {
  return hasAny(['EVALUATOR']) && assignment?.evaluator === me();
}

function me(): string {
  return currentSession()?.person.id ?? '';
}

/** Whether its status is one of these. */
export function standsIn({ status }: Evaluation, ...statuses: readonly Status[]): boolean {
  return statuses.includes(status);
}

/** Whether another report is to take the place of the one in force. */
export function isBeingAmended({ report }: Evaluation): boolean {
  return report?.beingAmended ?? false;
}
