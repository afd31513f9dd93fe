import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../../../shared/format';
import { either } from '../../../shared/texts';
import type { FormerRecords } from './former-records';
import { t } from './texts';

/** What is wrong with a file, cell by cell. */
export function mistakes({ mistakes: count, firstMistakes }: FormerRecords): TemplateResult {
  return html`<section>
    <h2>${t('mistakes')}</h2>
    ${
      count > firstMistakes.length
        ? html`<p>${t('mistakes.more', { shown: number(firstMistakes.length), all: number(count) })}</p>`
        : nothing
    }
    <div class="scrolled" tabindex="0" role="region" aria-label=${t('mistakes')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('row')}</th>
            <th scope="col">${t('column')}</th>
            <th scope="col">${t('mistake')}</th>
          </tr>
        </thead>
        <tbody>
          ${firstMistakes.map(
            (one) =>
              html`<tr>
                <th scope="row">${number(one.row)}</th>
                <td>${one.column ? html`<code>${one.column}</code>` : t('whole-row')}</td>
                <td>
                  ${either(one.korean, one.english)}
                  <a href="/problems/${one.rule}" target="_blank" router-ignore
                    >${t('rule')}<span class="spoken"> ${one.rule} (${number(one.row)})</span></a
                  >
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
