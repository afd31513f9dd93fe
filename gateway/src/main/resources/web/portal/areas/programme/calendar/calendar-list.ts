import { html, type TemplateResult } from 'lit';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { auditPath } from '../../../parts/audit/audit';
import { statusBadge } from '../../../parts/audit/audit-head';
import type { People, Person } from '../../../parts/audit/people';
import { t as words } from '../../../parts/audit/texts';
import { linkFor } from '../../../parts/link';
import { READERS_OF_AUDITS } from '../../../session';
import { t as frame } from '../../../texts';
import type { Period } from './period';
import { t } from './texts';

/** The same as a plain table: a row for each time that somebody is taken or away. */
export function calendarList(rows: readonly Person[], people: People, period: Period): TemplateResult {
  const shown = new Set(rows.map(({ personId }) => personId));
  const all = [
    ...period.taken.map((taken) => ({
      ...taken,
      what: html`${linkFor(READERS_OF_AUDITS, auditPath(taken.auditId), ofCode(words, 'kind', taken.kind))} ·
        <pm-client-name organisation=${taken.organisationId}></pm-client-name> ${statusBadge(taken.status)}`,
    })),
    ...period.away.map((away) => ({ ...away, what: html`${t('away')}` })),
  ]
    .filter(({ personId }) => shown.has(personId))
    .toSorted((one, other) => one.firstDay.localeCompare(other.firstDay));
  return html`<details>
    <summary>${frame('show-table')}</summary>
    <div class="scrolled" tabindex="0" role="region" aria-label=${t('calendar.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('person')}</th>
            <th scope="col">${t('firstDay')}</th>
            <th scope="col">${t('lastDay')}</th>
            <th scope="col">${t('what')}</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(
            ({ personId, firstDay, lastDay, what }) =>
              html`<tr>
                <th scope="row">${people.name(personId)}</th>
                <td>${day(firstDay)}</td>
                <td>${day(lastDay)}</td>
                <td>${what}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
