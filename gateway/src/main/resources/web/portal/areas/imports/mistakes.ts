import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../../../shared/format';
import { either } from '../../../shared/texts';
import { tableShown } from '../../parts/table';
import { COLUMNS } from './columns';
import type { FormerRecords, ImportKind, Mistake } from './former-records';
import { t } from './texts';

/** What is wrong with a file, cell by cell. */
export function mistakes({ kind, mistakes: count, firstMistakes }: FormerRecords): TemplateResult {
  return html`<section>
    <h2>${t('mistakes')}</h2>
    ${
      count > firstMistakes.length
        ? html`<p>${t('mistakes.more', { shown: number(firstMistakes.length), all: number(count) })}</p>`
        : nothing
    }
    ${tableShown(t('mistakes'), [
      [t('row'), t('column'), t('mistake')],
      ...firstMistakes.map((one) => [
        number(one.row),
        columnOf(kind, one),
        html`${either(one.korean, one.english)}
          <a href="/problems/${one.rule}" target="_blank" router-ignore
            >${t('rule')}<span class="spoken"> ${one.rule} (${number(one.row)})</span></a
          >`,
      ]),
    ])}
  </section>`;
}

/** By both of its headings: the file has one of them. */
function columnOf(kind: ImportKind, { column }: Mistake): unknown {
  const korean = COLUMNS[kind].find(({ name }) => name === column)?.korean ?? '';
  return column ? html`<code>${column}</code> ${korean}` : t('whole-row');
}
