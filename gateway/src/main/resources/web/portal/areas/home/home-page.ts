import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t as frame } from '../../../shared/frame-texts';
import { PortalPage } from '../../page';
import { t } from '../../texts';

/** What waits for the person, the most urgent first. */
@customElement('pm-home-page')
export class HomePage extends PortalPage {
    protected override heading(): string {
        return t('home');
    }

    protected override content(): TemplateResult {
        return html`<p>${frame('nothing-here')}</p>`;
    }
}
