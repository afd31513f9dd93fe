import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { dayField, longText, manyOf, type Choice } from '../../form/fields';
import { Form } from '../../form/form';
import { t } from './texts';

interface Question {
  readonly questionKorean?: string;
  readonly questionEnglish?: string;
  readonly pointers?: readonly string[];
  readonly dueOn?: string;
}

const NOTHING: Question = { pointers: [] };

/** Asks the client for what the review still lacks. Says `asked` when that is done. */
@customElement('pm-question-form')
export class QuestionForm extends PlainElement {
  @property() application = '';
  @property() etag: string | null = null;

  /** In which language the client has to read the question. */
  @property({ type: Boolean }) korean = true;

  /** What of the application can be in question. */
  @property({ attribute: false }) fields: readonly Choice[] = [];

  private readonly form = new Form<Question>(this, { name: 'question', texts: t as never });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('etag') || !this.form.opened) {
      this.form.open({ value: NOTHING, etag: this.etag });
    }
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.ask} novalidate>
      ${longText(this.form, '/questionKorean', { maxlength: 4000, required: this.korean })}
      ${longText(this.form, '/questionEnglish', { maxlength: 4000, required: !this.korean })}
      ${manyOf(this.form, '/pointers', this.fields)} ${dayField(this.form, '/dueOn', { required: true })} ${this.form.notes()}
      <div class="actions"><button ?disabled=${this.form.busy}>${t('ask.send')}</button></div>
    </form>`;
  }

  private async ask(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.form.save(async (value, etag) => {
      const answer = await send({
        method: 'POST',
        path: `/api/v1/applications/${this.application}/information-requests`,
        body: value,
        etag,
        idempotencyKey: this.form.idempotencyKey,
      });
      return { value: NOTHING, etag: answer.etag };
    });
    if (done) {
      this.dispatchEvent(new CustomEvent('asked', { bubbles: true }));
    }
  }
}
