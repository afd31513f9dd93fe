import { html, type TemplateResult } from 'lit';
import { bytes, moment, number } from '../../../../shared/format';
import { badge, facts } from '../../../parts/facts';
import type { Evaluation } from '../evaluation';
import { personShown } from '../person';
import type { ResultFile } from './result';
import { t } from './texts';

/** All files that were handed in; of each kind one counts, and the earlier ones stay on record. */
export function filesShown(evaluation: Evaluation, files: readonly ResultFile[]): TemplateResult {
  return html`<h3>${t('files')}</h3>
    <ul class="cards">
      ${files.map(
        (file) =>
          html`<li class="card">
            <p class="card-head">
              <strong>${t(`kind.${file.kind}`, { number: file.number })}</strong>
              ${file.counts ? badge(t('counts'), 'good') : badge(t('earlier'))}
            </p>
            ${facts([
              [t('samples'), number(file.samples)],
              [t('size'), bytes(file.size)],
              [t('uploaded'), html`${moment(file.uploadedAt)} ${personShown(evaluation, file.uploadedBy)}`],
              ['SHA-256', html`<code class="hash">${file.sha256}</code>`],
            ])}
          </li>`,
      )}
    </ul>`;
}
