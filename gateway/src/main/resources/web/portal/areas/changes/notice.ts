import type { Tone } from '../../parts/facts';

/** What may change. */
export const KINDS = [
  'LEGAL_OR_OWNERSHIP',
  'ORGANISATION_OR_MANAGEMENT',
  'CONTACTS_OR_SITES',
  'SCOPE',
  'MANAGEMENT_SYSTEM',
  'AI_SYSTEMS',
  'PRODUCT',
] as const;

/** What may follow from it. */
export const OUTCOMES = ['NO_ACTION', 'DOCUMENT_REVIEW', 'SPECIAL_AUDIT', 'SCOPE_APPLICATION_NEEDED', 'RE_EVALUATION'] as const;

/** What a client tells of a change. */
export interface NoticeDetails {
  readonly kinds?: readonly string[];
  readonly descriptionKorean?: string | null;
  readonly descriptionEnglish?: string | null;
  readonly effectiveOn?: string;
  readonly certificationIds?: readonly string[];
}

/** A notice of a change as the server tells it. */
export interface Notice extends NoticeDetails {
  readonly id: string;
  readonly organisationId: string;
  readonly kinds: readonly string[];
  readonly certificationIds: readonly string[];
  readonly status: 'NOTIFIED' | 'ASSESSED' | 'WITHDRAWN';
  readonly notifiedOn: string;
  readonly changedOn?: string;
  readonly withdrawnOn?: string;
  readonly assessment?: {
    readonly outcome: string;
    readonly rationale?: string;
    readonly messageKorean?: string;
    readonly messageEnglish?: string;
    readonly assessedOn: string;
  };
}

/** How a notice's state is meant. */
export const TONES: Record<Notice['status'], Tone> = { NOTIFIED: 'waiting', ASSESSED: 'good', WITHDRAWN: 'plain' };

/** What of a notice is entered. */
export function detailsOf({
  kinds,
  descriptionKorean,
  descriptionEnglish,
  effectiveOn,
  certificationIds,
}: Notice): NoticeDetails {
  return {
    kinds,
    descriptionKorean: descriptionKorean ?? null,
    descriptionEnglish: descriptionEnglish ?? null,
    ...(effectiveOn ? { effectiveOn } : {}),
    certificationIds,
  };
}
