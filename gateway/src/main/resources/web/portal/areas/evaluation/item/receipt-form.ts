import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { today } from '../../../../shared/format';
import { dayField, longText, text } from '../../../form/fields';
import { Form } from '../../../form/form';
import { ActionForm } from '../../../parts/action-form';
import '../../../parts/file/file-hash';
import { evaluationApi, type Evaluation } from '../evaluation';
import { t } from './texts';

interface Entered {
  readonly receivedOn?: string | null;
  readonly condition?: string | null;
  readonly sha256?: string | null;
  readonly storagePlace?: string | null;
}

/** A tester confirms that the item came, by its hash; which is held against the agreed one while it is entered. */
@customElement('pm-receipt-form')
export class ReceiptForm extends ActionForm<Entered> {
  @property({ attribute: false }) evaluation!: Evaluation;

  protected readonly form = new Form<Entered>(this, { name: 'receipt', texts: t as never });

  protected empty(): Entered {
    return { receivedOn: today() };
  }

  protected fields(): TemplateResult {
    return html`
      ${dayField(this.form, '/receivedOn', { required: true })}
      ${text(this.form, '/storagePlace', { required: true, maxlength: 500 })}
      ${longText(this.form, '/condition', { required: true, maxlength: 4000 })}
      <div class="wide">
        <pm-file-hash
          label=${t('item')}
          @hashed=${(event: CustomEvent<string>) => this.form.set('/sha256', event.detail)}
        ></pm-file-hash>
      </div>
      ${text(this.form, '/sha256', { required: true, maxlength: 64 })} ${this.compared()}
    `;
  }

  protected words(): string {
    return t('receive');
  }

  protected change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: evaluationApi(this.evaluation.id, 'receipt'), body };
  }

  private compared(): TemplateResult {
    const entered = this.form.value.sha256?.trim() ?? '';
    const agreed = this.evaluation.product.sha256;
    return html`<div role="status">
      ${
        entered.length !== agreed.length
          ? nothing
          : entered === agreed
            ? html`<p class="note good">${t('hash.same')}</p>`
            : html`<p class="note bad">${t('hash.other')}</p>`
      }
    </div>`;
  }
}
