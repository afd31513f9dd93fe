import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { longText, oneOf } from '../../form/fields';
import { Form } from '../../form/form';
import { t } from './texts';

interface Conclusion {
  readonly outcome?: 'ACCEPTED' | 'DECLINED';
  readonly reasonsKorean?: string;
  readonly reasonsEnglish?: string;
}

/** Ends a review. Says `concluded` when that is done. */
@customElement('pm-conclusion-form')
export class ConclusionForm extends PlainElement {
  @property() application = '';
  @property() etag: string | null = null;

  /** In which language the client has to read why it was declined. */
  @property({ type: Boolean }) korean = true;

  /** Whether there is nothing but to decline: the client has let the day pass. */
  @property({ type: Boolean }) overdue = false;

  private readonly form = new Form<Conclusion>(this, { name: 'conclusion', texts: t as never });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('etag') || !this.form.opened) {
      this.form.open({ value: {}, etag: this.etag });
    }
  }

  protected override render(): TemplateResult {
    const outcome = this.form.at<Conclusion['outcome']>('/outcome');
    return html`<form @submit=${this.conclude} novalidate>
      ${oneOf(
        this.form,
        '/outcome',
        (this.overdue ? (['DECLINED'] as const) : (['ACCEPTED', 'DECLINED'] as const)).map((value) => ({
          value,
          label: t(`outcome.${value}`),
        })),
        { required: true },
      )}
      ${
        outcome === 'DECLINED'
          ? html`${longText(this.form, '/reasonsKorean', { maxlength: 4000, required: this.korean })}
            ${longText(this.form, '/reasonsEnglish', { maxlength: 4000, required: !this.korean })}`
          : nothing
      }
      ${this.form.notes()}
      <div class="actions">
        <button class="primary" ?disabled=${this.form.busy || !outcome}>
          ${outcome ? t(`conclude.${outcome}`) : t('conclude')}
        </button>
      </div>
    </form>`;
  }

  private async conclude(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.form.save(async (value, etag) => {
      const answer = await send({
        method: 'POST',
        path: `/api/v1/applications/${this.application}/review/conclusion`,
        body: value.outcome === 'ACCEPTED' ? { outcome: value.outcome } : value,
        etag,
        idempotencyKey: this.form.idempotencyKey,
      });
      return { value: {}, etag: answer.etag };
    });
    if (done) {
      this.dispatchEvent(new CustomEvent('concluded', { bubbles: true }));
    }
  }
}
