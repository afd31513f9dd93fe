import { today } from '../../../shared/format';
import type { Tone } from '../../parts/facts';

/** Anybody complains; a client appeals against a decision. */
export type Kind = 'complaint' | 'appeal';

/** How far one may be. */
export const STATES = [
  'RECEIVED',
  'ACKNOWLEDGED',
  'VALIDATED',
  'REJECTED',
  'INVESTIGATING',
  'DECIDED',
  'NOTIFIED',
  'CLOSED',
] as const;

/** How far one is. */
export type State = (typeof STATES)[number];

/** A line of its history. */
export interface HistoryStep {
  readonly step: string;
  readonly by: string;
  readonly on: string;
  readonly text?: string;
  readonly concern?: string;
  readonly personId?: string;
  readonly answerBy?: string;
  readonly conclusion?: string;
}

/** How it is handled, for those who handle it or watch over it. */
export interface Handling {
  readonly actBy?: string;
  readonly raisedBy?: string;
  readonly handler?: string;
  readonly personsConcerned: readonly string[];
  readonly referral?: { readonly answerBy: string; readonly answered: boolean };
  readonly decision?: {
    readonly conclusion: string;
    readonly outcome: string;
    readonly consequence: string;
    readonly decidedBy: string;
    readonly decidedOn: string;
  };
  readonly publication?: 'NONE' | 'AGREED';
  /** Empty in lists. */
  readonly history: readonly HistoryStep[];
}

/** What an appeal is against. */
export interface DisputedDecision {
  readonly kind: string;
  readonly outcome: string;
  readonly decidedOn: string;
  /** The file that it stands in, for those of the body. */
  readonly fileId?: string;
  /** None where none was ever granted. */
  readonly certificate?: {
    readonly id: string;
    readonly number: string;
    readonly legalNameKorean: string;
    readonly legalNameEnglish: string;
  };
}

/** A complaint or an appeal as certificate-service tells it. */
export interface Grievance {
  readonly id: string;
  readonly reference: string;
  readonly state: State;
  readonly concern: 'OWN_ACTIVITIES' | 'CERTIFIED_CLIENT' | 'DECISION';
  readonly certificateNumber?: string;
  readonly decisionId?: string;
  /** Of an appeal that is read alone. */
  readonly disputedDecision?: DisputedDecision;
  readonly certificationId?: string;
  readonly organisationId?: string;
  readonly statement: string;
  readonly language: 'ko' | 'en';
  readonly standing: {
    readonly receivedOn: string;
    readonly acknowledgedOn?: string;
    readonly validatedOn?: string;
    readonly decidedOn?: string;
    readonly notifiedOn?: string;
    readonly closedOn?: string;
    /** What came of it, once whoever raised it was told. */
    readonly ending?: string;
    readonly outcome?: string;
  };
  readonly progressReports: readonly { readonly on: string; readonly text: string }[];
  /** None for whoever raised it. */
  readonly handling?: Handling;
}

/** How its state is meant. */
export const TONES: Record<State, Tone> = {
  RECEIVED: 'waiting',
  ACKNOWLEDGED: 'waiting',
  VALIDATED: 'waiting',
  REJECTED: 'waiting',
  INVESTIGATING: 'waiting',
  DECIDED: 'waiting',
  NOTIFIED: 'good',
  CLOSED: 'plain',
};

/** Whose doing a complaint may be about. */
export const CONCERNS = ['CERTIFIED_CLIENT', 'OWN_ACTIVITIES'] as const;

export const CONCLUSIONS = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD'] as const;

export const CONSEQUENCES = ['NONE', 'CORRECTION', 'SHORT_NOTICE_AUDIT', 'SUSPENSION_PROPOSAL'] as const;

/** Where the server keeps them. */
export function apiOf(kind: Kind, id?: string): string {
  return `/api/v1/${kind}s${id ? `/${id}` : ''}`;
}

/** Where the portal shows them. */
export function pathOf(kind: Kind, id?: string): string {
  return `/portal/${kind}s${id ? `/${id}` : ''}`;
}

/** Whether the day has passed by which whoever raised it is to hear of the body. */
export function isOverdue(actBy: string | undefined): boolean {
  return actBy !== undefined && actBy < today();
}

/** Whether it was found to be none that the body has to examine. */
export function wasRejected({ state, standing, handling }: Grievance): boolean {
  return (
    state === 'REJECTED' ||
    standing.ending === 'REJECTED' ||
    (handling?.history.some(({ step }) => step === 'REJECTION') ?? false)
  );
}
