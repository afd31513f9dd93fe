import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { day } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { PortalPage } from '../../page';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { badge } from '../../parts/facts';
import { type Certificate, toneOf } from './certificate';
import { t } from './texts';

/** The certificates that the person may see. */
@customElement('pm-certificates-page')
export class CertificatesPage extends PortalPage {
  protected override heading(): string {
    return t('certificates');
  }

  protected override content(): TemplateResult {
    return html`<pm-list path="/api/v1/certificates" label=${t('certificates')} .columns=${this.columns()}></pm-list>`;
  }

  private columns(): readonly Column<Certificate>[] {
    return [
      { header: t('number'), grow: 2, cell: (one) => html`<a href="/portal/certificates/${one.id}">${one.number}</a>` },
      { header: t('holder'), grow: 2, cell: (one) => either(one.legalNameKorean, one.legalNameEnglish) },
      { header: t('standard'), cell: (one) => one.standard },
      { header: t('status'), cell: (one) => badge(ofCode(t, 'status', one.status), toneOf(one.status)) },
      { header: t('valid-until'), cell: (one) => day(one.validUntil) },
    ];
  }
}
