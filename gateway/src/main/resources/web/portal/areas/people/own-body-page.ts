import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../../open/body-page';
import { PortalPage } from '../../page';
import { t } from './texts';

/** What the body tells everybody about itself, and where each of it comes from. */
@customElement('pm-own-body-page')
export class OwnBodyPage extends PortalPage {
  protected override heading(): string {
    return t('body');
  }

  protected override content(): TemplateResult {
    return html`
      <p>${t('body.about')} <a href="/about" router-ignore>${t('body.public')}</a></p>
      <p class="note">${t('body.configured')}</p>
      <pm-body-page></pm-body-page>
    `;
  }
}
