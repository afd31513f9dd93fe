import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { language } from '../../../shared/language';
import { PlainElement } from '../../../shared/element';
import { oneOf, text } from '../../form/fields';
import { Form } from '../../form/form';
import type { MemberRole } from './member';
import { t } from './texts';

interface Entered {
  readonly email?: string;
  readonly role?: MemberRole;
  readonly language?: string;
}

/** Asks somebody to join by a mail. Says `invited` when that is on its way. */
@customElement('pm-invitation-form')
export class InvitationForm extends PlainElement {
  @property() path = '';

  private readonly form = new Form<Entered>(this, { name: 'invitation', texts: t as never });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: this.fresh(), etag: null });
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.invite} novalidate>
      <div class="fields">
        ${text(this.form, '/email', { required: true, maxlength: 254 })}
        ${oneOf(
          this.form,
          '/role',
          (['OWNER', 'EDITOR', 'READER'] as const).map((value) => ({ value, label: t(`role.${value}`) })),
          { required: true },
        )}
        ${oneOf(
          this.form,
          '/language',
          [
            { value: 'ko', label: '한국어' },
            { value: 'en', label: 'English' },
          ],
          { required: true },
        )}
      </div>
      ${this.form.notes()}
      <div class="actions"><button class="primary" ?disabled=${this.form.busy}>${t('invite.send')}</button></div>
    </form>`;
  }

  private fresh(): Entered {
    return { role: 'EDITOR', language: language() };
  }

  private async invite(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.form.save(async (value) => {
      await send({
        method: 'POST',
        path: `${this.path}/invitations`,
        body: value,
        idempotencyKey: this.form.idempotencyKey,
      });
      return { value: this.fresh(), etag: null };
    });
    if (done) {
      this.dispatchEvent(new CustomEvent('invited', { bubbles: true }));
    }
  }
}
