import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { withQuery } from '../../../shared/api';
import { ofCode } from '../../../shared/texts';
import { Address } from '../../address';
import { PortalPage } from '../../page';
import '../../parts/cursor-list';
import type { Column } from '../../parts/cursor-list';
import { choiceFilter } from '../../parts/filters';
import { hasAny } from '../../session';
import { allSchemes, inWords, type SchemeSummary } from '../application/scheme';
import { FUNCTIONS } from './competence';
import { employmentOf, homeOf, KEEPERS, languagesOf, nameOf, type PersonRecord } from './person';
import { t } from './texts';

/** Who works for the body; narrowed down to those who are competent for something, on a day. */
@customElement('pm-people-page')
export class PeoplePage extends PortalPage {
  private readonly address = new Address(this);

  private readonly schemes = this.loading<readonly SchemeSummary[]>((signal) => allSchemes(signal));

  protected override heading(): string {
    return t('people');
  }

  protected override content(): TemplateResult {
    return html`
      ${
        hasAny(KEEPERS)
          ? html`<p class="actions">
              <a class="button" href="/portal/people/new">${t('person.add')}</a>
            </p>`
          : nothing
      }
      ${this.schemes.show((schemes) => this.filters(schemes))}
      <pm-list
        path=${withQuery('/api/v1/auditors', {
          scheme: this.address.get('scheme'),
          function: this.address.get('function'),
          validOn: this.address.get('validOn'),
        })}
        label=${t('people')}
        .columns=${this.columns()}
      ></pm-list>
    `;
  }

  private filters(schemes: readonly SchemeSummary[]): TemplateResult {
    return html`<div class="filters" role="search" aria-label=${t('filter')}>
      ${choiceFilter(this.address, 'function', t('filter.function'), FUNCTIONS, (value) => ofCode(t, 'function', value))}
      ${choiceFilter(
        this.address,
        'scheme',
        t('filter.scheme'),
        schemes.map(({ id }) => id),
        (id) => inWords(schemes.find((scheme) => scheme.id === id)?.title) || id,
      )}
      <label class="filter">
        ${t('filter.valid-on')}
        <input type="date" .value=${this.address.get('validOn') ?? ''} @change=${this.chooseDay} />
      </label>
    </div>`;
  }

  private columns(): readonly Column<PersonRecord>[] {
    return [
      { header: t('name'), grow: 2, cell: (one) => html`<a href="/portal/people/${one.personId}">${nameOf(one)}</a>` },
      { header: t('employment'), cell: employmentOf },
      { header: t('home'), cell: homeOf },
      { header: t('languages'), cell: languagesOf },
    ];
  }

  private readonly chooseDay = (event: Event): void => {
    this.address.set({ validOn: (event.target as HTMLInputElement).value });
  };
}
