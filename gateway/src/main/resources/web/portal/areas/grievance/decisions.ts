import { read, readAll, withQuery } from '../../../shared/api';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { hasAny } from '../../session';
import type { Certificate } from '../certificate/certificate';
import type { CertificationFile } from '../file/file';
import { t as files } from '../file/texts';
import { t } from './texts';

/** A decision on a certification. */
export interface TakenDecision {
  readonly decisionId: string;
  readonly certificationId: string;
  readonly kind: string;
  readonly outcome: string;
  readonly decidedOn: string;
  /** The file that it stands in, for those of the body. */
  readonly fileId?: string;
}

/** The decisions that a client may appeal against, the newest first. */
export async function appealable(signal?: AbortSignal): Promise<readonly TakenDecision[]> {
  const all = await readAll<TakenDecision>('/api/v1/appeals/decisions', signal);
  return [...all].sort((one, other) => (one.decidedOn < other.decidedOn ? 1 : one.decidedOn > other.decidedOn ? -1 : 0));
}

/** One decision, as far as the reader may see it: clients see theirs, staff the files of the certification. */
export async function decisionOf(
  decisionId: string,
  certificationId: string,
  signal?: AbortSignal,
): Promise<TakenDecision | undefined> {
  if (hasAny(['CLIENT'])) {
    return (await appealable(signal)).find((one) => one.decisionId === decisionId);
  }
  if (!hasAny(['TECHNICAL_REVIEWER', 'DECISION_MAKER', 'QUALITY_MANAGER', 'ASSESSOR'])) {
    return undefined;
  }
  const found = await readAll<CertificationFile>(withQuery('/api/v1/certification-files', { certificationId }), signal);
  for (const { id } of found) {
    // Lists of files do not tell their decisions.
    const file = (await read<CertificationFile>(`/api/v1/certification-files/${id}`, signal)).body;
    const decision = file.decisions.find((one) => one.decisionId === decisionId);
    if (decision) {
      return { ...decision, certificationId, fileId: id };
    }
  }
  return undefined;
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
export function nameOfDecision({ kind, outcome, decidedOn }: TakenDecision): string {
  return t('decision.name', {
    kind: ofCode(files, 'kind', kind),
    outcome: ofCode(files, 'outcome', outcome),
    day: day(decidedOn),
  });
}
