import { READERS_OF_ALL, READERS_OF_APPLICATIONS, READERS_OF_AUDITS, hasAny, type Role } from '../../session';
import type { Task } from './tasks';

/** Where each kind of task is done. */
const ADDRESSES: Readonly<Record<string, (task: Task) => string>> = {
  ANSWER_INFORMATION_REQUEST: ({ subject }) => `/portal/applications/${subject.id}/requests`,
  SIGN_AGREEMENT: ({ subject }) => `/portal/applications/${subject.id}/agreement`,
  REVIEW_APPLICATION: ({ subject }) => `/portal/applications/${subject.id}/review`,
  CONCLUDE_UNANSWERED_REVIEW: ({ subject }) => `/portal/applications/${subject.id}/review`,
  QUOTE: ({ subject }) => `/portal/applications/${subject.id}/quotation`,
  OFFER_AGREEMENT: ({ subject }) => `/portal/applications/${subject.id}/agreement`,
  ASSESS_CHANGE_NOTICE: ({ organisationId }) => `/portal/organisations/${organisationId}/changes`,
  DETERMINE_AUDIT_TIME: ({ subject }) => `/portal/audit-times/${subject.id}`,
  CONFIRM_AUDIT_TIME: ({ subject }) => `/portal/audit-times/${subject.id}`,
  PROPOSE_TEAM: ({ subject }) => `/portal/audits/${subject.id}/team`,
  ACCEPT_TEAM: ({ subject }) => `/portal/audits/${subject.id}/team`,
  CONFIRM_TEAM: ({ subject }) => `/portal/audits/${subject.id}/team`,
  PLAN_AUDIT: ({ subject }) => `/portal/audits/${subject.id}/plan`,
  CONDUCT_AUDIT: ({ subject }) => `/portal/audits/${subject.id}/checklist`,
  WRITE_REPORT: ({ subject }) => `/portal/audits/${subject.id}/report`,
  RECOMMEND: ({ subject }) => `/portal/audits/${subject.id}/report`,
  RECORD_MAINTENANCE: ({ subject }) => `/portal/audits/${subject.id}/report`,
  RESPOND_TO_FINDING: ({ subject }) => `/portal/findings/${subject.id}`,
  SUBMIT_EVIDENCE: ({ subject }) => `/portal/findings/${subject.id}`,
  JUDGE_RESPONSE: ({ subject }) => `/portal/findings/${subject.id}`,
  VERIFY_FINDING: ({ subject }) => `/portal/findings/${subject.id}`,
};

/** Kinds of one subject that are all done on its one page. */
const PAGES: Readonly<Record<string, string>> = {
  application: '/portal/applications/',
  audit: '/portal/audits/',
  finding: '/portal/findings/',
  evaluation: '/portal/evaluations/',
  'certification-file': '/portal/files/',
  complaint: '/portal/complaints/',
  appeal: '/portal/appeals/',
};

/** Who is shown what tasks are about, of those who hand out what waits for others; who does a task is shown it anyway. */
const READERS: Readonly<Record<string, readonly (Role | 'CLIENT')[]>> = {
  application: READERS_OF_APPLICATIONS,
  'audit-time': READERS_OF_ALL,
  audit: READERS_OF_AUDITS,
  finding: READERS_OF_AUDITS,
  evaluation: READERS_OF_ALL,
  'certification-file': ['QUALITY_MANAGER'],
  complaint: ['QUALITY_MANAGER'],
  appeal: ['QUALITY_MANAGER'],
};

/** Whether the person, who hands the task out, can look at what it is about. */
export function isShown(task: Task): boolean {
  return task.mine || hasAny([task.role as Role, ...(READERS[task.subject.type] ?? [])]);
}

/** Where the task is done; null where the portal has no page for it yet. */
export function addressOf(task: Task): string | null {
  const page = PAGES[task.subject.type];
  return ADDRESSES[task.kind]?.(task) ?? (page ? page + task.subject.id : null);
}
