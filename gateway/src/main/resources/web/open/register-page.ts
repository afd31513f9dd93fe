import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type Page, read, withQuery } from '../shared/api';
import { PlainElement } from '../shared/element';
import { country, day } from '../shared/format';
import { t as frame } from '../shared/frame-texts';
import '../shared/problem-note';
import { either, ofCode } from '../shared/texts';
import { t } from './texts';

/** A certificate in the register's list. */
interface ListedCertificate {
  readonly number: string;
  readonly status: string;
  readonly holder: { readonly nameKorean: string; readonly nameEnglish: string };
  readonly location: { readonly city: string; readonly country: string };
  readonly standard: string;
  readonly scopeKorean: string;
  readonly scopeEnglish: string;
  readonly validUntil: string;
}

const STATUSES = [
  'ACTIVE',
  'SUSPENDED',
  'EXPIRED',
  'WITHDRAWN',
  'VOLUNTARILY_WITHDRAWN',
  'TRANSFERRED_OUT',
  'NOT_YET_EFFECTIVE',
] as const;

/** The register, listed and searched; what is searched for stands in the address. */
@customElement('pm-register-page')
export class RegisterPage extends PlainElement {
  @state() private found: readonly ListedCertificate[] = [];
  @state() private next: string | null = null;
  @state() private reading = true;
  @state() private failure: unknown;

  private readonly wanted = new URLSearchParams(location.search);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.more();
  }

  protected override render(): TemplateResult {
    return html`
      <form class="search" action="/register" method="get" role="search">
        <label for="q">${t('words')}</label>
        <p id="q-help" class="quiet">${t('words.help')}</p>
        <input id="q" name="q" type="search" maxlength="100" .value=${this.wanted.get('q') ?? ''} aria-describedby="q-help" />
        <label for="status">${t('status')}</label>
        <select id="status" name="status">
          <option value="">${t('status.any')}</option>
          ${STATUSES.map(
            (status) =>
              html`<option value=${status} ?selected=${this.wanted.get('status') === status}>${t(`status.${status}`)}</option>`,
          )}
        </select>
        <button class="primary">${t('search')}</button>
      </form>
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      <p role="status">${this.told()}</p>
      <ul class="certificates">
        ${this.found.map((one) => this.certificate(one))}
      </ul>
      ${this.next ? html`<button type="button" ?disabled=${this.reading} @click=${this.more}>${frame('more')}</button>` : nothing}
    `;
  }

  private told(): string {
    if (this.reading) {
      return frame('loading');
    }
    return this.failure ? '' : t(this.next ? 'found.more' : 'found', { count: this.found.length });
  }

  private certificate(one: ListedCertificate): TemplateResult {
    return html`<li>
      <h2>
        <a href="/verify/${encodeURIComponent(one.number)}">${either(one.holder.nameKorean, one.holder.nameEnglish)}</a>
        <span class="badge ${one.status === 'ACTIVE' ? 'good' : 'bad'}">${ofCode(t, 'status', one.status)}</span>
      </h2>
      <p>${either(one.scopeKorean, one.scopeEnglish)}</p>
      <p class="quiet">
        <span class="number">${one.number}</span> · ${one.standard} · ${one.location.city}, ${country(one.location.country)} ·
        ${t('valid-until', { day: day(one.validUntil) })}
      </p>
    </li>`;
  }

  private async more(): Promise<void> {
    this.reading = true;
    try {
      const path = withQuery('/public/v1/certificates', {
        q: this.wanted.get('q'),
        status: this.wanted.get('status'),
        limit: '20',
        cursor: this.next,
      });
      const page = (await read<Page<ListedCertificate>>(path)).body;
      this.found = [...this.found, ...page.items];
      this.next = page.next;
      this.failure = undefined;
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.reading = false;
    }
  }
}
