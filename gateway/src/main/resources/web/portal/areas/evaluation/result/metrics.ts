import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import '../../../parts/chart';
import type { Requirement } from '../evaluation';
import { limitWords, metricName } from '../metric';
import type { OpenedEvaluation } from '../opened';
import { fixed, span } from './figures';
import { intervalChart, type Bar } from './interval-chart';
import { isMeasured, type Measured } from './result';
import { tableShown } from '../../../parts/table';
import { t } from './texts';

type All = Readonly<Record<string, Measured>>;

/** Each metric of the whole file: those with intervals as a picture, all in its table, and those without a value with the reason. */
export function metricsShown({ scheme, evaluation }: OpenedEvaluation, metrics: All): TemplateResult {
  const known = Object.entries(metrics).filter(([, measured]) => isMeasured(measured));
  const unknown = Object.entries(metrics).filter(([, measured]) => measured.undefined);
  const bars = known.flatMap(([id, measured]) =>
    bar(metricName(scheme, id), measured, requirementOf(evaluation.product.requirements, id)),
  );
  return html`<h3>${t('metrics')}</h3>
    <pm-chart
      opened
      tall
      .label=${t('metrics.label')}
      .option=${intervalChart(bars)}
      .table=${withLimits(
        table(known.map(([id, one]) => [metricName(scheme, id), one] as const)),
        known.map(([id]) => limitWords(requirementOf(evaluation.product.requirements, id) ?? {})),
      )}
    ></pm-chart>
    ${
      unknown.length === 0
        ? nothing
        : html`<h4>${t('undefined')}</h4>
            <ul>
              ${unknown.map(([id, one]) => html`<li>${metricName(scheme, id)}: <span lang="en">${one.undefined}</span></li>`)}
            </ul>`
    }`;
}

/** Each metric of each class, where they differ from those of the file. */
export function classesShown(
  { scheme }: OpenedEvaluation,
  perClass: Readonly<Record<string, All>>,
): TemplateResult | typeof nothing {
  const rows = Object.entries(perClass).flatMap(([label, metrics]) =>
    Object.entries(metrics)
      .filter(([, measured]) => isMeasured(measured))
      .map(([id, measured]) => [metricName(scheme, id, label), measured] as const),
  );
  return rows.length === 0
    ? nothing
    : html`<details>
        <summary>${t('per-class')}</summary>
        ${tableShown(t('per-class'), table(rows))}
      </details>`;
}

/** How fast the product was. */
export function timingsShown(timings: All): TemplateResult {
  return html`<h3>${t('timings')}</h3>
    ${tableShown(t('timings'), [
      [t('metric'), t('value'), t('samples')],
      ...Object.entries(timings)
        .filter(([, measured]) => isMeasured(measured))
        .map(([id, { value, n }]) => [ofCode(t, 'timing', id), number(value), number(n)]),
    ])}`;
}

function requirementOf(requirements: readonly Requirement[], id: string): Requirement | undefined {
  return requirements.find(({ metric, label }) => metric === id && !label);
}

function withLimits(
  [head = [], ...rows]: readonly (readonly string[])[],
  limits: readonly string[],
): readonly (readonly string[])[] {
  return [[...head, t('limit')], ...rows.map((row, index) => [...row, limits[index] ?? ''])];
}

/** What has no interval, or another scale than a share, would squeeze all others. */
function bar(name: string, { value = 0, interval }: Measured, requirement: Requirement | undefined): readonly Bar[] {
  const limit = requirement ? Number(requirement.limit) : null;
  const { low, high } = interval ?? {};
  return low === undefined || high === undefined || low < 0 || high > 1 ? [] : [{ name, value, low, high, limit }];
}

function table(rows: readonly (readonly [string, Measured])[]): readonly (readonly string[])[] {
  return [
    [t('metric'), t('value'), t('interval'), t('interval.method'), t('samples')],
    ...rows.map(([name, { value, interval, n }]) => [
      name,
      fixed(value),
      interval?.low === undefined ? '' : span(fixed(interval.low), fixed(interval.high)),
      interval?.method ? `${ofCode(t, 'method', interval.method)} ${number(interval.confidence)}` : '',
      number(n),
    ]),
  ];
}
