import { html, type TemplateResult } from 'lit';
import { readAll } from '../../../shared/api';
import { either } from '../../../shared/texts';
import type { Site } from './application';
import { t } from './texts';

/** A site as the organisation has registered it. */
export interface RegisteredSite {
  readonly id: string;
  readonly nameKorean: string;
  readonly nameEnglish: string;
  readonly postcode?: string | null;
  readonly address: string;
  readonly addressEnglish: string;
  readonly headOffice: boolean;
  readonly headcount: number;
  readonly activitiesKorean: string;
  readonly activitiesEnglish: string;
  readonly closed: boolean;
}

/** Reads the sites that the organisation has registered and works at. */
export async function registeredSites(organisationId: string, signal?: AbortSignal): Promise<readonly RegisteredSite[]> {
  const all = await readAll<RegisteredSite>(`/api/v1/organisations/${organisationId}/sites`, signal);
  return all.filter((site) => !site.closed);
}

/** Buttons that take registered sites into the application, for those that are not in it. */
export function takeRegistered(
  registered: readonly RegisteredSite[],
  sites: readonly Site[],
  take: (site: Site) => void,
): TemplateResult {
  const left = registered.filter((one) => !sites.some((site) => site.siteId === one.id));
  return left.length === 0
    ? html``
    : html`<p>${t('sites.registered')}</p>
        <div class="actions">
          ${left.map(
            (one) =>
              html`<button type="button" @click=${() => take(asSite(one))}>
                ${t('site.take', { name: either(one.nameKorean, one.nameEnglish) })}
              </button>`,
          )}
        </div>`;
}

function asSite(one: RegisteredSite): Site {
  const {
    id,
    nameKorean,
    nameEnglish,
    postcode,
    address,
    addressEnglish,
    headOffice,
    headcount,
    activitiesKorean,
    activitiesEnglish,
  } = one;
  return {
    siteId: id,
    nameKorean,
    nameEnglish,
    addressKorean: postcode ? `(${postcode}) ${address}` : address,
    addressEnglish,
    headOffice,
    headcount,
    activitiesKorean,
    activitiesEnglish,
  };
}
