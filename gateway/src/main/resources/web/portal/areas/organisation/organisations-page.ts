import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { country } from '../../../shared/format';
import { either } from '../../../shared/texts';
import { PortalPage } from '../../page';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { hasAny } from '../../session';
import type { Organisation } from './organisation';
import { t } from './texts';

/** The organisations that the person may see. */
@customElement('pm-organisations-page')
export class OrganisationsPage extends PortalPage {
  protected override heading(): string {
    return t('organisations');
  }

  protected override content(): TemplateResult {
    return html`
      ${hasAny(['CLIENT']) ? html`<p><a href="/portal/organisations/new">${t('register')}</a></p>` : nothing}
      <pm-list path="/api/v1/organisations" label=${t('organisations')} .columns=${this.columns()}></pm-list>
    `;
  }

  private columns(): readonly Column<Organisation>[] {
    return [
      {
        header: t('name'),
        grow: 3,
        cell: (one) => html`<a href="/portal/organisations/${one.id}">${either(one.legalNameKorean, one.legalNameEnglish)}</a>`,
      },
      { header: t('city'), cell: (one) => one.city },
      { header: t('country'), cell: (one) => country(one.country) },
    ];
  }
}
