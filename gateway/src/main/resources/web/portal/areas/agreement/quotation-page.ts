import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readAll, readIfAny } from '../../../shared/api';
import { facts } from '../../parts/facts';
import { Poll } from '../../parts/poll';
import type { Scheme } from '../application/scheme';
import { casePath } from '../../parts/case/paths';
import { schemeOf } from '../application/scheme';
import { hasAny } from '../../session';
import { CasePage, type Case } from '../../parts/case/case-page';
import type { Quotation } from './quotation';
import './quotation-form';
import { quotationView } from './quotation-view';
import { t } from './texts';
import type { Entry } from './timeline';

interface Opened extends Case {
  readonly quotation: Quotation | null;
  readonly scheme: Scheme;
  /** That the audit time was determined, newest; null while it was not, and for those whom it does not concern yet. */
  readonly determined: Entry | null;
}

/** What the body asks for its work, and why. */
@customElement('pm-quotation-page')
export class QuotationPage extends CasePage<Opened> {
  protected override readonly page = 'quotation';

  /** The audit time comes from the programme manager, by an event. */
  private readonly waiting = new Poll(this, () => this.opening.again());

  protected override name(): string {
    return t('quotation');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const [known, quotation] = await Promise.all([this.openCase(signal), readIfAny<Quotation>(`${this.path}/quotation`, signal)]);
    const scheme = await schemeOf(known.application.scheme.id);
    const determined = this.offers(known, scheme) && scheme.auditTime ? await this.determination(signal) : null;
    this.waiting.while(this.offers(known, scheme) && Boolean(scheme.auditTime) && determined === null);
    return { ...known, quotation: quotation?.body ?? null, scheme, determined };
  }

  protected override body(opened: Opened): TemplateResult {
    const { application, quotation, scheme, etag } = opened;
    const offers = this.offers(opened, scheme);
    return html`
      ${
        quotation
          ? html`<h2>${t('quotation.offered')}</h2>
              ${quotationView(quotation)}`
          : html`<p class="note">${this.awaited(opened)}</p>`
      }
      ${
        application.status === 'ACCEPTED' && quotation
          ? html`<p><a href=${casePath(application.id, 'agreement')}>${t('next.agreement')}</a></p>`
          : nothing
      }
      ${offers ? this.offering(opened, etag) : nothing}
    `;
  }

  private offering({ application, quotation, scheme, determined }: Opened, etag: string | null): TemplateResult {
    const ready = !scheme.auditTime || determined !== null;
    return html`
      <h2>${quotation ? t('quotation.anew') : t('quotation.write')}</h2>
      ${
        determined
          ? html`<p>${t('days.determined')}</p>
              ${facts(determined.facts.map(({ label, text }) => [label, text] as const))}`
          : nothing
      }
      ${
        ready
          ? html`${quotation ? html`<p class="note">${t('quotation.anew.help')}</p>` : nothing}
              <pm-quotation-form
                application=${application.id}
                .etag=${etag}
                .quotation=${quotation}
                @offered=${() => this.again(t('quotation.offered.now'))}
              ></pm-quotation-form>`
          : html`<p class="note" role="status">${t('days.awaited')}</p>`
      }
    `;
  }

  private awaited({ application, role }: Opened): string {
    if (['CONTRACTED', 'CLOSED'].includes(application.status)) {
      return t('quotation.was-none');
    }
    if (application.status !== 'ACCEPTED') {
      return t('quotation.too-early');
    }
    return role === null && hasAny(['APPLICATION_REVIEWER']) ? t('quotation.yours') : t('quotation.awaited');
  }

  private offers({ application }: Case, _scheme: Scheme): boolean {
    return application.status === 'ACCEPTED' && hasAny(['APPLICATION_REVIEWER']);
  }

  /** The timeline tells the body how long the audits take before the client is told with the quotation. */
  private async determination(signal: AbortSignal): Promise<Entry | null> {
    const entries = await readAll<Entry>(`${this.path}/timeline`, signal);
    return entries.filter(({ type }) => type === 'audit-time.determined').at(-1) ?? null;
  }
}
