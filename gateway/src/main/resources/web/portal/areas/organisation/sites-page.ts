import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readAll } from '../../../shared/api';
import { country, number } from '../../../shared/format';
import { either } from '../../../shared/texts';
import { badge } from '../../parts/facts';
import { mayEdit } from './member';
import { t as frame } from '../../../shared/frame-texts';
import { PartPage, type Place } from './part-page';
import type { Site } from './site';
import { t } from './texts';

interface Opened extends Place {
  readonly sites: readonly Site[];
}

/** The places where an organisation works. */
@customElement('pm-sites-page')
export class SitesPage extends PartPage<Opened> {
  protected override readonly page = 'sites';

  protected override name(): string {
    return t('page.sites');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const [place, sites] = await Promise.all([this.openPlace(signal), readAll<Site>(`${this.path}/sites`, signal)]);
    return { ...place, sites };
  }

  protected override body({ role, sites }: Opened): TemplateResult {
    const here = `/portal/organisations/${this.param('id')}/sites`;
    return html`
      <p>${t('sites.about')}</p>
      ${mayEdit(role) ? html`<p><a href="${here}/new">${t('site.add')}</a></p>` : nothing}
      ${
        sites.length
          ? html`<ul class="cards">
              ${sites.map(
                (site) =>
                  html`<li class="card">
                    <a href="${here}/${site.id}"><strong>${either(site.nameKorean, site.nameEnglish)}</strong></a>
                    ${site.headOffice ? badge(t('site.head-office')) : nothing} ${site.closed ? badge(t('site.closed')) : nothing}
                    <p>${either(site.address, site.addressEnglish)}, ${country(site.country)}</p>
                    <p class="quiet">
                      ${t('site.people', { count: number(site.headcount) })} ·
                      ${either(site.activitiesKorean, site.activitiesEnglish)}
                    </p>
                  </li>`,
              )}
            </ul>`
          : html`<p class="quiet">${frame('nothing-here')}</p>`
      }
    `;
  }
}
