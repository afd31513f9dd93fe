import { html, nothing, type TemplateResult } from 'lit';
import { READERS_OF_APPLICATIONS, hasAny } from '../../session';
import { t } from './texts';

/** The pages about an organisation. */
export const PAGES = ['details', 'members', 'sites', 'contacts', 'changes'] as const;

/** One of them. */
export type OrganisationPart = (typeof PAGES)[number];

/** What those who keep the organisations and their members are shown; the rest is of those who apply and certify. */
const OF_ALL: readonly OrganisationPart[] = ['details', 'members'];

/** Leads between the pages of one organisation. */
export function organisationLinks(id: string, current: OrganisationPart): TemplateResult {
  return html`<nav class="case-links" aria-label=${t('links')}>
    <ul>
      ${PAGES.filter((page) => OF_ALL.includes(page) || hasAny(READERS_OF_APPLICATIONS)).map(
        (page) =>
          html`<li>
            <a
              href=${page === 'details' ? `/portal/organisations/${id}` : `/portal/organisations/${id}/${page}`}
              aria-current=${page === current ? 'page' : nothing}
              >${t(`page.${page}`)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
