import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { dates, day } from '../../../../shared/format';
import { Address } from '../../../address';
import { PortalPage } from '../../../page';
import { period as days } from '../../../parts/audit/audit-head';
import { everybody, type People, type Person } from '../../../parts/audit/people';
import { choiceFilter } from '../../../parts/filters';
import { calendarGrid } from './calendar-grid';
import { calendarList } from './calendar-list';
import { plusDays, spanOf, type Span, type View } from './days';
import { readPeriod, type Period } from './period';
import { t } from './texts';

const VIEWS: readonly View[] = ['month', 'week'];
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Who is taken by which audit and who is away: a month or a week, a row for each person. */
@customElement('pm-calendar-page')
export class CalendarPage extends PortalPage {
  private readonly address = new Address(this, () => void this.period.again());

  private readonly people = this.loading((signal) => everybody(signal));
  private readonly period = this.loading<Period>((signal) => this.readShown(signal));

  protected override heading(): string {
    return t('calendar');
  }

  protected override content(): TemplateResult {
    return this.people.show((people) => this.period.show((period) => this.page(people, period)));
  }

  private page(people: People, period: Period): TemplateResult {
    const chosen = this.address.get('person');
    const rows = people.all.filter(({ personId }) => !chosen || personId === chosen);
    const span = this.shown(period);
    return html`
      ${this.choosing(people)}
      <div class="period">
        <h2 aria-live="polite">${this.called(span)}</h2>
        <nav aria-label=${t('period')}>
          <a class="button plain" href=${this.address.with({ day: plusDays(span.firstDay, -1) })}
            >${t(`previous.${this.view}`)}</a
          >
          <a class="button plain" href=${this.address.with({ day: period.today })}>${t('today')}</a>
          <a class="button plain" href=${this.address.with({ day: plusDays(span.lastDay, 1) })}>${t(`next.${this.view}`)}</a>
        </nav>
      </div>
      ${calendarGrid(rows, people, period, span)} ${this.legend(period)} ${calendarList(rows, people, period)}
    `;
  }

  private choosing(people: People): TemplateResult {
    const byId = new Map<string, Person>(people.all.map((person) => [person.personId, person]));
    return html`<div class="filters" role="search" aria-label=${t('filter')}>
      ${choiceFilter(this.address, 'view', t('view'), VIEWS, (view) => t(`view.${view}`), 'month')}
      ${choiceFilter(this.address, 'person', t('person'), [...byId.keys()], (id) => people.name(id))}
    </div>`;
  }

  private legend({ holidays }: Period): TemplateResult {
    return html`<ul class="calendar-legend">
      <li><span class="bar-sample proposed" aria-hidden="true"></span>${t('bar.proposed')}</li>
      <li><span class="bar-sample" aria-hidden="true"></span>${t('bar.confirmed')}</li>
      <li><span class="bar-sample held" aria-hidden="true"></span>${t('bar.held')}</li>
      <li><span class="bar-sample away" aria-hidden="true"></span>${t('away')}</li>
      ${holidays.map((holiday) => html`<li>${t('holiday', { day: day(holiday) })}</li>`)}
    </ul>`;
  }

  private called(span: Span): string {
    return this.view === 'week'
      ? days(span.firstDay, span.lastDay)
      : dates({ year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${span.firstDay}T00:00:00Z`));
  }

  private get view(): View {
    return this.address.get('view') === 'week' ? 'week' : 'month';
  }

  /** The server knows the body's today; only where the address names no day, its answer says which period it is. */
  private async readShown(signal: AbortSignal): Promise<Period> {
    const asked = this.address.get('day');
    if (asked && ISO_DAY.test(asked)) {
      return readPeriod(spanOf(this.view, asked), signal);
    }
    const month = await readPeriod(null, signal);
    return this.view === 'month' ? month : readPeriod(spanOf('week', month.today), signal);
  }

  private shown({ firstDay, lastDay }: Period): Span {
    return { firstDay, lastDay };
  }
}
