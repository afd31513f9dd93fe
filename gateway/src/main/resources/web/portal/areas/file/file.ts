/** A certification file as certificate-service tells it to the body's people. */
export interface CertificationFile {
  readonly id: string;
  readonly certificationId: string;
  readonly organisationId: string;
  /** What the client is called in the agreement; absent while there is none. */
  readonly organisationNameKorean?: string;
  readonly organisationNameEnglish?: string;
  readonly kind: string;
  readonly certificateId?: string;
  readonly status: 'REVIEW_PENDING' | 'REVIEWED' | 'GRANTED' | 'REFUSED';
  readonly waitingFor: readonly string[];
  readonly completeness: readonly Completeness[];
  readonly team: readonly { readonly personId: string; readonly role: string }[];
  readonly findings: readonly FindingState[];
  readonly recommendation?: Recommendation;
  readonly proposal?: Proposal;
  readonly evaluation?: { readonly evaluationId: string; readonly report?: TestReport };
  readonly review?: Review;
  /** Which decides on it; absent where one person does. */
  readonly committee?: Committee;
  readonly votes?: readonly Vote[];
  readonly decisions: readonly Decision[];
}

/** Who told what a file holds. */
export type Source = 'APPLICATION' | 'AUDIT' | 'EVALUATION' | 'FINDING' | 'PERSON';

/** How an input of the decision stands. */
export interface Completeness {
  readonly item: string;
  readonly state: 'PRESENT' | 'MISSING' | 'OPEN';
  readonly source: Source;
  readonly sources: readonly string[];
}

export interface FindingState {
  readonly findingId: string;
  readonly grade: string;
  readonly requirement: string;
  readonly status: string;
}

export interface Recommendation {
  readonly auditId?: string;
  readonly recommendation: string;
  readonly madeBy: string;
  readonly madeOn: string;
  readonly lastDayOfStage2?: string;
}

export interface Proposal {
  readonly kind: string;
  readonly reason?: string;
  readonly grounds?: string;
  readonly resolveBy?: string;
  readonly acceptingBody?: string;
  readonly effectiveDate?: string;
  readonly scopeKorean?: string;
  readonly scopeEnglish?: string;
  readonly siteNames?: readonly string[];
  readonly byHolder: boolean;
  readonly proposedAt: string;
}

export interface TestReport {
  readonly number: string;
  readonly method: string;
  readonly testedFrom: string;
  readonly testedUntil: string;
  readonly results: readonly TestResult[];
}

export interface TestResult {
  readonly metric: string;
  readonly label?: string;
  readonly value: string;
  readonly intervalLow?: string;
  readonly intervalHigh?: string;
  readonly side?: 'AT_LEAST' | 'AT_MOST';
  readonly limit?: string;
  readonly verdict?: string;
}

export interface Review {
  readonly sufficient: boolean;
  readonly comment: string;
  readonly reviewedBy: string;
  readonly reviewedAt: string;
  readonly sections?: readonly { readonly section: string; readonly verdict: string; readonly comment: string }[];
}

/** How many members have to vote, and how many of the votes have to agree. */
export interface Committee {
  readonly quorum: number;
  readonly majority: 'SIMPLE' | 'TWO_THIRDS' | 'UNANIMOUS';
}

/** A member's vote; those on an earlier version of the file do not count with later ones. */
export interface Vote {
  readonly voteId: string;
  readonly outcome: string;
  readonly rationale: string;
  readonly votedBy: string;
  readonly votedOn: string;
  readonly fileVersion: number;
}

export interface Decision {
  readonly decisionId: string;
  readonly kind: string;
  readonly outcome: string;
  readonly rationale: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly inputs: readonly { readonly type: string; readonly id: string; readonly sha256: string }[];
}
