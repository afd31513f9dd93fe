import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../../shared/format';
import type { People } from '../../../parts/audit/people';
import { badge, facts } from '../../../parts/facts';
import type { Slot } from '../standing';
import { siteName, time, type SentPlan, type Site } from './plan';
import { t } from './texts';

/** A plan as it was sent: why, against what, and day by day who looks at what where. */
export function planShown({ content }: SentPlan, people: People): TemplateResult {
  const days = [...new Set(content.slots.map(({ date }) => date))].sort();
  return html`
    ${facts([
      [t('objectives'), content.objectives],
      [t('criteria'), content.criteria],
    ])}
    ${
      content.concerns.length === 0
        ? nothing
        : html`<div class="note">
            <strong>${t('concerns')}</strong>
            <ul>
              ${content.concerns.map((concern) => html`<li>${concern}</li>`)}
            </ul>
          </div>`
    }
    ${days.map(
      (date) =>
        html`<h3>${day(date)}</h3>
          ${table(
            content.slots.filter((slot) => slot.date === date),
            content.scope.sites,
            people,
            t('programme-of', { date: day(date) }),
          )}`,
    )}
  `;
}

function table(slots: readonly Slot[], sites: readonly Site[], people: People, label: string): TemplateResult {
  const sorted = slots.toSorted((one, other) => one.from.localeCompare(other.from));
  return html`<div class="scrolled" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('time')}</th>
          <th scope="col">${t('subject')}</th>
          <th scope="col">${t('auditors')}</th>
          <th scope="col">${t('where')}</th>
        </tr>
      </thead>
      <tbody>
        ${sorted.map((slot) => row(slot, sites, people))}
      </tbody>
    </table>
  </div>`;
}

function row(slot: Slot, sites: readonly Site[], people: People): TemplateResult {
  return html`<tr>
    <th scope="row">${time(slot.from)}–${time(slot.to)}</th>
    <td>
      ${slot.subject} ${slot.unit ? html`<div class="quiet">${slot.unit}</div>` : nothing}
      ${slot.clauses.length === 0 ? nothing : html`<div class="quiet">${slot.clauses.join(', ')}</div>`}
    </td>
    <td>${slot.auditors.map((id) => html`<div>${people.name(id)}</div>`)}</td>
    <td>
      ${siteName(sites, slot.siteId)} ${slot.place ? html`<div class="quiet">${slot.place}</div>` : nothing}
      <div>${badge(slot.remote ? t('remote.yes') : t('remote.no'))}</div>
    </td>
  </tr>`;
}
