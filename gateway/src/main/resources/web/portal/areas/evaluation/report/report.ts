import { evaluationApi } from '../evaluation';

/** An answer, or why there is none. */
export interface Answer {
  readonly text?: string | null;
  readonly notApplicable?: string | null;
}

/** What is answered, or said not to apply. */
export const ANSWERS = ['sampling', 'deviations', 'externalResults'] as const;

/** A value as it is stated. */
export interface StatedValue {
  readonly metric: string;
  readonly label?: string | null;
  readonly value: string;
}

/** What was found of a criterion, where nothing is measured. */
export interface Judgement {
  readonly criterion: string;
  readonly result: string;
  readonly verdict: 'MEETS' | 'DOES_NOT_MEET';
}

/** What only the laboratory can say in its report. */
export interface Statement {
  readonly place?: string | null;
  readonly procedure?: string | null;
  readonly testedFrom?: string | null;
  readonly testedUntil?: string | null;
  readonly receipt?: Answer | null;
  readonly sampling?: Answer | null;
  readonly deviations?: Answer | null;
  readonly externalResults?: Answer | null;
  readonly customerData?: string | null;
  readonly opinions?: string | null;
  readonly values: readonly StatedValue[];
  readonly judgements: readonly Judgement[];
}

/** A value that the predictions do not bear out. */
export interface Differing {
  readonly pointer: string;
  readonly code: string;
  readonly stated?: string | null;
  readonly recomputed?: string | null;
}

/** What the laboratory has written, with what it still lacks. */
export interface Draft {
  readonly version: number;
  /** Number of the report that it replaces. */
  readonly amends?: string | null;
  readonly changed?: string | null;
  readonly statement: Statement;
  /** Items of ISO/IEC 17025:2017, 7.8.2.1, by their letters. */
  readonly missing: readonly { readonly letter: string; readonly pointer: string }[];
  readonly differing: readonly Differing[];
}

/** A metric as a report states it, and what it means against its limit. */
export interface ReportedResult {
  readonly metric: string;
  readonly label?: string | null;
  readonly value: string;
  readonly recomputed: string;
  readonly interval?: {
    readonly low: string;
    readonly high: string;
    readonly confidence: string;
    readonly method: string;
  } | null;
  readonly side?: string | null;
  readonly limit?: string | null;
  readonly verdict?: 'MEETS' | 'DOES_NOT_MEET' | 'UNDECIDED' | null;
}

/** A report that was issued. */
export interface Report {
  readonly reportId: string;
  readonly number: string;
  readonly amends?: string | null;
  readonly changed?: string | null;
  readonly testedFrom: string;
  readonly testedUntil: string;
  readonly issuedOn: string;
  readonly authorisedBy: string;
  readonly meetsAll: boolean;
  readonly results: readonly ReportedResult[];
  readonly sha256: string;
}

/** The reports of an evaluation, the newest first, and the draft of the next, which the client is not shown. */
export interface ReportStand {
  readonly draft?: Draft | null;
  readonly reports: readonly Report[];
}

/** Where the server keeps the reports of an evaluation, or a part of them. */
export function reportApi(evaluation: string, part = ''): string {
  return evaluationApi(evaluation, `report${part && `/${part}`}`);
}
