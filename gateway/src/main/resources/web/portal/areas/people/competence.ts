import { day, today } from '../../../shared/format';
import type { Tone } from '../../parts/facts';
import { t } from './texts';

/** For what somebody may be found competent. */
export const FUNCTIONS = [
  'APPLICATION_REVIEWER',
  'AUDITOR',
  'REPORT_REVIEWER',
  'DECISION_MAKER',
  'APPEAL_DECISION_MAKER',
  'EVALUATOR_OF_PERSONNEL',
  'EVALUATOR',
] as const;

/** The clients' roles towards AI systems. */
export const AI_ROLES = ['AI_PRODUCER', 'AI_PROVIDER', 'AI_CUSTOMER', 'AI_USER', 'AI_PARTNER'] as const;

/** Where a competence may stand; those first that count. */
const STATUSES = ['VALID', 'NOT_YET_VALID', 'EXPIRED', 'WITHDRAWN'] as const;

/** Where a competence stands. */
export type CompetenceStatus = (typeof STATUSES)[number];

/** How it is meant where a competence stands. */
export const TONES: Record<CompetenceStatus, Tone> = {
  VALID: 'good',
  NOT_YET_VALID: 'waiting',
  EXPIRED: 'bad',
  WITHDRAWN: 'bad',
};

/** What somebody was found competent for. */
export interface Competence {
  readonly id: string;
  readonly schemeId: string;
  readonly technicalAreas: readonly string[];
  readonly aiRoles: readonly string[];
  readonly function: (typeof FUNCTIONS)[number];
  readonly lead: boolean;
  readonly aiTechnical: boolean;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly status: CompetenceStatus;
  readonly evaluatedBy?: string | null;
  readonly evidence: string;
  readonly evidenceSeenOn: string;
  readonly recordedOn: string;
  readonly imported?: {
    readonly importId: string;
    readonly importedBy: string;
    readonly statedEvaluator?: string | null;
  } | null;
  readonly withdrawal?: { readonly by: string; readonly on: string; readonly reason: string } | null;
}

const SOON_DAYS = 60;

/** Where it stands, in a sentence. */
export function standing({ status, validFrom, validUntil, withdrawal }: Competence): string {
  switch (status) {
    case 'VALID':
      return validUntil <= inDays(SOON_DAYS)
        ? t('standing.soon', { until: day(validUntil) })
        : t('standing.VALID', { until: day(validUntil) });
    case 'NOT_YET_VALID':
      return t('standing.NOT_YET_VALID', { from: day(validFrom) });
    case 'EXPIRED':
      return t('standing.EXPIRED', { until: day(validUntil) });
    case 'WITHDRAWN':
      return t('standing.WITHDRAWN', { on: day(withdrawal?.on) });
  }
}

/** Those that count first; of the rest, what ended last. */
export function inOrder(all: readonly Competence[]): readonly Competence[] {
  return [...all].sort(
    (one, other) => STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status) || (one.validUntil < other.validUntil ? 1 : -1),
  );
}

/** What somebody was competent for and is no more: of each function under each scheme, the competence that ended last. */
export function lapsed(all: readonly Competence[]): readonly Competence[] {
  const lasts = new Map<string, Competence>();
  for (const one of inOrder(all)) {
    const what = `${one.schemeId} ${one.function}`;
    lasts.set(what, lasts.get(what) ?? one);
  }
  return [...lasts.values()].filter(({ status }) => status === 'EXPIRED');
}

function inDays(days: number): string {
  const date = new Date(`${today()}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
