import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../shared/format';
import '../../parts/person-name';
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
  return html`<div class="scrolled" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          ${columns.map(({ header }) => html`<th scope="col">${header}</th>`)}
          <th scope="col">${t('from')}</th>
          <th scope="col">${t('until')}</th>
          <th scope="col">${t('recorded')}</th>
          ${replace ? html`<th scope="col">${t('replace')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr>
              ${columns.map(({ cell }, index) =>
                index === 0 ? html`<th scope="row">${cell(line)}</th>` : html`<td>${cell(line)}</td>`,
              )}
              <td>${day(line.from)}</td>
              <td>${line.until ? day(line.until) : t('open-ended')}</td>
              <td>${day(line.recorded.on)} <pm-person-name .person=${line.recorded.by}></pm-person-name></td>
              ${replace ? html`<td><button type="button" aria-label=${t('replace.of', { from: day(line.from) })} @click=${() => replace(line)}>${t('replace')}</button></td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
