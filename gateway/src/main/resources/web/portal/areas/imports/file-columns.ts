import { html, type TemplateResult } from 'lit';
import { tableShown } from '../../parts/table';
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
      ${tableShown(t('columns'), [
        [t('column.english'), t('column.korean'), t('column.required'), t('column.example')],
        ...COLUMNS[kind].map((column) => [
          html`<code>${column.name}</code>`,
          column.korean,
          column.required ? t('column.needed') : '',
          column.example,
        ]),
      ])}
    </details>
  `;
}
