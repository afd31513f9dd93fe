import { html, type TemplateResult } from 'lit';
import { bytes, moment, number } from '../../../../shared/format';
import { badge } from '../../../parts/facts';
import '../../../parts/person-name';
import type { ResultFile } from './result';
import { t } from './texts';

/** All files that were handed in; of each kind one counts, and the earlier ones stay on record. */
export function filesShown(files: readonly ResultFile[]): TemplateResult {
  return html`<div class="scrolled" tabindex="0" role="region" aria-label=${t('files')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('file')}</th>
          <th scope="col">${t('samples')}</th>
          <th scope="col">${t('size')}</th>
          <th scope="col">${t('uploaded')}</th>
          <th scope="col">SHA-256</th>
        </tr>
      </thead>
      <tbody>
        ${files.map(
          (file) =>
            html`<tr>
              <th scope="row">
                ${t(`kind.${file.kind}`, { number: file.number })}
                ${file.counts ? badge(t('counts'), 'good') : badge(t('earlier'))}
              </th>
              <td>${number(file.samples)}</td>
              <td>${bytes(file.size)}</td>
              <td>${moment(file.uploadedAt)} <pm-person-name .person=${file.uploadedBy}></pm-person-name></td>
              <td><code class="hash">${file.sha256}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
