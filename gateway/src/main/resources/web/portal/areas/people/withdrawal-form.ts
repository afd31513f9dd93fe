import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read, send } from '../../../shared/api';
import { ofCode } from '../../../shared/texts';
import { longText } from '../../form/fields';
import { confirmed } from '../../parts/confirm';
import type { Competence } from './competence';
import { FoldedForm } from './folded-form';
import { t } from './texts';

interface Entered {
  readonly reason?: string | null;
}

/** Takes a competence back, for a reason that stays on record with it. Tells `done`. */
@customElement('pm-withdrawal-form')
export class WithdrawalForm extends FoldedForm<Entered> {
  @property() path = '';
  @property({ attribute: false }) competence!: Competence;

  protected override name(): string {
    return `withdrawal ${this.competence.id}`;
  }

  protected override fresh(): Entered {
    return {};
  }

  protected override invitation(): string {
    return t('competence.withdraw.of', { name: ofCode(t, 'function', this.competence.function) });
  }

  protected override action(): string {
    return t('competence.withdraw');
  }

  protected override fields(): TemplateResult {
    return html`<div class="fields">${longText(this.form, '/reason', { required: true, maxlength: 4000 })}</div>`;
  }

  protected override sure(): Promise<boolean> {
    return confirmed({
      title: t('competence.withdraw'),
      text: t('competence.withdraw.ask'),
      action: t('competence.withdraw'),
    });
  }

  protected override async sent(value: Entered): Promise<void> {
    const { etag } = await read<Competence>(this.path);
    await send({
      method: 'POST',
      path: `${this.path}/withdrawal`,
      body: value,
      etag,
      idempotencyKey: this.form.idempotencyKey,
    });
  }
}
