import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../shared/format';
import '../../parts/person-name';
import { tableShown } from '../../parts/table';
import type { Line } from './laboratory';
import { t } from './texts';

/** A column of a history. */
export interface HistoryColumn<Kind> {
  readonly header: string;
  readonly cell: (line: Kind) => unknown;
}

/**
 * Lines of a laboratory's history, those that count first; what they replaced stays to be read below.
 *
 * @param replace begins a line in place of one; null for those who only read
 */
export function history<Kind extends Line>(
  label: string,
  lines: readonly Kind[],
  columns: readonly HistoryColumn<Kind>[],
  replace: ((line: Kind) => void) | null,
): TemplateResult {
  const counting = lines.filter(({ recorded }) => recorded.inForce);
  const replaced = lines.filter(({ recorded }) => !recorded.inForce);
  return html`
    ${counting.length === 0 ? html`<p class="quiet">${t('none')}</p>` : table(label, counting, columns, replace)}
    ${
      replaced.length === 0
        ? nothing
        : html`<details>
            <summary>${t('replaced', { count: replaced.length })}</summary>
            ${table(t('replaced-of', { label }), replaced, columns, null)}
          </details>`
    }
  `;
}

function table<Kind extends Line>(
  label: string,
  lines: readonly Kind[],
  columns: readonly HistoryColumn<Kind>[],
  replace: ((line: Kind) => void) | null,
): TemplateResult {
  return tableShown(label, [
    [...columns.map(({ header }) => header), t('from'), t('until'), t('recorded'), ...(replace ? [t('replace')] : [])],
    ...lines.map((line) => [
      ...columns.map(({ cell }) => cell(line)),
      day(line.from),
      line.until ? day(line.until) : t('open-ended'),
      html`${day(line.recorded.on)} <pm-person-name .person=${line.recorded.by}></pm-person-name>`,
      ...(replace
        ? [
            html`<button type="button" aria-label=${t('replace.of', { from: day(line.from) })} @click=${() => replace(line)}>
              ${t('replace')}
            </button>`,
          ]
        : []),
    ]),
  ]);
}
