import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read, send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { dayField } from '../../form/fields';
import { Form } from '../../form/form';
import { t } from './texts';

/** Puts the agreement before the client. Says `offered` when it is there. */
@customElement('pm-agreement-offer')
export class AgreementOffer extends PlainElement {
  @property() application = '';
  @property() etag: string | null = null;
  @property({ attribute: false }) validUntil: string | null = null;

  /** Whether one was offered before. */
  @property({ type: Boolean }) anew = false;

  private readonly form = new Form<{ readonly validUntil: string | null }>(this, { name: 'agreement', texts: t as never });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('etag') || !this.form.opened) {
      this.form.open({ value: { validUntil: this.validUntil }, etag: this.etag });
    }
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.offer} novalidate>
      <div class="fields">${dayField(this.form, '/validUntil')}</div>
      ${this.form.notes()}
      <div class="actions">
        <button class=${this.anew ? '' : 'primary'} ?disabled=${this.form.busy}>
          ${this.anew ? t('agreement.anew') : t('agreement.offer')}
        </button>
      </div>
    </form>`;
  }

  private async offer(event: Event): Promise<void> {
    event.preventDefault();
    const path = `/api/v1/applications/${this.application}`;
    const done = await this.form.save(
      async (value, etag) => {
        const offered = await send<{ validUntil?: string }>({
          method: 'PUT',
          path: `${path}/agreement`,
          body: value,
          etag,
        });
        return { value: { validUntil: offered.body.validUntil ?? null }, etag: offered.etag };
      },
      async () => ({ value: { validUntil: this.validUntil }, etag: (await read(path)).etag }),
    );
    if (done) {
      this.dispatchEvent(new CustomEvent('offered', { bubbles: true }));
    }
  }
}
