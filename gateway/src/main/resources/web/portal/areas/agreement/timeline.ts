import { casePath } from '../../parts/case/paths';

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

/** Where to read more about it; null where no page is about that alone. */
export function pageOf(entry: Entry, applicationId: string, organisationId: string): string | null {
  const [subject] = entry.type.split('.');
  const certificate = entry.facts.find(({ name }) => name === 'certificateNumber')?.value;
  if (certificate) {
    return `/verify/${encodeURIComponent(certificate)}`;
  }
  switch (entry.type) {
    case 'application.information-requested':
      return casePath(entry.subjectId, 'requests');
    case 'application.quotation-offered':
      return casePath(entry.subjectId, 'quotation');
  }
  switch (subject) {
    case 'application':
      return casePath(entry.subjectId);
    case 'agreement':
      return casePath(applicationId, 'agreement');
    case 'audit-time':
      return casePath(applicationId, 'quotation');
    case 'change':
      return `/portal/organisations/${organisationId}/changes`;
    default:
      return null;
  }
}
