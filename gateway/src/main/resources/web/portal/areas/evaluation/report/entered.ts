import type { Evaluation } from '../evaluation';
import { measures, type OpenedEvaluation } from '../opened';
import { ANSWERS, type Answer, type Statement } from './report';

/** An answer on its way: whether there is one, and its words or the reason. */
export interface AnswerEntered extends Answer {
  readonly applies?: boolean | null;
}

/** A value on its way. */
export interface ValueEntered {
  readonly metric?: string | null;
  readonly label?: string | null;
  readonly value?: string | null;
}

/** A judgement on its way. */
export interface JudgementEntered {
  readonly criterion: string;
  readonly result?: string | null;
  readonly verdict?: string | null;
}

/** A statement on its way. */
export interface StatementEntered {
  readonly place?: string | null;
  readonly procedure?: string | null;
  readonly testedFrom?: string | null;
  readonly testedUntil?: string | null;
  readonly receipt?: Answer | null;
  readonly sampling: AnswerEntered;
  readonly deviations: AnswerEntered;
  readonly externalResults: AnswerEntered;
  readonly customerData?: string | null;
  readonly opinions?: string | null;
  readonly values: readonly ValueEntered[];
  readonly judgements: readonly JudgementEntered[];
}

/** What is on record of a statement, as it is entered: each metric with a limit has its place, or each criterion. */
export function statementEntered(opened: OpenedEvaluation, said: Statement): StatementEntered {
  return {
    place: said.place ?? null,
    procedure: said.procedure ?? null,
    testedFrom: said.testedFrom ?? null,
    testedUntil: said.testedUntil ?? null,
    receipt: said.receipt ?? null,
    sampling: answerEntered(said.sampling),
    deviations: answerEntered(said.deviations),
    externalResults: answerEntered(said.externalResults),
    customerData: said.customerData ?? null,
    opinions: said.opinions ?? null,
    values: measures(opened) ? [...said.values, ...unstated(opened.evaluation, said)] : [],
    judgements: measures(opened)
      ? []
      : [
          ...said.judgements,
          ...(opened.scheme.evaluation?.criteria ?? [])
            .filter(({ id }) => said.judgements.every(({ criterion }) => criterion !== id))
            .map(({ id }) => ({ criterion: id })),
        ],
  };
}

/** What is sent: the answers as they apply, and the values and judgements that say something. */
export function statementSent(entered: StatementEntered): object {
  return {
    ...entered,
    ...Object.fromEntries(ANSWERS.map((name) => [name, answerSent(entered[name])])),
    values: (entered.values ?? []).filter(({ value }) => value),
    judgements: (entered.judgements ?? []).filter(({ result, verdict }) => result || verdict),
  };
}

/** Metrics with a limit come first, without a value: what they came to is the laboratory's to say. */
function unstated({ product }: Evaluation, said: Statement): readonly ValueEntered[] {
  return product.requirements
    .filter(({ metric, label }) => said.values.every((one) => one.metric !== metric || (one.label ?? '') !== (label ?? '')))
    .map(({ metric, label }) => ({ metric, label: label ?? null, value: null }));
}

function answerEntered(answer: Answer | null | undefined): AnswerEntered {
  return answer ? { ...answer, applies: Boolean(answer.text) } : {};
}

function answerSent({ applies, text, notApplicable }: AnswerEntered = {}): Answer | undefined {
  if (applies === true && text) {
    return { text };
  }
  return applies === false && notApplicable ? { notApplicable } : undefined;
}
