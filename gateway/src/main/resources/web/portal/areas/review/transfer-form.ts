import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read, send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { longText, oneOf, yesOrNo } from '../../form/fields';
import { Form, type Saved } from '../../form/form';
import { t } from './texts';
import { enteredOf, POINTS, type PreTransferReview, type Transfer } from './transfer';

/** What is found out before another body's certification is taken over. Says `recorded` when it was saved. */
@customElement('pm-transfer-form')
export class TransferForm extends PlainElement {
  @property() application = '';
  @property() etag: string | null = null;
  @property({ attribute: false }) transfer!: Transfer;

  private readonly form = new Form<PreTransferReview>(this, { name: 'transfer', texts: t as never });

  private get path(): string {
    return `/api/v1/transfers/${this.application}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('etag') || !this.form.opened) {
      this.form.open({ value: enteredOf(this.transfer), etag: this.etag });
    }
  }

  protected override render(): TemplateResult {
    return html`<form class="stack" @submit=${this.save} novalidate>
      ${oneOf(
        this.form,
        '/status',
        (['VALID', 'SUSPENDED', 'WITHDRAWN', 'EXPIRED'] as const).map((value) => ({ value, label: t(`status.${value}`) })),
        { required: true },
      )}
      ${POINTS.map((point) => yesOrNo(this.form, `/${point}`, { required: true }))}
      ${longText(this.form, '/evidence', { required: true, maxlength: 4000 })} ${this.form.notes()}
      <div class="actions"><button ?disabled=${this.form.busy}>${t('transfer.record')}</button></div>
    </form>`;
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.form.save(
      async (value, etag) =>
        this.asSaved(await send<Transfer>({ method: 'PUT', path: `${this.path}/review`, body: value, etag })),
      async () => this.asSaved(await read<Transfer>(this.path)),
    );
    if (done) {
      this.dispatchEvent(new CustomEvent('recorded', { bubbles: true }));
    }
  }

  private asSaved({ body, etag }: { body: Transfer; etag: string | null }): Saved<PreTransferReview> {
    return { value: enteredOf(body), etag };
  }
}
