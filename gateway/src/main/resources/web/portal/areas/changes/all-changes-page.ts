import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { withQuery } from '../../../shared/api';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { Address } from '../../address';
import { PortalPage } from '../../page';
import '../../parts/case/names';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { badge } from '../../parts/facts';
import { TONES, type Notice } from './notice';
import { t } from './texts';

const STATUSES = ['NOTIFIED', 'ASSESSED', 'WITHDRAWN'] as const;
const ALL = 'ALL';

/** Every client's notices of changes, those first that wait for the body. */
@customElement('pm-all-changes-page')
export class AllChangesPage extends PortalPage {
  private readonly address = new Address(this);

  protected override heading(): string {
    return t('changes');
  }

  protected override content(): TemplateResult {
    const status = this.address.get('status') ?? 'NOTIFIED';
    return html`
      <div class="filters">
        <label
          >${t('status')}
          <select @change=${this.choose}>
            ${[...STATUSES, ALL].map(
              (one) =>
                html`<option value=${one} ?selected=${one === status}>
                  ${one === ALL ? t('all') : ofCode(t, 'status', one)}
                </option>`,
            )}
          </select>
        </label>
      </div>
      <pm-list
        path=${withQuery('/api/v1/change-notices', { status: status === ALL ? null : status })}
        label=${t('changes')}
        .columns=${this.columns()}
      ></pm-list>
    `;
  }

  private columns(): readonly Column<Notice>[] {
    return [
      {
        header: t('organisation'),
        grow: 2,
        cell: (one) =>
          html`<a href="/portal/organisations/${one.organisationId}/changes/${one.id}"
            ><pm-organisation-name of=${one.organisationId}></pm-organisation-name
          ></a>`,
      },
      { header: t('kinds'), grow: 2, cell: (one) => one.kinds.map((kind) => ofCode(t, 'kind', kind)).join(', ') },
      { header: t('notifiedOn'), cell: (one) => day(one.notifiedOn) },
      { header: t('effectiveOn'), cell: (one) => day(one.effectiveOn) },
      { header: t('status'), cell: (one) => badge(ofCode(t, 'status', one.status), TONES[one.status]) },
    ];
  }

  private choose(event: Event): void {
    this.address.replace({ status: (event.target as HTMLSelectElement).value });
  }
}
