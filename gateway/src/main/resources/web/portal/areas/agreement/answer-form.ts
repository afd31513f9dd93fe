import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { longText } from '../../form/fields';
import { Form } from '../../form/form';
import { t } from './texts';

/** The client's answer to what the body asked. Says `answered` when it is handed in. */
@customElement('pm-answer-form')
export class AnswerForm extends PlainElement {
  @property() application = '';
  @property() request = '';
  @property() etag: string | null = null;

  private readonly form = new Form<{ readonly text?: string }>(this, { name: 'answer', texts: t as never });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('etag') || !this.form.opened) {
      this.form.open({ value: {}, etag: this.etag });
    }
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.answer} novalidate>
      ${longText(this.form, '/text', { required: true, maxlength: 4000 })} ${this.form.notes()}
      <div class="actions"><button class="primary" ?disabled=${this.form.busy}>${t('answer.send')}</button></div>
    </form>`;
  }

  private async answer(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.form.save(async (value, etag) => {
      const answered = await send({
        method: 'POST',
        path: `/api/v1/applications/${this.application}/information-requests/${this.request}/answer`,
        body: value,
        etag,
        idempotencyKey: this.form.idempotencyKey,
      });
      return { value: {}, etag: answered.etag };
    });
    if (done) {
      this.dispatchEvent(new CustomEvent('answered', { bubbles: true }));
    }
  }
}
