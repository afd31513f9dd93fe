import { html, type TemplateResult } from 'lit';

/**
 * Rows of which each is named by its first cell; the first row names the columns. Too wide a table is scrolled by itself.
 *
 * @param rows what stands in each cell: text, a number or a template
 */
export function tableShown(label: string, [head = [], ...rows]: readonly (readonly unknown[])[]): TemplateResult {
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
