import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import { type Choice, choice, dayField, lines, longText, text } from '../../form/fields';
import { Form } from '../../form/form';
import { hasAny } from '../../session';
import type { Certificate } from './certificate';
import { t } from './texts';

interface Entered {
  readonly proposal?: Proposal;
  readonly reason?: string;
  readonly grounds?: string;
  readonly resolveBy?: string;
  readonly resolution?: string;
  readonly acceptingBody?: string;
  readonly effectiveDate?: string;
  readonly scopeKorean?: string;
  readonly scopeEnglish?: string;
  readonly siteNames?: readonly string[];
}

type Proposal = 'suspension' | 'reinstatement' | 'reduction' | 'withdrawal' | 'return' | 'transfer-out';

/** What is sent with each, of all that may stand in the form. */
const MEMBERS: Readonly<Record<Proposal, readonly (keyof Entered)[]>> = {
  suspension: ['grounds', 'resolveBy', 'reason'],
  reinstatement: ['resolution'],
  reduction: ['scopeKorean', 'scopeEnglish', 'siteNames', 'reason'],
  withdrawal: ['reason'],
  return: ['reason'],
  'transfer-out': ['acceptingBody', 'effectiveDate'],
};

/** What the body may propose about a certificate in that state, and what its holder may ask for. */
const OF_BODY: Readonly<Record<string, readonly Proposal[]>> = {
  ACTIVE: ['suspension', 'reduction', 'withdrawal', 'return', 'transfer-out'],
  SUSPENDED: ['reinstatement', 'reduction', 'withdrawal', 'return', 'transfer-out'],
};
const OF_HOLDER: Readonly<Record<string, readonly Proposal[]>> = {
  ACTIVE: ['suspension', 'return'],
  SUSPENDED: ['return'],
};

/** Why a certificate is suspended; its holder asks for it, and the body establishes the rest. */
const GROUNDS = ['FAILURE', 'AUDITS_NOT_ALLOWED', 'CLIENT_REQUEST', 'OTHER'] as const;
const GROUNDS_OF_HOLDER = ['CLIENT_REQUEST'] as const;

/** Proposes something about a certificate; another person decides on it. */
@customElement('pm-proposal-form')
export class ProposalForm extends PlainElement {
  @property({ attribute: false }) certificate!: Certificate;
  @property({ attribute: false }) etag: string | null = null;

  @state() private file: string | null = null;

  private readonly form = new Form<Entered>(this, { name: 'proposal', texts: t as never });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: this.empty(), etag: this.etag });
  }

  protected override render(): TemplateResult | typeof nothing {
    const possible = (hasAny(['CLIENT']) ? OF_HOLDER : OF_BODY)[this.certificate.status] ?? [];
    if (possible.length === 0) {
      return html`<p class="quiet">${t('nothing-to-propose')}</p>`;
    }
    const chosen = this.form.at<Proposal | undefined>('/proposal');
    return html`<form @submit=${this.submit} novalidate>
      ${this.file ? html`<p class="note good" role="status">${t('proposed')} ${this.fileLink(this.file)}</p>` : this.form.notes()}
      <div class="fields">
        ${choice(
          this.form,
          '/proposal',
          possible.map((one): Choice => ({ value: one, label: t(`proposal.${one}`) })),
          { required: true },
        )}
        ${chosen ? this.fields(chosen) : nothing}
      </div>
      ${
        chosen
          ? html`<div class="actions"><button class="primary" ?disabled=${this.form.busy}>${t('propose')}</button></div>`
          : nothing
      }
    </form>`;
  }

  /** What stays of a scope is written by leaving something out of it. */
  private empty(): Entered {
    const { scopeKorean, scopeEnglish } = this.certificate;
    return { scopeKorean, scopeEnglish };
  }

  private fileLink(file: string): TemplateResult | typeof nothing {
    return hasAny(['CLIENT']) ? nothing : html`<a href="/portal/files/${file}">${t('file')}</a>`;
  }

  private fields(chosen: Proposal): TemplateResult {
    switch (chosen) {
      case 'suspension':
        return html`${choice(
          this.form,
          '/grounds',
          (hasAny(['CLIENT']) ? GROUNDS_OF_HOLDER : GROUNDS).map((one) => ({
            value: one,
            label: t(`grounds.${one}`),
          })),
          { required: true },
        )}
        ${dayField(this.form, '/resolveBy', { required: true })}
        ${longText(this.form, '/reason', { required: true, maxlength: 4000 })}`;
      case 'reinstatement':
        return longText(this.form, '/resolution', { required: true, maxlength: 4000 });
      case 'reduction':
        return html`${longText(this.form, '/scopeKorean', { required: true, maxlength: 4000 })}
        ${longText(this.form, '/scopeEnglish', { required: true, maxlength: 4000 })}
        ${lines(this.form, '/siteNames', { required: true })}
        ${longText(this.form, '/reason', { required: true, maxlength: 4000 })}`;
      case 'transfer-out':
        return html`${text(this.form, '/acceptingBody', { required: true, maxlength: 200 })}
        ${dayField(this.form, '/effectiveDate', { required: true })}`;
      case 'withdrawal':
      case 'return':
        return longText(this.form, '/reason', { required: true, maxlength: 4000 });
    }
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.file = null;
    const done = await this.form.save(async (entered) => {
      const { proposal } = entered;
      const made = await send<{ fileId?: string }>({
        method: 'POST',
        path: `/api/v1/certificates/${this.certificate.id}/${proposal}`,
        body: proposal ? Object.fromEntries(MEMBERS[proposal].map((name) => [name, entered[name]])) : {},
        etag: this.etag,
        idempotencyKey: this.form.idempotencyKey,
      });
      this.file = made.location?.split('/').at(-1) ?? null;
      return { value: this.empty(), etag: null };
    });
    if (done) {
      this.dispatchEvent(new CustomEvent('proposed'));
    }
  }
}
