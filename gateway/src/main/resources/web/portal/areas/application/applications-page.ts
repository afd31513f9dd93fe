import '@vaadin/select';
import '@vaadin/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { until } from 'lit/directives/until.js';
import { withQuery } from '../../../shared/api';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { PortalPage } from '../../page';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { hasAny } from '../../session';
import type { ApplicationSummary } from './application';
import { namedOrganisation, nameOfOrganisation } from './organisation-names';
import { inWords, schemeOf } from './scheme';
import { next, standing } from './standing';
import { t } from './texts';

const STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'UNDER_REVIEW',
  'INFO_REQUESTED',
  'ACCEPTED',
  'CONTRACTED',
  'CLOSED',
  'DECLINED',
  'WITHDRAWN',
];

/** The field shows nothing for an empty value. */
const ANY = 'ANY';

const PAUSE_IN_MS = 400;

/** The applications that the person sees, and what is next for each. */
@customElement('pm-applications-page')
export class ApplicationsPage extends PortalPage {
  @state() private status = '';
  @state() private search = '';

  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const asked = new URLSearchParams(this.location.search);
    this.status = asked.get('status') ?? '';
    this.search = asked.get('q') ?? '';
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  protected override heading(): string {
    return t('applications');
  }

  protected override content(): TemplateResult {
    return html`
      ${hasAny(['CLIENT']) ? html`<p><a href="/portal/applications/new">${t('start')}</a></p>` : nothing}
      <div class="fields">
        <vaadin-select
          .label=${t('status')}
          .items=${[{ value: ANY, label: t('status.any') }, ...STATUSES.map((value) => ({ value, label: ofCode(t, 'status', value) }))]}
          .value=${this.status || ANY}
          @value-changed=${(event: CustomEvent<{ value: string }>) => this.choose(event.detail.value === ANY ? '' : event.detail.value, this.search)}
        ></vaadin-select>
        <vaadin-text-field
          .label=${t('search')}
          .helperText=${t('search.help')}
          .value=${this.search}
          maxlength="100"
          clear-button-visible
          @value-changed=${(event: CustomEvent<{ value: string }>) => this.type(event.detail.value)}
        ></vaadin-text-field>
      </div>
      <pm-list
        path=${withQuery('/api/v1/applications', { status: this.status, q: this.search.trim() })}
        label=${t('applications')}
        .columns=${this.columns()}
      ></pm-list>
    `;
  }

  private columns(): readonly Column<ApplicationSummary>[] {
    return [
      { header: t('application'), grow: 3, cell: (one) => this.name(one) },
      { header: t('status'), cell: standing },
      { header: t('next'), grow: 2, cell: next },
      { header: t('submittedOn'), cell: (one) => day(one.submittedOn) },
    ];
  }

  private name(one: ApplicationSummary): TemplateResult {
    const organisation = namedOrganisation(one.organisationId).then(nameOfOrganisation);
    const scheme = schemeOf(one.scheme.id).then((found) => inWords(found.title));
    return html`<a href="/portal/applications/${one.id}">${until(organisation, '…')} · ${until(scheme, one.scheme.id)}</a>
      <span class="quiet">${ofCode(t, 'kind', one.kind)}</span>`;
  }

  private type(search: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.choose(this.status, search), PAUSE_IN_MS);
  }

  private choose(status: string, search: string): void {
    if (status !== this.status || search !== this.search) {
      this.status = status;
      this.search = search;
      history.replaceState(history.state, '', withQuery(location.pathname, { status, q: search.trim() }));
    }
  }
}
