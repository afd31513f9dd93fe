import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { readAll } from '../../../shared/api';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import '../../parts/audit/client-name';
import { badge, facts } from '../../parts/facts';
import '../../parts/person-name';
import { aboutOne, bars, consequence, inOrder, type Declaration } from './declaration';
import './declaration-form';
import { RecordSection } from './record-section';
import { t } from './texts';

/** How somebody stands to organisations: what they declared, and from whom it keeps them away until when. */
@customElement('pm-declarations')
export class Declarations extends RecordSection<readonly Declaration[]> {
  protected override heading(): string {
    return t('declarations');
  }

  protected override read(signal: AbortSignal): Promise<readonly Declaration[]> {
    return readAll<Declaration>(`${this.path}/declarations`, signal);
  }

  protected override body(all: readonly Declaration[]): TemplateResult {
    return html`
      <p>${t('declarations.about')}</p>
      ${
        all.length === 0
          ? html`<p class="quiet">${t('declarations.none')}</p>`
          : html`<ul class="cards">
              ${repeat(
                inOrder(all),
                ({ id }) => id,
                (one) => html`<li class="card">${this.card(one)}</li>`,
              )}
            </ul>`
      }
      ${
        this.editable
          ? html`<pm-declaration-form .person=${this.person} @done=${() => this.again(t('declared.now'))}></pm-declaration-form>`
          : nothing
      }
    `;
  }

  private card(one: Declaration): TemplateResult {
    return html`
      <div class="card-head">
        <strong>${ofCode(t, 'kind', one.kind)} · ${about(one)}</strong>
        ${one.replaced ? badge(t('replaced')) : bars(one) ? badge(t('barred'), 'bad') : nothing}
      </div>
      <p>${consequence(one)}</p>
      ${facts([
        [t('from'), day(one.from)],
        [t('until'), day(one.until)],
        [t('barred-until'), one.replaced ? null : day(one.barredUntil)],
        [t('text'), one.text ? html`<span class="words">${one.text}</span>` : null],
        [t('declaredBy'), html`<pm-person-name person=${one.declaredBy}></pm-person-name>`],
        [t('declaredOn'), day(one.declaredOn)],
      ])}
      ${
        this.editable && !one.replaced
          ? html`<pm-declaration-form
              .person=${this.person}
              .earlier=${one}
              @done=${() => this.again(t('declared.anew'))}
            ></pm-declaration-form>`
          : nothing
      }
    `;
  }
}

function about(one: Declaration): unknown {
  if (!aboutOne(one)) {
    return t('about.NONE');
  }
  return one.organisationId
    ? html`<pm-client-name organisation=${one.organisationId}></pm-client-name>`
    : (one.organisationName ?? '');
}
