import { type Page, read, send } from '../../../shared/api';

/** Something that waits for the person, or for a role that they have. */
export interface Task {
  readonly id: string;
  readonly kind: string;
  /** Of which kind it is, where several wait at once: an audit's stage. */
  readonly subject: { readonly type: string; readonly id: string; readonly kind?: string | null };
  readonly certificationId?: string | null;
  readonly organisationId?: string | null;
  readonly organisationNameKorean?: string | null;
  readonly organisationNameEnglish?: string | null;
  readonly since: string;
  readonly dueOn?: string | null;
  readonly overdue: boolean;
  /** Whose task it is; a role of the body's, or what somebody is in the case. */
  readonly role: string;
  readonly assignee?: string | null;
  readonly mine: boolean;
  readonly reassignable: boolean;
  readonly forDeputyOf?: string | null;
  readonly version: number;
}

/** A task, and the list that it comes from. */
export interface ListedTask extends Task {
  readonly list: string;
}

/** Whose tasks: all that the person may do, or what waits for nobody else, or what waits for anybody of the body. */
export type Whose = 'all' | 'mine' | 'office';

/** Each service knows what waits in it. */
const LISTS = ['application-tasks', 'audit-tasks', 'certification-tasks'];

const MOST_SHOWN = 100;

/** What was found: the most urgent first, and whether there is more than is shown. */
export interface FoundTasks {
  readonly tasks: readonly ListedTask[];
  readonly more: boolean;
  /** Services that did not answer; what waits in them is not known. */
  readonly failures: readonly unknown[];
}

/** Reads all lists; one that does not answer hides only its own tasks. */
export async function readTasks(whose: Whose, signal: AbortSignal): Promise<FoundTasks> {
  const query = `?limit=${MOST_SHOWN}${whose === 'all' ? '' : `&whose=${whose}`}`;
  const answers = await Promise.allSettled(LISTS.map((list) => read<Page<Task>>(`/api/v1/${list}${query}`, signal)));
  const failures = answers.filter((answer) => answer.status === 'rejected').map((answer) => answer.reason as unknown);
  if (failures.length === LISTS.length) {
    throw failures[0];
  }
  const pages = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value.body : { items: [], next: null }));
  const tasks = pages.flatMap((page, index) => page.items.map((task) => ({ ...task, list: LISTS[index] ?? '' })));
  return {
    tasks: tasks.sort(byUrgency).slice(0, MOST_SHOWN),
    more: tasks.length > MOST_SHOWN || pages.some((page) => page.next !== null),
    failures,
  };
}

/** Gives a task to somebody; to nobody puts it back for all who may do it. */
export async function assign(task: ListedTask, personId: string | null): Promise<void> {
  await send({
    method: 'PUT',
    path: `/api/v1/${task.list}/${task.id}/assignee`,
    body: personId === null ? {} : { personId },
    etag: `"${task.version}"`,
  });
}

/** As each service orders its own: by the day on which it is due, those without one last; one's own first; the oldest first. */
function byUrgency(one: Task, other: Task): number {
  const key = (task: Task): string => `${task.dueOn ?? '9999'} ${task.mine ? 0 : 1} ${task.since} ${task.id}`;
  return key(one) < key(other) ? -1 : 1;
}
