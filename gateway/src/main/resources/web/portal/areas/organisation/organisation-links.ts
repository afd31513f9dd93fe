import { html, nothing, type TemplateResult } from 'lit';
import { t } from './texts';

/** The pages about an organisation. */
export const PAGES = ['details', 'members', 'sites', 'contacts', 'changes'] as const;

/** One of them. */
export type OrganisationPart = (typeof PAGES)[number];

/** Leads between the pages of one organisation. */
export function organisationLinks(id: string, current: OrganisationPart): TemplateResult {
  return html`<nav class="case-links" aria-label=${t('links')}>
    <ul>
      ${PAGES.map(
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
