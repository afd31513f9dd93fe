/** How much of the calendar is shown. */
export type View = 'month' | 'week';

/** Days, both included. */
export interface Span {
  readonly firstDay: string;
  readonly lastDay: string;
}

const DAY = 86_400_000;

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** So many days later; earlier for less than nothing. */
export function plusDays(day: string, days: number): string {
  return iso(time(day) + days * DAY);
}

/** The month or the week, from Monday on, that a day is in. */
export function spanOf(view: View, day: string): Span {
  if (view === 'week') {
    const monday = plusDays(day, -((new Date(time(day)).getUTCDay() + 6) % 7));
    return { firstDay: monday, lastDay: plusDays(monday, 6) };
  }
  const date = new Date(time(day));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return { firstDay: iso(Date.UTC(year, month, 1)), lastDay: iso(Date.UTC(year, month + 1, 0)) };
}

/** Every day of it. */
export function daysOf({ firstDay, lastDay }: Span): readonly string[] {
  return Array.from({ length: (time(lastDay) - time(firstDay)) / DAY + 1 }, (_, index) => plusDays(firstDay, index));
}

/** Whether it is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(time(day)).getUTCDay());
}

/** Whether two share a day. */
export function touch(one: Span, other: Span): boolean {
  return one.firstDay <= other.lastDay && one.lastDay >= other.firstDay;
}

/** What is given in as few lines as it takes for nothing to lie upon something else. */
export function inLines<Bar extends Span>(bars: readonly Bar[]): readonly (readonly Bar[])[] {
  const lines: Bar[][] = [];
  for (const bar of bars.toSorted((one, other) => one.firstDay.localeCompare(other.firstDay))) {
    const free = lines.find((line) => !line.some((each) => touch(each, bar)));
    if (free) {
      free.push(bar);
    } else {
      lines.push([bar]);
    }
  }
  return lines;
}
