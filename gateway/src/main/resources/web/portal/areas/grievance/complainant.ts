import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readIfAny, send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { confirmed } from '../../parts/confirm';
import { facts } from '../../parts/facts';
import { Sending } from '../../sending';
import { hasAny } from '../../session';
import { t } from './texts';

interface Contact {
  readonly personId?: string;
  readonly name?: string;
  readonly mail?: string;
}

/** Who complained: confidential, so read only when asked for, and erased without touching the complaint. */
@customElement('pm-complainant')
export class Complainant extends PlainElement {
  @property() path = '';
  @property() etag: string | null = null;

  @state() private contact: Contact | null = null;

  private readonly sending = new Sending(this);

  protected override render(): TemplateResult {
    return html`<p>${t('contact.about')}</p>
      ${this.sending.notes()} ${this.contact ? this.known(this.contact) : nothing}
      <div class="actions">
        <button type="button" ?disabled=${this.sending.busy} @click=${() => this.ask()}>${t('contact.read')}</button>
        ${
          hasAny(['QUALITY_MANAGER'])
            ? html`<button type="button" ?disabled=${this.sending.busy} @click=${() => this.erase()}>
                ${t('contact.erase')}
              </button>`
            : nothing
        }
      </div>`;
  }

  private known({ personId, name, mail }: Contact): TemplateResult {
    return facts([
      [t('contact.name'), name],
      [t('contact.mail'), mail ? html`<a href="mailto:${mail}">${mail}</a>` : ''],
      [t('contact.account'), personId ? html`<code>${personId}</code>` : ''],
    ]);
  }

  private async ask(): Promise<void> {
    await this.sending.go(async () => {
      this.contact = (await readIfAny<Contact>(`${this.path}/contact`))?.body ?? null;
      return this.contact ? t('contact.there') : t('contact.none');
    });
  }

  private async erase(): Promise<void> {
    if (!(await confirmed({ title: t('contact.erase'), text: t('contact.erase.ask'), action: t('contact.erase') }))) {
      return;
    }
    await this.sending.go(async (idempotencyKey) => {
      await send({ method: 'POST', path: `${this.path}/contact/erasure`, body: {}, etag: this.etag, idempotencyKey });
      this.contact = null;
      return t('contact.erased');
    });
  }
}
