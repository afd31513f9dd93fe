import { html, type TemplateResult } from 'lit';
import { COLUMNS } from './columns';
import type { ImportKind } from './former-records';
import { t } from './texts';

/** What a file of that kind has to look like. */
export function fileColumns(kind: ImportKind): TemplateResult {
  return html`
    <p>${t('file.about')}</p>
    <p>${t(`file.${kind}`)}</p>
    <details>
      <summary>${t('columns.show', { count: COLUMNS[kind].length })}</summary>
      <div class="scrolled" tabindex="0" role="region" aria-label=${t('columns')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('column.english')}</th>
              <th scope="col">${t('column.korean')}</th>
              <th scope="col">${t('column.required')}</th>
              <th scope="col">${t('column.example')}</th>
            </tr>
          </thead>
          <tbody>
            ${COLUMNS[kind].map(
              (column) =>
                html`<tr>
                  <th scope="row"><code>${column.name}</code></th>
                  <td>${column.korean}</td>
                  <td>${column.required ? t('column.needed') : ''}</td>
                  <td>${column.example}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}
