import { read, readIfAny, type Loaded } from '../../../shared/api';
import { hasAny } from '../../session';
import { schemeOf, type Scheme } from '../application/scheme';
import { evaluationApi, type Evaluation } from './evaluation';
import type { ReportStand } from './report/report';
import type { ResultFile } from './result/result';

/** An evaluation with all that its page shows of it. */
export interface OpenedEvaluation {
  readonly evaluation: Evaluation;
  /** By which a change of the evaluation says what it was made from. */
  readonly etag: string | null;
  readonly scheme: Scheme;
  /** None for the client, who has them from the report. */
  readonly results: readonly ResultFile[] | null;
  readonly report: Loaded<ReportStand>;
}

/** Reads an evaluation with all that belongs to it, each as far as the person may read it. */
export async function openEvaluation(id: string, signal: AbortSignal): Promise<OpenedEvaluation> {
  const { body: evaluation, etag } = await read<Evaluation>(evaluationApi(id), signal);
  const [scheme, results, report] = await Promise.all([
    schemeOf(evaluation.scheme.id),
    hasAny(['CLIENT']) ? null : readIfAny<{ readonly results: readonly ResultFile[] }>(evaluationApi(id, 'results'), signal),
    read<ReportStand>(evaluationApi(id, 'report'), signal),
  ]);
  return { evaluation, etag, scheme, results: results?.body.results ?? null, report };
}

/** Whether the scheme has metrics measured, so that there are predictions. */
export function measures({ scheme }: Pick<OpenedEvaluation, 'scheme'>): boolean {
  return (scheme.evaluation?.metrics.length ?? 0) > 0;
}
