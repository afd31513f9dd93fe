import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { longText, oneOf } from '../../form/fields';
import { Form } from '../../form/form';
import type { CertificationFile } from './file';
import { t } from './texts';

interface Entered {
  readonly sufficient?: boolean;
  readonly comment?: string;
}

/** The verdict of the technical review on a file. */
@customElement('pm-technical-review-form')
export class ReviewForm extends PlainElement {
  @property({ attribute: false }) file!: CertificationFile;
  @property({ attribute: false }) etag: string | null = null;

  private readonly form = new Form<Entered>(this, {
    name: 'review',
    texts: (name, values) => t(name.replace('sufficient', 'verdict') as 'verdict', values),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: {}, etag: this.etag });
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.submit} novalidate>
      ${this.form.notes()}
      <div class="fields">
        ${oneOf(
          this.form,
          '/sufficient',
          [
            { value: 'true', label: t('sufficient') },
            { value: 'false', label: t('insufficient') },
          ],
          { required: true },
          { shown: String(this.form.at<boolean | undefined>('/sufficient') ?? ''), taken: (chosen) => chosen === 'true' },
        )}
        ${longText(this.form, '/comment', { required: true, maxlength: 4000 })}
      </div>
      <div class="actions"><button class="primary" ?disabled=${this.form.busy}>${t('record-review')}</button></div>
    </form>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.form.save(
      async (entered) => {
        await send({
          method: 'POST',
          path: `/api/v1/certification-files/${this.file.id}/review`,
          body: entered,
          etag: this.etag,
          idempotencyKey: this.form.idempotencyKey,
        });
        return { value: {}, etag: null };
      },
      async () => {
        this.dispatchEvent(new CustomEvent('stale'));
        return { value: {}, etag: null };
      },
    );
    if (done) {
      this.dispatchEvent(new CustomEvent('reviewed'));
    }
  }
}
