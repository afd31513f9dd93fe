import { html, type TemplateResult } from 'lit';
import { number } from '../../../../shared/format';
import { ProblemError } from '../../../../shared/problem';
import { tableShown } from '../../../parts/table';
import { t } from './texts';

const RULES = ['predictions-unreadable', 'timings-unreadable'];

/** The rows and columns for which a file was refused, as a table; null for any other refusal. */
export function refusedRows(failure: unknown): TemplateResult | null {
  if (!(failure instanceof ProblemError) || !RULES.includes(failure.problem.rule)) {
    return null;
  }
  const { title, detail, errors = [] } = failure.problem;
  return html`<div class="note bad" role="alert">
      <strong>${title}</strong>
      <p>${detail}</p>
    </div>
    ${tableShown(t('refused'), [
      [t('row'), t('column'), t('refused.why')],
      ...errors.map(({ pointer, detail: why }) => {
        const [row, column] = placeOf(pointer);
        return [row ? number(row) : t('whole-file'), column, why];
      }),
    ])}`;
}

/** Row and column that a pointer names; problems of the header name a column alone, and those of the file neither. */
function placeOf(pointer: string): readonly [row: string, column: string] {
  const [first = '', second = ''] = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return /^\d+$/.test(first) ? [first, second] : ['', first];
}
