import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { withQuery } from '../../../shared/api';
import { day } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { Address } from '../../address';
import { PortalPage } from '../../page';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { badge } from '../../parts/facts';
import { choiceFilter } from '../../parts/filters';
import { STATUSES, TONES, type Evaluation } from './evaluation';
import { t } from './texts';

/** The evaluations that the person may see. */
@customElement('pm-evaluations-page')
export class EvaluationsPage extends PortalPage {
  private readonly address = new Address(this);

  protected override heading(): string {
    return t('evaluations');
  }

  protected override content(): TemplateResult {
    const path = withQuery('/api/v1/evaluations', {
      status: this.address.get('status'),
      certificationId: this.address.get('certification'),
    });
    return html`
      <div class="filters" role="search" aria-label=${t('filter')}>
        ${choiceFilter(this.address, 'status', t('status'), STATUSES, (status) => ofCode(t, 'status', status))}
      </div>
      <pm-list path=${path} label=${t('evaluations')} .columns=${this.columns()}></pm-list>
    `;
  }

  private columns(): readonly Column<Evaluation>[] {
    return [
      {
        header: t('product'),
        grow: 2,
        cell: ({ id, product }) => html`<a href="/portal/evaluations/${id}">${product.name} ${product.version}</a>`,
      },
      {
        header: t('holder'),
        grow: 2,
        cell: ({ holder }) => either(holder.legalNameKorean, holder.legalNameEnglish),
      },
      { header: t('method'), grow: 2, cell: ({ method }) => method },
      { header: t('status'), cell: ({ status }) => badge(ofCode(t, 'status', status), TONES[status]) },
      { header: t('openedOn'), cell: ({ openedOn }) => day(openedOn) },
    ];
  }
}
