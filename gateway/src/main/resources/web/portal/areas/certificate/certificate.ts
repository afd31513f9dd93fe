import type { Tone } from '../../parts/facts';

/** A certificate as certificate-service tells it to its holder and the body. */
export interface Certificate {
  readonly id: string;
  readonly certificationId: string;
  readonly number: string;
  readonly revision: number;
  readonly status: string;
  readonly legalNameKorean: string;
  readonly legalNameEnglish: string;
  readonly standard: string;
  readonly scopeKorean: string;
  readonly scopeEnglish: string;
  readonly effectiveDate: string;
  readonly validUntil: string;
  readonly certifiedSince: string;
  readonly statusSince: string;
  readonly pdfSha256?: string | null;
  readonly provenance: string;
}

/** A word on the certificate's status: from which day to which, and since when it is known. */
export interface StatusWord {
  readonly status: string;
  readonly revision: number;
  readonly validFrom: string;
  readonly validUntil?: string | null;
  readonly knownFrom: string;
}

export interface Revision {
  readonly revision: number;
  readonly kind: string;
  readonly effectiveDate: string;
  readonly validUntil: string;
  readonly issuedOn?: string | null;
}

/** Active is what its holder may use; everything else is not. */
export function toneOf(status: string): Tone {
  return status === 'ACTIVE' ? 'good' : status === 'ISSUING' ? 'waiting' : 'bad';
}
