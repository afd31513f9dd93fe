import { Router } from '@vaadin/router';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { newKey, send } from '../../../shared/api';
import { dropFragment, fragment } from '../../fragment';
import { PortalPage } from '../../page';
import '../../../shared/problem-note';
import type { Organisation } from './organisation';
import { t } from './texts';

/** Where the link of an invitation's letter leads. */
@customElement('pm-invitation-page')
export class InvitationPage extends PortalPage {
  @state() private busy = false;
  @state() private failure: unknown;

  private readonly token = fragment();
  private key = newKey();

  protected override heading(): string {
    return t('invitation.accepting');
  }

  protected override content(): TemplateResult {
    if (this.token === '') {
      return html`<p class="note bad">${t('invitation.incomplete')}</p>`;
    }
    return html`
      <p>${t('invitation.accepting.about')}</p>
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.busy} @click=${this.accept}>${t('invitation.accept')}</button>
      </div>
    `;
  }

  private async accept(): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    try {
      const joined = await send<Organisation>({
        method: 'POST',
        path: '/api/v1/invitation-acceptances',
        body: { invitationId: this.param('id'), token: this.token },
        idempotencyKey: this.key,
      });
      dropFragment();
      Router.go(`/portal/organisations/${joined.body.id}`);
    } catch (failure) {
      this.failure = failure;
      this.key = newKey();
    } finally {
      this.busy = false;
    }
  }
}
