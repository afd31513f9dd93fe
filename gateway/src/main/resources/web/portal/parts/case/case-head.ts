import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { hasAny } from '../../session';
import { badge, facts, type Tone } from '../facts';
import { casePath, type Application, type ApplicationStatus } from './application';
import './names';
import { t } from './texts';

/** The pages that an application has beside its own. */
export const CASE_PAGES = ['application', 'review', 'requests', 'quotation', 'agreement', 'timeline', 'correspondence'] as const;

/** One of them. */
export type CasePage = (typeof CASE_PAGES)[number];

const TONES: Record<ApplicationStatus, Tone> = {
    DRAFT: 'plain',
    SUBMITTED: 'waiting',
    UNDER_REVIEW: 'waiting',
    INFO_REQUESTED: 'waiting',
    ACCEPTED: 'good',
    DECLINED: 'bad',
    WITHDRAWN: 'plain',
    CONTRACTED: 'good',
    CLOSED: 'plain',
};

/** Where an application stands, in a word. */
export function statusBadge(status: ApplicationStatus): TemplateResult {
    return badge(ofCode(t, 'status', status), TONES[status] ?? 'plain');
}

/** Leads between the pages of one application. */
export function caseLinks(id: string, current: CasePage): TemplateResult {
    const pages = CASE_PAGES.filter((page) => page !== 'review' || hasAny(['APPLICATION_REVIEWER', 'PROGRAMME_MANAGER']));
    return html`<nav class="case-links" aria-label=${t('links')}>
        <ul>
            ${pages.map(
                (page) =>
                    html`<li>
                        <a
                            href=${casePath(id, page === 'application' ? '' : page)}
                            aria-current=${page === current ? 'page' : nothing}
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
                t('organisation'),
                html`<a href="/portal/organisations/${application.organisationId}"
                    ><pm-organisation-name of=${application.organisationId}></pm-organisation-name
                ></a>`,
            ],
            [t('scheme'), html`<pm-scheme-name of=${application.scheme.id}></pm-scheme-name>`],
            [t('kind'), ofCode(t, 'kind', application.kind)],
            [t('submittedOn'), day(application.submittedOn)],
        ])}
    `;
}
