import { casePath } from '../../parts/case/paths';
import { READERS_OF_ALL, READERS_OF_AUDITS, hasAny } from '../../session';

/** Something that happened to a certification, in the reader's language. */
export interface Entry {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly service: string;
  readonly subjectId: string;
  readonly actorId: string;
  readonly title: string;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly label: string; readonly text: string }[];
}

/** What a reader may want to see alone. */
export const MATTERS = ['application', 'audit', 'evaluation', 'decision', 'certificate', 'change'] as const;

/** One of them. */
export type Matter = (typeof MATTERS)[number];

const MATTER_OF: Record<string, Matter> = {
  application: 'application',
  agreement: 'application',
  'audit-time': 'application',
  programme: 'audit',
  team: 'audit',
  audit: 'audit',
  finding: 'audit',
  report: 'audit',
  deadline: 'audit',
  evaluation: 'evaluation',
  'test-item': 'evaluation',
  'test-report': 'evaluation',
  recommendation: 'decision',
  suspension: 'decision',
  decision: 'decision',
  appeal: 'decision',
  certificate: 'certificate',
  maintenance: 'certificate',
  change: 'change',
};

/** What an entry is about; the certification as a whole where nobody has said yet. */
export function matterOf(entry: Entry): Matter {
  return MATTER_OF[entry.type.split('.')[0] ?? ''] ?? 'certificate';
}

/** Where the reader reads more about it; null where no page is about that alone, or none that they are shown. */
export function pageOf(entry: Entry, organisationId: string): string | null {
  const { subjectId } = entry;
  switch (entry.type) {
    case 'application.information-requested':
      return casePath(subjectId, 'requests');
    case 'application.quotation-offered':
      return casePath(subjectId, 'quotation');
    case 'audit-time.determined':
      return hasAny(READERS_OF_ALL) ? `/portal/audit-times/${subjectId}` : casePath(subjectId, 'quotation');
    default:
      return pageOfSubject(entry.type.split('.')[0] ?? '', subjectId, organisationId);
  }
}

function pageOfSubject(subject: string, subjectId: string, organisationId: string): string | null {
  switch (subject) {
    case 'application':
      return casePath(subjectId);
    case 'agreement':
      return casePath(subjectId, 'agreement');
    case 'programme':
      return hasAny(READERS_OF_AUDITS) ? `/portal/programmes/${subjectId}` : null;
    case 'team':
    case 'audit':
      return hasAny(READERS_OF_AUDITS) ? `/portal/audits/${subjectId}` : null;
    case 'certificate':
      return `/portal/certificates/${subjectId}`;
    case 'change':
      return `/portal/organisations/${organisationId}/changes/${subjectId}`;
    default:
      return null;
  }
}
