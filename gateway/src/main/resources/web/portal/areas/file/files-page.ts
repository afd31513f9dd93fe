import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { either, ofCode } from '../../../shared/texts';
import { PortalPage } from '../../page';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { badge } from '../../parts/facts';
import type { CertificationFile } from './file';
import { t } from './texts';
import { toneOf } from './tones';

/** All certification files. */
@customElement('pm-files-page')
export class FilesPage extends PortalPage {
  protected override heading(): string {
    return t('files');
  }

  protected override content(): TemplateResult {
    return html`<pm-list path="/api/v1/certification-files" label=${t('files')} .columns=${this.columns()}></pm-list>`;
  }

  private columns(): readonly Column<CertificationFile>[] {
    return [
      {
        header: t('kind'),
        grow: 2,
        cell: (file) => html`<a href="/portal/files/${file.id}">${ofCode(t, 'kind', file.kind)}</a>`,
      },
      { header: t('client'), grow: 2, cell: (file) => either(file.organisationNameKorean, file.organisationNameEnglish) },
      { header: t('status'), cell: (file) => badge(ofCode(t, 'status', file.status), toneOf(file.status)) },
      {
        header: t('missing'),
        grow: 2,
        cell: (file) => file.waitingFor.map((item) => ofCode(t, 'item', item)).join(', '),
      },
    ];
  }
}
