/** One field's share of a problem. */
export interface FieldProblem {
  /** JSON pointer (RFC 6901) into what was sent. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** What the server refuses with (RFC 9457), in the language that was asked for. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly rule: string;
  readonly errors?: readonly FieldProblem[];
  readonly traceId?: string;
}

/** A refusal. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** No answer came: the server or the way to it is down. */
export class UnreachableError extends Error {}
