import { inWords, type Scheme } from '../application/scheme';

/** What a metric is called, and of which class it is. */
export function metricName(scheme: Scheme, id: string, label?: string | null): string {
  const metric = scheme.evaluation?.metrics.find((one) => one.id === id);
  return [metric ? inWords(metric.title) : id, label].filter(Boolean).join(' · ');
}

/** What a criterion is called: its number and its title. */
export function criterionName(scheme: Scheme, id: string): string {
  const criterion = scheme.evaluation?.criteria.find((one) => one.id === id);
  return criterion ? `${id} ${inWords(criterion.title)}` : id;
}

/** A limit with its side. */
export function limitWords({ side, limit }: { readonly side?: string | null; readonly limit?: string | null }): string {
  return limit ? `${side === 'AT_MOST' ? '≤' : '≥'} ${limit}` : '';
}
