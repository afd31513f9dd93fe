import '@vaadin/button';
import '@vaadin/dialog';
import { dialogFooterRenderer, dialogRenderer } from '@vaadin/dialog/lit.js';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { PlainElement } from '../../shared/element';
import { currentSession, loadSession, loginAddress } from '../session';
import { t } from '../texts';

/** The page that the login's window ends on; it tells this one and closes itself. */
export const LOGGED_IN_PAGE = '/portal/logged-in';

/** Under which the two windows hear each other. */
export const LOGGED_IN_CHANNEL = 'proofmark-logged-in';

/**
 * Lets the person log in again in a window of its own, while this page keeps what stands in it. There is one in the page;
 * {@link LoginDialog.ask} shows it.
 */
@customElement('pm-login-dialog')
export class LoginDialog extends PlainElement {
  @state() private why: 'ended' | 'fresh' | null = null;
  @state() private waiting = false;
  @state() private another = false;

  private settle: (admitted: boolean) => void = () => {};
  private readonly channel = new BroadcastChannel(LOGGED_IN_CHANNEL);

  override connectedCallback(): void {
    super.connectedCallback();
    this.channel.onmessage = () => void this.loggedIn();
  }

  override disconnectedCallback(): void {
    this.channel.onmessage = null;
    super.disconnectedCallback();
  }

  /** Shows the dialog; answers whether the same person has logged in again. */
  ask(why: 'ended' | 'fresh'): Promise<boolean> {
    this.why = why;
    this.waiting = false;
    this.another = false;
    return new Promise((resolve) => (this.settle = resolve));
  }

  protected override render(): TemplateResult {
    const why = this.why ?? 'ended';
    return html`<vaadin-dialog
      .opened=${this.why !== null}
      header-title=${t(`login.${why}`)}
      no-close-on-outside-click
      @closed=${() => this.answer(false)}
      ${dialogRenderer(
        () =>
          html`<p>${t(`login.${why}.help`)}</p>
            <p role="status">${this.another ? t('login.another') : this.waiting ? t('login.waiting') : ''}</p>`,
        [why, this.waiting, this.another],
      )}
      ${dialogFooterRenderer(
        () =>
          html`<vaadin-button @click=${() => this.answer(false)}>${t('cancel')}</vaadin-button>
            <vaadin-button theme="primary" @click=${() => this.open(why)}>${t('login.open')}</vaadin-button>`,
        [why],
      )}
    ></vaadin-dialog>`;
  }

  private open(why: 'ended' | 'fresh'): void {
    this.waiting = true;
    window.open(loginAddress(LOGGED_IN_PAGE, why === 'fresh'), '_blank', 'popup,width=520,height=720');
  }

  private async loggedIn(): Promise<void> {
    if (this.why === null) {
      return;
    }
    const before = currentSession()?.person.id;
    const now = await loadSession();
    this.another = now !== null && before !== undefined && now.person.id !== before;
    if (this.another) {
      // Whoever sits here now must not send what somebody else has entered.
      location.assign('/portal');
      return;
    }
    this.answer(now !== null);
  }

  private answer(admitted: boolean): void {
    this.why = null;
    this.settle(admitted);
    this.settle = () => {};
  }
}
