import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { withQuery } from '../../../shared/api';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { Address } from '../../address';
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
  private readonly address = new Address(this);

  protected override heading(): string {
    return t('reviews');
  }

  protected override content(): TemplateResult {
    const status = this.address.get('status') ?? 'SUBMITTED';
    const kind = this.address.get('kind');
    const search = this.address.get('q') ?? '';
    return html`
      <form class="filters" role="search" @submit=${this.search}>
        <label
          >${applications('status')}
          <select @change=${(event: Event) => this.address.replace({ status: (event.target as HTMLSelectElement).value })}>
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
          <select @change=${(event: Event) => this.address.replace({ kind: (event.target as HTMLSelectElement).value })}>
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

  private search(event: Event): void {
    event.preventDefault();
    this.address.replace({ q: String(new FormData(event.target as HTMLFormElement).get('q') ?? '').trim() });
  }
}
