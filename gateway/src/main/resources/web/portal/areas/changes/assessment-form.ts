import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { longText, oneOf } from '../../form/fields';
import { Form } from '../../form/form';
import { OUTCOMES } from './notice';
import { t } from './texts';

interface Assessment {
  readonly outcome?: (typeof OUTCOMES)[number];
  readonly rationale?: string;
  readonly messageKorean?: string;
  readonly messageEnglish?: string;
}

/** Where the body says what follows from a change. Says `assessed` when the client is told. */
@customElement('pm-assessment-form')
export class AssessmentForm extends PlainElement {
  @property() path = '';
  @property() etag: string | null = null;

  /** In which language the client has to read what it must know. */
  @property({ type: Boolean }) korean = true;

  private readonly form = new Form<Assessment>(this, { name: 'assessment', texts: t as never });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('etag') || !this.form.opened) {
      this.form.open({ value: {}, etag: this.etag });
    }
  }

  protected override render(): TemplateResult {
    const needed = this.form.at('/outcome') !== 'NO_ACTION';
    return html`<form @submit=${this.assess} novalidate>
      ${oneOf(
        this.form,
        '/outcome',
        OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
        { required: true },
      )}
      ${longText(this.form, '/rationale', { required: true, maxlength: 4000 })}
      ${longText(this.form, '/messageKorean', { required: needed && this.korean, maxlength: 4000 })}
      ${longText(this.form, '/messageEnglish', { required: needed && !this.korean, maxlength: 4000 })} ${this.form.notes()}
      <div class="actions"><button class="primary" ?disabled=${this.form.busy}>${t('assess.send')}</button></div>
    </form>`;
  }

  private async assess(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.form.save(async (value, etag) => {
      const answer = await send({
        method: 'POST',
        path: `${this.path}/assessment`,
        body: value,
        etag,
        idempotencyKey: this.form.idempotencyKey,
      });
      return { value: {}, etag: answer.etag };
    });
    if (done) {
      this.dispatchEvent(new CustomEvent('assessed', { bubbles: true }));
    }
  }
}
