import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { withQuery } from '../../../shared/api';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { PortalPage } from '../../page';
import type { ApplicationSummary } from '../application/application';
import { casePath } from '../../parts/case/paths';
import { standing } from '../application/standing';
import { t as applications } from '../application/texts';
import '../../parts/case/names';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { t } from './texts';

const STATUSES = [
  'SUBMITTED',
  'UNDER_REVIEW',
  'INFO_REQUESTED',
  'ACCEPTED',
  'CONTRACTED',
  'DECLINED',
  'WITHDRAWN',
  'CLOSED',
] as const;
const KINDS = ['INITIAL', 'RECERTIFICATION', 'SCOPE_EXTENSION', 'SCOPE_REDUCTION', 'EDITION_CHANGE', 'TRANSFER'] as const;
const ALL = 'ALL';

/** The applications that the body has to review, and all others by their status. */
@customElement('pm-reviews-page')
export class ReviewsPage extends PortalPage {
  protected override heading(): string {
    return t('reviews');
  }

  protected override content(): TemplateResult {
    const status = this.chosen('status') ?? 'SUBMITTED';
    const kind = this.chosen('kind');
    const search = this.chosen('q') ?? '';
    return html`
      <form class="filters" role="search" @submit=${this.search}>
        <label
          >${applications('status')}
          <select @change=${(event: Event) => this.choose('status', (event.target as HTMLSelectElement).value)}>
            ${[...STATUSES, ALL].map(
              (one) =>
                html`<option value=${one} ?selected=${one === status}>
                  ${one === ALL ? t('all') : ofCode(applications, 'status', one)}
                </option>`,
            )}
          </select>
        </label>
        <label
          >${applications('kind')}
          <select @change=${(event: Event) => this.choose('kind', (event.target as HTMLSelectElement).value)}>
            <option value="" ?selected=${kind === null}>${t('all-kinds')}</option>
            ${KINDS.map((one) => html`<option value=${one} ?selected=${one === kind}>${ofCode(applications, 'kind', one)}</option>`)}
          </select>
        </label>
        <label>${t('search')} <input type="search" name="q" maxlength="100" .value=${search} /></label>
        <button>${t('find')}</button>
      </form>
      <pm-list
        path=${withQuery('/api/v1/applications', { status: status === ALL ? null : status, kind, q: search })}
        label=${t('reviews')}
        .columns=${this.columns()}
      ></pm-list>
    `;
  }

  private columns(): readonly Column<ApplicationSummary>[] {
    return [
      {
        header: applications('organisationId'),
        grow: 2,
        cell: (one) =>
          html`<a href=${casePath(one.id, 'review')}><pm-organisation-name of=${one.organisationId}></pm-organisation-name></a>`,
      },
      { header: applications('kind'), cell: (one) => ofCode(applications, 'kind', one.kind) },
      { header: applications('scheme'), grow: 2, cell: (one) => html`<pm-scheme-name of=${one.scheme.id}></pm-scheme-name>` },
      { header: applications('submittedOn'), cell: (one) => day(one.submittedOn) },
      { header: applications('status'), cell: (one) => standing(one) },
    ];
  }

  private chosen(name: string): string | null {
    return new URLSearchParams(window.location.search).get(name);
  }

  private search(event: Event): void {
    event.preventDefault();
    this.choose('q', String(new FormData(event.target as HTMLFormElement).get('q') ?? '').trim());
  }

  /** What is chosen stands in the address, so that it can be sent on and survives a reload. */
  private choose(name: string, value: string): void {
    const address = new URL(window.location.href);
    address.searchParams.set(name, value);
    if (value === '') {
      address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
    this.requestUpdate();
  }
}
