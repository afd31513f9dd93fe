import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { badge, facts, type Tone } from '../facts';
import './client-name';
import { auditPath, type Audit, type AuditKind, type AuditStatus } from './audit';
import { t } from './texts';

/** The pages that an audit has. */
export const AUDIT_PAGES = ['audit', 'team', 'plan', 'checklist', 'findings', 'report'] as const;

/** One of them. */
export type AuditPage = (typeof AUDIT_PAGES)[number];

const TONES: Record<AuditStatus, Tone> = {
  PLANNED: 'plain',
  TEAM_PROPOSED: 'waiting',
  TEAM_CONFIRMED: 'good',
  PLAN_SENT: 'good',
  IN_PROGRESS: 'waiting',
  CONCLUDED: 'waiting',
  REPORT_ISSUED: 'waiting',
  FOLLOW_UP: 'waiting',
  RECOMMENDED: 'waiting',
  CLOSED: 'good',
  POSTPONED: 'bad',
  CANCELLED: 'bad',
};

/** Where an audit stands, in a word. */
export function statusBadge(status: AuditStatus): TemplateResult {
  return badge(ofCode(t, 'status', status), TONES[status] ?? 'plain');
}

/** What an audit is called; those of which a cycle has several are numbered. */
export function auditName(audit: { readonly kind: AuditKind; readonly sequence: number }): string {
  const kind = ofCode(t, 'kind', audit.kind);
  return audit.kind === 'SURVEILLANCE' || audit.sequence > 1 ? t('numbered', { kind, number: audit.sequence }) : kind;
}

/** Days from the first to the last; one day where they are the same; empty for none. */
export function period(first: string | null | undefined, last: string | null | undefined): string {
  return first && last && first !== last ? t('period', { first: day(first), last: day(last) }) : day(first ?? last);
}

/** Leads between the pages of one audit. */
export function auditLinks(id: string, current: AuditPage): TemplateResult {
  return html`<nav class="case-links" aria-label=${t('links')}>
    <ul>
      ${AUDIT_PAGES.map(
        (page) =>
          html`<li>
            <a href=${auditPath(id, page === 'audit' ? '' : page)} aria-current=${page === current ? 'page' : nothing}
              >${ofCode(t, 'page', page)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** What every page about an audit begins with: which it is, and whose. */
export function auditHead(audit: Audit, current: AuditPage): TemplateResult {
  return html`
    ${auditLinks(audit.id, current)}
    ${facts([
      [
        t('organisation'),
        html`<pm-client-name programme=${audit.programmeId} organisation=${audit.organisationId}></pm-client-name>`,
      ],
      [t('kind'), auditName(audit)],
    ])}
  `;
}
