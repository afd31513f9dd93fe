import { readIfAny } from '../../../shared/api';
import type { Application } from '../application/application';

/** The four checks of a review, in their order. */
export const CHECKS = [
  'informationSufficient',
  'differencesResolved',
  'competenceAndAbility',
  'scopeSitesTimeConsidered',
] as const;

/** A check as the server tells it. */
export interface Check {
  readonly answer: boolean;
  readonly evidence: string;
}

/** Somebody of the body who is tied to the client. */
export interface Involvement {
  readonly personId: string;
  readonly kind: 'CONSULTANCY' | 'EMPLOYMENT';
  readonly consultedUntil?: string;
  readonly barredUntil?: string;
}

/** A review as the server tells it. */
export interface Review {
  readonly status: Application['status'];
  readonly checks: Readonly<Record<(typeof CHECKS)[number], Check>>;
  readonly requiredCompetences: readonly string[];
  readonly withinAccreditation: boolean;
  readonly auditActivity?: string;
  readonly impartiality?: { readonly consultant: string; readonly persons: readonly Involvement[] };
  readonly reviewedBy: string;
  readonly recordedOn: string;
  readonly conclusion?: {
    readonly outcome: 'ACCEPTED' | 'DECLINED';
    readonly reasonsKorean?: string;
    readonly reasonsEnglish?: string;
    readonly concludedBy: string;
    readonly concludedOn: string;
  };
}

/** What the checklist's fields hold of a check: an answer is a choice, not a tick, so that open and no differ. */
export interface EnteredCheck {
  readonly answer?: 'YES' | 'NO';
  readonly evidence?: string;
}

/** What stands in the checklist. */
export interface EnteredReview {
  readonly checks: Readonly<Partial<Record<(typeof CHECKS)[number], EnteredCheck>>>;
  readonly requiredCompetences: readonly string[];
  readonly withinAccreditation: boolean;
  readonly auditActivity?: string | undefined;
  /** Whoever advised the client; empty while nobody looked into it. */
  readonly consultant?: string | undefined;
  readonly persons: readonly Partial<Involvement>[];
}

/** The review of an application; null while nobody has begun it. */
export async function reviewOf(id: string, signal?: AbortSignal): Promise<Review | null> {
  return (await readIfAny<Review>(`/api/v1/applications/${id}/review`, signal))?.body ?? null;
}

/** A review as the checklist's fields hold it. A no without a word is a check that nobody has answered yet. */
export function entered(review: Review | null): EnteredReview {
  if (review === null) {
    return { checks: {}, requiredCompetences: [], withinAccreditation: false, persons: [] };
  }
  return {
    checks: Object.fromEntries(CHECKS.map((name) => [name, enteredCheck(review.checks[name])])),
    requiredCompetences: review.requiredCompetences,
    withinAccreditation: review.withinAccreditation,
    auditActivity: review.auditActivity,
    consultant: review.impartiality?.consultant,
    persons: (review.impartiality?.persons ?? []).map(({ personId, kind, consultedUntil }) => ({
      personId,
      kind,
      ...(consultedUntil ? { consultedUntil } : {}),
    })),
  };
}

/** What the server takes of it. */
export function toSend(review: EnteredReview): object {
  return {
    checks: Object.fromEntries(
      CHECKS.map((name) => [
        name,
        { answer: review.checks?.[name]?.answer === 'YES', evidence: review.checks?.[name]?.evidence ?? '' },
      ]),
    ),
    requiredCompetences: review.requiredCompetences ?? [],
    withinAccreditation: review.withinAccreditation ?? false,
    auditActivity: review.auditActivity,
    impartiality: review.consultant ? { consultant: review.consultant, persons: review.persons ?? [] } : undefined,
  };
}

function enteredCheck({ answer, evidence }: Check): EnteredCheck {
  return answer || evidence ? { answer: answer ? 'YES' : 'NO', evidence } : {};
}
