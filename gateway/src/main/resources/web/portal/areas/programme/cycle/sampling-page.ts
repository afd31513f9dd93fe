import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readAll } from '../../../../shared/api';
import { day, number } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { PortalPage } from '../../../page';
import { auditName } from '../../../parts/audit/audit-head';
import { facts } from '../../../parts/facts';
import { hasAny } from '../../../session';
import { programmeApi } from './programme';
import { sitesOf, type Sample, type Sites } from './sample';
import './sample-form';
import { t } from './texts';

/** Which sites the audits of a programme visit, how they were drawn, and a new draw. */
@customElement('pm-sampling-page')
export class SamplingPage extends PortalPage {
  private readonly sites = this.loading<Sites>(() => sitesOf(this.param('id')));
  private readonly samples = this.loading((signal) => readAll<Sample>(`${programmeApi(this.param('id'))}/sampling`, signal));

  protected override heading(): string {
    return t('sampling');
  }

  protected override content(): TemplateResult {
    return html`
      <p><a href="/portal/programmes/${this.param('id')}">${t('programme.to')}</a></p>
      ${this.sites.show((sites) => this.samples.show((samples) => this.page(sites, samples)))}
    `;
  }

  private page(sites: Sites, samples: readonly Sample[]): TemplateResult {
    return html`
      ${samples.length === 0 ? html`<p class="quiet">${t('samples.none')}</p>` : nothing}
      <ul class="cards">
        ${samples.toReversed().map((sample) => html`<li class="card">${sampleShown(sample, sites)}</li>`)}
      </ul>
      ${
        hasAny(['PROGRAMME_MANAGER'])
          ? html`<pm-sample-form
              programme=${this.param('id')}
              .sites=${sites}
              @changed=${() => this.samples.again()}
            ></pm-sample-form>`
          : nothing
      }
    `;
  }
}

function sampleShown(sample: Sample, sites: Sites): TemplateResult {
  return html`<h2>${t('sample.of', { audit: auditName(sample), cycle: sample.cycle, number: sample.number })}</h2>
    ${facts([
      [t('sample.recordedOn'), day(sample.recordedOn)],
      [t('sample.central'), sites.name(sample.centralFunction)],
      [t('sample.reason'), sample.reason],
      [t('sample.proven'), sample.provenEffective ? t('sample.proven.yes') : ''],
      [t('sample.seed'), html`<code>${sample.seed}</code>`],
    ])}
    ${sample.groups.map(
      (group) =>
        html`<h3>${group.name}</h3>
          <p class="quiet">
            ${t('sample.minimum', { sites: number(group.sites.length), least: number(group.minimum) })}
            ${group.mayBeSampled ? '' : t('sample.all-different')}
          </p>
          <ul>
            ${group.sites.map((site) => {
              const chosen = group.chosen.find(({ siteId }) => siteId === site.siteId);
              return html`<li>
                ${chosen ? html`<strong>✓ ${sites.name(site.siteId)}</strong>` : sites.name(site.siteId)}
                <span class="quiet"
                  >${ofCode(t, 'risk', site.risk)}${chosen ? ` · ${ofCode(t, 'chosen-by', chosen.chosenBy)}` : ` · ${t('not-chosen')}`}</span
                >
              </li>`;
            })}
          </ul>`,
    )}`;
}
