import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read, readIfAny, send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { decimal } from '../../form/decimal-field';
import { dayField, integer, text } from '../../form/fields';
import { Form, type Saved } from '../../form/form';
import { amountOf, type EnteredQuotation, type FeeLine, type Quotation } from './quotation';
import { won } from './quotation-view';
import { t } from './texts';

/** Where the body writes its fees. Says `offered` when they stand before the client. */
@customElement('pm-quotation-form')
export class QuotationForm extends PlainElement {
  @property() application = '';
  @property() etag: string | null = null;
  @property({ attribute: false }) quotation: Quotation | null = null;

  private readonly form = new Form<EnteredQuotation>(this, { name: 'quotation', texts: t as never });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('etag') || !this.form.opened) {
      this.form.open({ value: entered(this.quotation), etag: this.etag });
    }
  }

  protected override render(): TemplateResult {
    const lines = this.form.at<readonly FeeLine[]>('/lines');
    return html`<form @submit=${this.offer} novalidate>
      ${lines.map((line, index) => this.line(line, index, lines.length))}
      <button type="button" class="add" @click=${this.add}>${t('line.add')}</button>
      <p aria-live="polite"><strong>${t('net')}: ${won(lines.reduce((sum, line) => sum + amountOf(line), 0))}</strong></p>
      <div class="fields">${dayField(this.form, '/validUntil', { required: true })}</div>
      ${this.form.notes()}
      <div class="actions">
        <button class="primary" ?disabled=${this.form.busy}>
          ${this.quotation ? t('quotation.offer-anew') : t('quotation.offer')}
        </button>
      </div>
    </form>`;
  }

  private line(line: FeeLine, index: number, count: number): TemplateResult {
    return html`<fieldset class="line">
      <legend>${t('line', { number: index + 1 })}</legend>
      <div class="fields">
        ${text(this.form, `/lines/${index}/descriptionKorean`, { required: true, maxlength: 200 })}
        ${text(this.form, `/lines/${index}/descriptionEnglish`, { required: true, maxlength: 200 })}
        ${decimal(this.form, `/lines/${index}/quantity`, 2, { required: true, min: 0 })}
        ${integer(this.form, `/lines/${index}/unitPrice`, { required: true, min: 0 })}
      </div>
      <p>
        ${t('fee.amount')}: ${won(amountOf(line))}
        <button type="button" ?disabled=${count === 1} @click=${() => this.drop(index)}>
          ${t('line.remove', { number: index + 1 })}
        </button>
      </p>
    </fieldset>`;
  }

  private async add(): Promise<void> {
    this.form.set('/lines', [...this.form.at<readonly FeeLine[]>('/lines'), {}]);
    await this.updateComplete;
    this.querySelector<HTMLElement>('.line:last-of-type vaadin-text-field')?.focus();
  }

  private async drop(index: number): Promise<void> {
    this.form.set(
      '/lines',
      this.form.at<readonly FeeLine[]>('/lines').filter((_, place) => place !== index),
    );
    await this.updateComplete;
    this.querySelector<HTMLElement>('.add')?.focus();
  }

  private async offer(event: Event): Promise<void> {
    event.preventDefault();
    const path = `/api/v1/applications/${this.application}`;
    const done = await this.form.save(
      async (value, etag) => {
        const offered = await send<Quotation>({ method: 'PUT', path: `${path}/quotation`, body: value, etag });
        return { value: entered(offered.body), etag: offered.etag };
      },
      () => this.reload(path),
    );
    if (done) {
      this.dispatchEvent(new CustomEvent('offered', { bubbles: true }));
    }
  }

  private async reload(path: string): Promise<Saved<EnteredQuotation>> {
    const [{ etag }, saved] = await Promise.all([read(path), readIfAny<Quotation>(`${path}/quotation`)]);
    return { value: entered(saved?.body ?? null), etag };
  }
}

function entered(quotation: Quotation | null): EnteredQuotation {
  return quotation
    ? {
        lines: quotation.lines.map(({ descriptionKorean, descriptionEnglish, quantity, unitPrice }) => ({
          descriptionKorean,
          descriptionEnglish,
          quantity,
          unitPrice,
        })),
        validUntil: quotation.validUntil,
      }
    : { lines: [{}] };
}
