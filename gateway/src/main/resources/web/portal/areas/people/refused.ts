import { ProblemError } from '../../../shared/problem';
import { t } from './texts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A refusal of our own, beside the field that it is about: where the server could only say that it cannot read the request. */
export function refusedAt(pointer: string, detail: string): ProblemError {
  return new ProblemError({
    type: 'about:blank',
    title: t('refused'),
    status: 422,
    rule: '',
    errors: [{ pointer, code: 'wrong-format', detail }],
  });
}

/** Lets ids pass, as a person has copied them. */
export function idAt(pointer: string, entered: string | null | undefined, detail: string): string {
  const id = (entered ?? '').trim().toLowerCase();
  if (!ID.test(id)) {
    throw refusedAt(pointer, detail);
  }
  return id;
}

/** What was asked of the server; what it says of one pointer is said beside another field. */
export async function pointing<Result>(asked: Promise<Result>, from: string, to: string): Promise<Result> {
  try {
    return await asked;
  } catch (failure) {
    if (!(failure instanceof ProblemError)) {
      throw failure;
    }
    const errors = failure.problem.errors?.map((error) => (error.pointer === from ? { ...error, pointer: to } : error));
    throw new ProblemError({ ...failure.problem, ...(errors ? { errors } : {}) });
  }
}
