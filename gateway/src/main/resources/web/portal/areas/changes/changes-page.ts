import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readAll } from '../../../shared/api';
import { day } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { mayEdit } from '../organisation/member';
import { badge } from '../../parts/facts';
import { t as frame } from '../../../shared/frame-texts';
import { PartPage, type Place } from '../organisation/part-page';
import { TONES, type Notice } from './notice';
import { t } from './texts';

interface Opened extends Place {
  readonly notices: readonly Notice[];
}

/** What an organisation told of its changes. */
@customElement('pm-changes-page')
export class ChangesPage extends PartPage<Opened> {
  protected override readonly page = 'changes';

  protected override name(): string {
    return t('changes');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const [place, notices] = await Promise.all([this.openPlace(signal), readAll<Notice>(`${this.path}/change-notices`, signal)]);
    return { ...place, notices };
  }

  protected override body({ role, notices }: Opened): TemplateResult {
    const here = `/portal/organisations/${this.param('id')}/changes`;
    return html`
      <p>${t('changes.about')}</p>
      ${mayEdit(role) ? html`<p><a href="${here}/new">${t('notify')}</a></p>` : nothing}
      ${
        notices.length
          ? html`<ul class="cards">
              ${notices.toReversed().map(
                (notice) =>
                  html`<li class="card">
                    <a href="${here}/${notice.id}"
                      ><strong>${notice.kinds.map((kind) => ofCode(t, 'kind', kind)).join(', ')}</strong></a
                    >
                    ${badge(ofCode(t, 'status', notice.status), TONES[notice.status])}
                    <p>${either(notice.descriptionKorean, notice.descriptionEnglish)}</p>
                    <p class="quiet">${t('notified', { date: day(notice.notifiedOn), effective: day(notice.effectiveOn) })}</p>
                    ${notice.assessment ? html`<p>${t('outcome')}: ${ofCode(t, 'outcome', notice.assessment.outcome)}</p>` : nothing}
                  </li>`,
              )}
            </ul>`
          : html`<p class="quiet">${frame('nothing-here')}</p>`
      }
    `;
  }
}
