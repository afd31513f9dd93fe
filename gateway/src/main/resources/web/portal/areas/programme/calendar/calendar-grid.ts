import { html, nothing, type TemplateResult } from 'lit';
import { dates, day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { auditPath } from '../../../parts/audit/audit';
import { period as spanShown } from '../../../parts/audit/audit-head';
import type { People, Person } from '../../../parts/audit/people';
import { t as words } from '../../../parts/audit/texts';
import { linkFor } from '../../../parts/link';
import { READERS_OF_AUDITS } from '../../../session';
import '../../../parts/audit/client-name';
import { daysOf, inLines, isWeekend, type Span } from './days';
import type { Period, Taken } from './period';
import { t } from './texts';

/** Something on a person's days: an audit, or that they are away. */
interface Bar extends Span {
  readonly audit: Taken | null;
}

/** The calendar as people draw it on a wall: a row for each person, a column for each day, a bar for each audit. */
export function calendarGrid(rows: readonly Person[], people: People, period: Period, span: Span): TemplateResult {
  const days = daysOf(span);
  return html`<div class="scrolled calendar" tabindex="0" role="region" aria-label=${t('calendar')}>
    <table class=${days.length > 7 ? 'month' : 'week'}>
      <thead>
        <tr>
          <th scope="col">${t('person')}</th>
          ${days.map((each) => dayHead(each, period))}
        </tr>
      </thead>
      ${rows.map((person) => personRows(people.name(person.personId), barsOf(person.personId, period), days, period))}
    </table>
  </div>`;
}

function dayHead(each: string, period: Period): TemplateResult {
  const date = new Date(`${each}T00:00:00Z`);
  const weekday = (length: 'narrow' | 'long'): string => dates({ weekday: length, timeZone: 'UTC' }).format(date);
  const holiday = period.holidays.includes(each);
  return html`<th scope="col" class=${kindOf(each, period)} aria-current=${each === period.today ? 'date' : nothing}>
    <span aria-hidden="true">${date.getUTCDate()}<br />${weekday('narrow')}${holiday ? '*' : ''}</span>
    <span class="spoken">${holiday ? t('holiday', { day: day(each) }) : `${day(each)} ${weekday('long')}`}</span>
  </th>`;
}

function kindOf(each: string, period: Period): string {
  return [isWeekend(each) || period.holidays.includes(each) ? 'free' : '', each === period.today ? 'today' : ''].join(' ');
}

function barsOf(personId: string, period: Period): readonly Bar[] {
  return [
    ...period.taken
      .filter((taken) => taken.personId === personId)
      .map((audit) => ({ firstDay: audit.firstDay, lastDay: audit.lastDay, audit })),
    ...period.away
      .filter((away) => away.personId === personId)
      .map(({ firstDay, lastDay }) => ({ firstDay, lastDay, audit: null })),
  ];
}

/** As many lines as it takes for no bar to lie upon another. */
function personRows(name: string, bars: readonly Bar[], days: readonly string[], period: Period): TemplateResult {
  const lines = bars.length === 0 ? [[]] : inLines(bars);
  return html`<tbody>
    ${lines.map(
      (line, index) =>
        html`<tr>
          ${index === 0 ? html`<th scope="rowgroup" rowspan=${lines.length}>${name}</th>` : nothing} ${cells(line, days, period)}
        </tr>`,
    )}
  </tbody>`;
}

function cells(line: readonly Bar[], days: readonly string[], period: Period): readonly TemplateResult[] {
  const all: TemplateResult[] = [];
  for (let index = 0; index < days.length;) {
    const each = days[index] as string;
    const bar = line.find(({ firstDay, lastDay }) => firstDay <= each && lastDay >= each);
    if (bar) {
      const length = days.slice(index).filter((later) => later <= bar.lastDay).length;
      all.push(html`<td colspan=${length} class="taken">${bar.audit ? auditBar(bar.audit) : awayBar(bar)}</td>`);
      index += length;
    } else {
      all.push(html`<td class=${kindOf(each, period)}></td>`);
      index += 1;
    }
  }
  return all;
}

function auditBar(audit: Taken): TemplateResult {
  const said = html`
    ${ofCode(words, 'kind', audit.kind)} · <pm-client-name organisation=${audit.organisationId}></pm-client-name>
    <span class="spoken">${ofCode(words, 'status', audit.status)}, ${spanShown(audit.firstDay, audit.lastDay)}</span>
  `;
  return linkFor(READERS_OF_AUDITS, auditPath(audit.auditId), said, `bar-of plain ${standing(audit)}`);
}

function standing({ status }: Taken): string {
  switch (status) {
    case 'TEAM_PROPOSED':
      return 'proposed';
    case 'TEAM_CONFIRMED':
    case 'PLAN_SENT':
    case 'IN_PROGRESS':
      return 'confirmed';
    default:
      return 'held';
  }
}

function awayBar({ firstDay, lastDay }: Span): TemplateResult {
  return html`<span class="bar-of away">${t('away')}<span class="spoken">, ${spanShown(firstDay, lastDay)}</span></span>`;
}
