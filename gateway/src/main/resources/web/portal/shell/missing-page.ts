import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PortalPage } from '../page';
import { t } from '../texts';

/** An address that no page has. */
@customElement('pm-missing-page')
export class MissingPage extends PortalPage {
  protected override heading(): string {
    return t('not-found');
  }

  protected override content(): TemplateResult {
    return html`<p>${t('not-found.help')} <a href="/portal">${t('home')}</a></p>`;
  }
}
