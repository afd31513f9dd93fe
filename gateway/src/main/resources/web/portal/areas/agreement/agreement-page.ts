import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { newKey, readIfAny, send } from '../../../shared/api';
import { day } from '../../../shared/format';
import { casePath } from '../../parts/case/paths';
import { facts } from '../../parts/facts';
import '../../../shared/problem-note';
import { hasAny } from '../../session';
import './agreement-offer';
import { CasePage, type Case } from '../../parts/case/case-page';
import { t } from './texts';

/** The agreement as the server tells it. */
interface Agreement {
  readonly agreementId: string;
  readonly offerVersion: number;
  readonly text: string;
  readonly documentSha256: string;
  readonly validUntil?: string;
  readonly offeredOn: string;
  readonly signature?: { readonly signedBy: string; readonly signedOn: string };
}

interface Opened extends Case {
  readonly agreement: Agreement | null;
}

/** The certification agreement: the body offers it, the client's owner reads and signs it. */
@customElement('pm-agreement-page')
export class AgreementPage extends CasePage<Opened> {
  protected override readonly page = 'agreement';

  /** Which document the owner says to have read. */
  @state() private read = '';
  @state() private signing = false;
  @state() private failure: unknown;

  private key = newKey();

  protected override name(): string {
    return t('agreement');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const [known, agreement] = await Promise.all([this.openCase(signal), readIfAny<Agreement>(`${this.path}/agreement`, signal)]);
    return { ...known, agreement: agreement?.body ?? null };
  }

  protected override body(opened: Opened): TemplateResult {
    return html`
      ${opened.agreement ? this.offered(opened, opened.agreement) : html`<p class="note">${this.awaited(opened)}</p>`}
      ${
        opened.application.status === 'ACCEPTED' && hasAny(['APPLICATION_REVIEWER'])
          ? html`<h2>${opened.agreement ? t('agreement.anew') : t('agreement.offer')}</h2>
              <p>${t('agreement.offer.help')}</p>
              <pm-agreement-offer
                application=${opened.application.id}
                .etag=${opened.etag}
                .validUntil=${opened.agreement?.validUntil ?? null}
                ?anew=${opened.agreement !== null}
                @offered=${() => this.again(t('agreement.offered.now'))}
              ></pm-agreement-offer>`
          : nothing
      }
    `;
  }

  private offered(opened: Opened, agreement: Agreement): TemplateResult {
    const { signature } = agreement;
    return html`
      ${signature ? html`<p class="note good">${t('agreement.signed', { date: day(signature.signedOn) })}</p>` : nothing}
      ${facts([
        [t('agreement.version'), String(agreement.offerVersion)],
        [t('offeredOn'), day(agreement.offeredOn)],
        [t('agreement.until'), agreement.validUntil ? day(agreement.validUntil) : t('agreement.open-ended')],
        [t('agreement.hash'), html`<code>${agreement.documentSha256}</code>`],
      ])}
      <p>
        <a href="${this.path}/agreement/pdf" router-ignore download
          >${signature ? t('agreement.pdf.signed') : t('agreement.pdf')}</a
        >
        ${
          signature
            ? html` ·
                <a href="${this.path}/agreement/offer/pdf" router-ignore download>${t('agreement.pdf.offered')}</a>`
            : nothing
        }
      </p>
      <section class="contract" tabindex="0" role="region" aria-label=${t('agreement.words')}>${agreement.text}</section>
      ${this.signature(opened, agreement)}
    `;
  }

  private signature({ application, role, etag }: Opened, agreement: Agreement): TemplateResult | typeof nothing {
    if (agreement.signature || application.status !== 'ACCEPTED') {
      return nothing;
    }
    if (role !== 'OWNER') {
      return html`<p class="note">${t('agreement.awaits-owner')}</p>`;
    }
    const isRead = this.read === agreement.documentSha256;
    return html`
      <h2>${t('agreement.sign')}</h2>
      <p>${t('agreement.sign.help')} <a href=${casePath(application.id, 'quotation')}>${t('quotation')}</a></p>
      <label class="agreed">
        <input
          type="checkbox"
          .checked=${isRead}
          @change=${(event: Event) => (this.read = (event.target as HTMLInputElement).checked ? agreement.documentSha256 : '')}
        />
        ${t('agreement.agree')}
      </label>
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      <div class="actions">
        <button class="primary" type="button" ?disabled=${!isRead || this.signing} @click=${() => this.sign(agreement, etag)}>
          ${t('agreement.sign')}
        </button>
      </div>
    `;
  }

  /** Signs the very document that was shown: the server refuses if it was offered anew meanwhile. */
  private async sign({ documentSha256 }: Agreement, etag: string | null): Promise<void> {
    this.signing = true;
    this.failure = undefined;
    try {
      await send({
        method: 'POST',
        path: `${this.path}/agreement/signature`,
        body: { documentSha256 },
        etag,
        idempotencyKey: this.key,
      });
      await this.again(t('agreement.signed.now'));
    } catch (failure) {
      this.failure = failure;
      await this.opening.again();
    } finally {
      this.key = newKey();
      this.signing = false;
    }
  }

  private awaited({ application }: Opened): string {
    if (application.status !== 'ACCEPTED') {
      return t('agreement.too-early');
    }
    return hasAny(['APPLICATION_REVIEWER']) ? t('agreement.yours') : t('agreement.awaited');
  }
}
