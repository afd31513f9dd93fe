import { day } from '../../shared/format';
import { language } from '../../shared/language';

interface PickedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
/** 4 January 2026 was a Sunday. */
const WEEK = Array.from({ length: 7 }, (_, weekday) => Date.UTC(2026, 0, 4 + weekday));

/** How a date picker names months and days, writes a day and reads one. */
export function dateTexts(): object {
  const names = (options: Intl.DateTimeFormatOptions, days: number[]): string[] =>
    days.map((time) => new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(time));
  return {
    monthNames: names({ month: 'long' }, MONTHS),
    weekdays: names({ weekday: 'long' }, WEEK),
    weekdaysShort: names({ weekday: 'short' }, WEEK),
    firstDayOfWeek: language() === 'ko' ? 0 : 1,
    today: language() === 'ko' ? '오늘' : 'Today',
    cancel: language() === 'ko' ? '취소' : 'Cancel',
    formatTitle: (month: string, year: number) => (language() === 'ko' ? `${year}년 ${month}` : `${month} ${year}`),
    formatDate: ({ year, month, day: date }: PickedDate) => day(iso(year, month + 1, date)),
    parseDate: parsed,
  };
}

function iso(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Year, month and day in this order, however they are set apart (2026-11-28, 20261128, 2026년 11월 28일), or 28 November 2026. */
function parsed(entered: string): PickedDate | undefined {
  const found = /^\s*(\d{4})\D*(\d{1,2})\D+(\d{1,2})\D*$|^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(entered);
  if (!found) {
    const time = new Date(`${entered} UTC`);
    return Number.isNaN(time.getTime())
      ? undefined
      : { year: time.getUTCFullYear(), month: time.getUTCMonth(), day: time.getUTCDate() };
  }
  const [year, month, date] = [found[1] ?? found[4], found[2] ?? found[5], found[3] ?? found[6]].map(Number);
  return { year: year ?? 0, month: (month ?? 1) - 1, day: date ?? 1 };
}
