import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import '../../../parts/chart';
import type { Scheme } from '../../application/scheme';
import { metricName } from '../metric';
import { intervalChart, type Bar } from './interval-chart';
import { isMeasured, type Measured } from './result';
import { t } from './texts';

type All = Readonly<Record<string, Measured>>;

/** Decimals that tell values of a share apart. */
const DIGITS = 4;

/** Each metric of the whole file with its interval: as a picture with its table, and those that have no value with the reason. */
export function metricsShown(scheme: Scheme, metrics: All): TemplateResult {
  const known = Object.entries(metrics).filter(([, measured]) => isMeasured(measured));
  const unknown = Object.entries(metrics).filter(([, measured]) => measured.undefined);
  return html`<h3>${t('metrics')}</h3>
    <pm-chart
      opened
      .label=${t('metrics.label')}
      .option=${intervalChart(known.filter(inPicture).map(([id, one]) => bar(metricName(scheme, id), one)))}
      .table=${table(known.map(([id, one]) => [metricName(scheme, id), one] as const))}
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
export function classesShown(scheme: Scheme, perClass: Readonly<Record<string, All>>): TemplateResult | typeof nothing {
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
    ${tableShown(
      t('timings'),
      table(
        Object.entries(timings)
          .filter(([, measured]) => isMeasured(measured))
          .map(([id, measured]) => [ofCode(t, 'timing', id), measured] as const),
      ),
    )}`;
}

/** What has another scale than a share would squeeze all others. */
function inPicture([, { value = 0 }]: readonly [string, Measured]): boolean {
  return value >= 0 && value <= 1;
}

function bar(name: string, { value = 0, interval }: Measured): Bar {
  return { name, value, low: interval?.low ?? null, high: interval?.high ?? null };
}

function table(rows: readonly (readonly [string, Measured])[]): readonly (readonly string[])[] {
  return [
    [t('metric'), t('value'), t('interval'), t('interval.method'), t('samples')],
    ...rows.map(([name, { value, interval, n }]) => [
      name,
      number(value, DIGITS),
      interval?.low === undefined ? '' : `${number(interval.low, DIGITS)} – ${number(interval.high, DIGITS)}`,
      interval?.method ? `${interval.method} ${number(interval.confidence)}` : '',
      number(n),
    ]),
  ];
}

function tableShown(label: string, [head = [], ...rows]: readonly (readonly string[])[]): TemplateResult {
  return html`<div class="scrolled" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
