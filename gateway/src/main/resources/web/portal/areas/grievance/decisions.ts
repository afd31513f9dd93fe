import { readAll, withQuery } from '../../../shared/api';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import type { Certificate } from '../certificate/certificate';
import { t as files } from '../file/texts';
import { t } from './texts';

/** A decision on a certification. */
export interface TakenDecision {
  readonly decisionId: string;
  readonly certificationId: string;
  readonly kind: string;
  readonly outcome: string;
  readonly decidedOn: string;
}

/** The decisions that a client may appeal against, the newest first. */
export async function appealable(signal?: AbortSignal): Promise<readonly TakenDecision[]> {
  const all = await readAll<TakenDecision>('/api/v1/appeals/decisions', signal);
  return [...all].sort((one, other) => (one.decidedOn < other.decidedOn ? 1 : one.decidedOn > other.decidedOn ? -1 : 0));
}

const certificates = new Map<string, Promise<readonly Certificate[]>>();

/** The certificates of a certification that the reader may see, asked for once per visit. */
export function certificatesOf(certificationId: string): Promise<readonly Certificate[]> {
  const known = certificates.get(certificationId);
  if (known) {
    return known;
  }
  const asked = readAll<Certificate>(withQuery('/api/v1/certificates', { certificationId }));
  asked.catch(() => certificates.delete(certificationId));
  certificates.set(certificationId, asked);
  return asked;
}

/** What a decision is called. */
export function nameOfDecision({ kind, outcome, decidedOn }: Pick<TakenDecision, 'kind' | 'outcome' | 'decidedOn'>): string {
  return t('decision.name', {
    kind: ofCode(files, 'kind', kind),
    outcome: ofCode(files, 'outcome', outcome),
    day: day(decidedOn),
  });
}
