import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { today } from '../../../shared/format';
import { either } from '../../../shared/texts';
import { PortalPage } from '../../page';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { badge } from '../../parts/facts';
import { citation, holdsOn, keepsLaboratories, laboratoryApi, laboratoryName, type Laboratory } from './laboratory';
import { t } from './texts';

/** The laboratories that the person may see. */
@customElement('pm-laboratories-page')
export class LaboratoriesPage extends PortalPage {
  protected override heading(): string {
    return t('laboratories');
  }

  protected override content(): TemplateResult {
    return html`
      ${keepsLaboratories() ? html`<p><a class="button" href="/portal/laboratories/new">${t('add')}</a></p>` : nothing}
      <pm-list path=${laboratoryApi()} label=${t('laboratories')} .columns=${this.columns()}></pm-list>
    `;
  }

  private columns(): readonly Column<Laboratory>[] {
    return [
      {
        header: t('laboratory'),
        grow: 2,
        cell: (one) => html`<a href="/portal/laboratories/${one.id}">${laboratoryName(one)}</a>`,
      },
      { header: t('address'), grow: 2, cell: (one) => either(one.addressKorean, one.addressEnglish) },
      {
        header: t('accreditation'),
        cell: (one) =>
          one.accreditations.some((line) => holdsOn(line, today()))
            ? badge(t('accredited'), 'good')
            : badge(t('not-accredited'), 'bad'),
      },
      {
        header: t('scopes'),
        cell: (one) =>
          one.scopes
            .filter((scope) => holdsOn(scope, today()))
            .map(citation)
            .join(', '),
      },
    ];
  }
}
