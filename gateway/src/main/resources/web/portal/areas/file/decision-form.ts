import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send, type Change } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { longText, oneOf } from '../../form/fields';
import { Form } from '../../form/form';
import type { CertificationFile } from './file';
import { t } from './texts';

interface Entered {
  readonly outcome?: 'GRANTED' | 'REFUSED' | 'RETURNED';
  readonly rationale?: string;
}

/** Where the confirmation of a proposal about a certificate is sent, by the kind of its file. */
const CONFIRMATIONS: Readonly<Record<string, string>> = {
  SUSPENSION: 'suspension',
  REINSTATEMENT: 'reinstatement',
  WITHDRAWAL: 'withdrawal',
  RETURN: 'return',
  TRANSFER_OUT: 'transfer-out',
  REDUCTION: 'reduction',
};

/** The decision on a file, or a committee member's vote on it, with the reasons; a fresh login is asked for when it is sent. */
@customElement('pm-decision-form')
export class DecisionForm extends PlainElement {
  @property({ attribute: false }) file!: CertificationFile;
  @property({ attribute: false }) etag: string | null = null;

  private readonly form = new Form<Entered>(this, { name: 'decision', texts: t as never });

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
          '/outcome',
          (['GRANTED', 'REFUSED', 'RETURNED'] as const).map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) })),
          { required: true },
        )}
        ${longText(this.form, '/rationale', { required: true, maxlength: 8000 })}
      </div>
      <div class="actions">
        <button class="primary" ?disabled=${this.form.busy}>
          ${this.file.committee ? t('record-vote') : t('record-decision')}
        </button>
      </div>
    </form>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    const done = await this.form.save(
      async (entered) => {
        await send({
          method: 'POST',
          ...this.addressed(entered),
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
      this.dispatchEvent(new CustomEvent('decided'));
    }
  }

  /** A committee's member votes; one person decides, or confirms what was proposed. */
  private addressed(entered: Entered): Pick<Change, 'path' | 'body'> {
    const { id, kind, certificateId, committee } = this.file;
    const file = `/api/v1/certification-files/${id}/decision`;
    if (committee) {
      return { path: `${file}/votes`, body: entered };
    }
    const confirmation = CONFIRMATIONS[kind];
    return confirmation
      ? { path: `/api/v1/certificates/${certificateId}/${confirmation}/confirmation`, body: entered }
      : { path: file, body: { kind, ...entered } };
  }
}
