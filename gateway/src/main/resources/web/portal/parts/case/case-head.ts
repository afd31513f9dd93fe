import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { hasAny } from '../../session';
import { facts } from '../facts';
import type { Application } from '../../areas/application/application';
import { t as applications } from '../../areas/application/texts';
import { casePath } from './paths';
import './names';
import { t } from './texts';

/** The pages that an application has beside its own. */
export const CASE_PAGES = ['application', 'review', 'requests', 'quotation', 'agreement', 'timeline', 'correspondence'] as const;

/** One of them. */
export type CasePage = (typeof CASE_PAGES)[number];

/** Leads between the pages of one application. */
export function caseLinks(id: string, current: CasePage): TemplateResult {
  const pages = CASE_PAGES.filter((page) => page !== 'review' || hasAny(['APPLICATION_REVIEWER', 'PROGRAMME_MANAGER']));
  return html`<nav class="case-links" aria-label=${t('links')}>
    <ul>
      ${pages.map(
        (page) =>
          html`<li>
            <a href=${casePath(id, page === 'application' ? '' : page)} aria-current=${page === current ? 'page' : nothing}
              >${ofCode(t, 'page', page)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** What every page about an application begins with: whose it is, what it asks for. */
export function caseHead(application: Application, current: CasePage): TemplateResult {
  return html`
    ${caseLinks(application.id, current)}
    ${facts([
      [
        applications('organisationId'),
        html`<a href="/portal/organisations/${application.organisationId}"
          ><pm-organisation-name of=${application.organisationId}></pm-organisation-name
        ></a>`,
      ],
      [applications('scheme'), html`<pm-scheme-name of=${application.scheme.id}></pm-scheme-name>`],
      [applications('kind'), ofCode(applications, 'kind', application.kind)],
      [applications('submittedOn'), day(application.submittedOn)],
    ])}
  `;
}
