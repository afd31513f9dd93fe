import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { withQuery } from '../../../shared/api';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { Address } from '../../address';
import { PortalPage } from '../../page';
import { everybody, People } from '../../parts/audit/people';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { badge } from '../../parts/facts';
import { choiceFilter } from '../../parts/filters';
import '../../parts/person-name';
import { currentSession, hasAny } from '../../session';
import { apiOf, isOverdue, type Grievance, type Kind, pathOf, STATES, TONES } from './grievance';
import './holder-name';
import { t } from './texts';

/** The complaints or the appeals that the person may see; what is asked for stands in the address. */
abstract class GrievancesPage extends PortalPage {
  /** Who may investigate, for those who may read that. */
  @state() private people = new People([]);

  private readonly address = new Address(this);

  protected abstract readonly kind: Kind;

  override connectedCallback(): void {
    super.connectedCallback();
    if (hasAny(['QUALITY_MANAGER', 'PROGRAMME_MANAGER', 'ADMINISTRATOR'])) {
      // Without their names the list is still worth showing.
      everybody().then(
        (people) => (this.people = people),
        () => {},
      );
    }
  }

  protected override heading(): string {
    return t(`${this.kind}s`);
  }

  protected override content(): TemplateResult {
    const filter = (name: string): string | null => this.address.get(name);
    return html`
      <p>${t(`${this.kind}s.about`)}</p>
      ${
        this.kind === 'complaint' || hasAny(['CLIENT'])
          ? html`<p><a href=${`${pathOf(this.kind)}/new`}>${t(`${this.kind}.new`)}</a></p>`
          : nothing
      }
      ${hasAny(['CLIENT']) ? nothing : this.filters()}
      <pm-list
        path=${withQuery(apiOf(this.kind), {
          state: filter('state'),
          handler: filter('handler'),
          dueBefore: filter('dueBefore'),
          reference: filter('reference'),
        })}
        label=${t(`${this.kind}s`)}
        .columns=${this.columns()}
      ></pm-list>
    `;
  }

  private filters(): TemplateResult {
    return html`<div class="filters" role="search" aria-label=${t('filter')}>
      ${choiceFilter(this.address, 'state', t('state'), STATES, (state) => ofCode(t, 'state', state))}
      ${choiceFilter(this.address, 'handler', t('handler'), this.handlers(), (id) => this.nameOf(id))}
      <label class="filter"
        >${t('due-before')}
        <input type="date" .value=${this.address.get('dueBefore') ?? ''} @change=${this.asks('dueBefore')} />
      </label>
      <label class="filter"
        >${t('reference')}
        <input type="search" maxlength="40" .value=${this.address.get('reference') ?? ''} @change=${this.asks('reference')} />
      </label>
    </div>`;
  }

  private handlers(): readonly string[] {
    const me = currentSession()?.person.id;
    const asked = this.address.get('handler');
    return [...new Set([me, asked, ...this.people.all.map(({ personId }) => personId)])].filter(
      (id) => id !== undefined && id !== null,
    );
  }

  private nameOf(id: string): string {
    return id === currentSession()?.person.id ? t('handler.me') : this.people.name(id);
  }

  private asks(name: string): (event: Event) => void {
    return (event) => this.address.set({ [name]: (event.target as HTMLInputElement).value.trim() });
  }

  private columns(): readonly Column<Grievance>[] {
    const common: readonly Column<Grievance>[] = [
      { header: t('reference'), grow: 2, cell: (one) => html`<a href=${pathOf(this.kind, one.id)}>${one.reference}</a>` },
      { header: t('state'), grow: 2, cell: (one) => badge(ofCode(t, 'state', one.state), TONES[one.state]) },
      { header: t('about'), grow: 2, cell: about },
      { header: t('received-on'), cell: (one) => day(one.standing.receivedOn) },
    ];
    return hasAny(['CLIENT'])
      ? [...common, { header: t('ending'), cell: (one) => ofCode(t, 'ending', one.standing.ending) }]
      : [
          ...common,
          { header: t('act-by'), cell: actBy },
          {
            header: t('handler'),
            cell: ({ handling }) =>
              handling?.handler ? html`<pm-person-name .person=${handling.handler}></pm-person-name>` : nothing,
          },
        ];
  }
}

function about(one: Grievance): TemplateResult {
  return html`${ofCode(t, 'concern', one.concern)}
  ${one.organisationId ? html`<div class="quiet"><pm-holder-name certification=${one.certificationId ?? ''} organisation=${one.organisationId}></pm-holder-name></div>` : nothing}
  ${one.certificateNumber ? html`<div class="quiet">${one.certificateNumber}</div>` : nothing}`;
}

function actBy({ handling }: Grievance): TemplateResult {
  return html`${day(handling?.actBy)} ${isOverdue(handling?.actBy) ? badge(t('overdue'), 'bad') : nothing}`;
}

/** The complaints. */
@customElement('pm-complaints-page')
export class ComplaintsPage extends GrievancesPage {
  protected override readonly kind = 'complaint';
}

/** The appeals. */
@customElement('pm-appeals-page')
export class AppealsPage extends GrievancesPage {
  protected override readonly kind = 'appeal';
}
