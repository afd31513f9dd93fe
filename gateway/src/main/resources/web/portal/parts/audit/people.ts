import { readAll, readIfAny, type Page } from '../../../shared/api';
import { ProblemError, type Problem } from '../../../shared/problem';
import { either } from '../../../shared/texts';
import { currentSession, hasAny } from '../../session';
import { auditApi } from './audit';
import { t } from './texts';

/** Somebody of the body, as audit-service tells it; without a name once that was erased. */
export interface Person {
  readonly personId: string;
  readonly nameKorean?: string | null;
  readonly nameEnglish?: string | null;
  /** Told to those only who choose people. */
  readonly employment?: 'EMPLOYED' | 'EXTERNAL';
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Who people are whom the server tells by their ids. */
export class People {
  private readonly known: ReadonlyMap<string, Person>;

  constructor(readonly all: readonly Person[]) {
    this.known = new Map(all.map((person) => [person.personId, person]));
  }

  /** Their name; other words where it is not on record, or was erased. */
  name(personId: string, unknown: string = t('unnamed', { id: personId.slice(-4) })): string {
    const person = this.known.get(personId);
    const me = currentSession()?.person;
    return either(person?.nameKorean, person?.nameEnglish) || (me?.id === personId && me.name) || unknown;
  }

  /** A text of the server with names in place of ids. */
  named(text: string): string {
    return text.replace(ID, (id) => (this.known.has(id) ? this.name(id) : id));
  }

  /** What was asked of the server; a refusal has names in place of ids. */
  async naming<Result>(asked: Promise<Result>): Promise<Result> {
    try {
      return await asked;
    } catch (failure) {
      throw failure instanceof ProblemError ? new ProblemError(this.problem(failure.problem)) : failure;
    }
  }

  private problem(problem: Problem): Problem {
    return {
      ...problem,
      ...(problem.detail ? { detail: this.named(problem.detail) } : {}),
      ...(problem.errors ? { errors: problem.errors.map((error) => ({ ...error, detail: this.named(error.detail) })) } : {}),
    };
  }
}

/** Everybody who works for the body, for those who may read their records. */
export async function everybody(signal?: AbortSignal): Promise<People> {
  return new People(await readAll<Person>('/api/v1/auditors', signal));
}

/** What everybody who works for the body is called, for whoever does too. */
export async function colleagues(signal?: AbortSignal): Promise<People> {
  return new People(await readAll<Person>('/api/v1/colleagues', signal));
}

/** The people of an audit's teams, for everybody whom the audit concerns. */
export async function peopleOf(auditId: string, signal?: AbortSignal): Promise<People> {
  if (hasAny(['PROGRAMME_MANAGER'])) {
    return everybody(signal);
  }
  return new People((await readIfAny<Page<Person>>(`${auditApi(auditId)}/people`, signal))?.body.items ?? []);
}
