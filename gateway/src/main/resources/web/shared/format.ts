import { type Language, language } from './language';

/** The legal dates of the body are days in Korea. */
const ZONE = 'Asia/Seoul';

/** English days are written as certificates write them: the day before the month. */
const DATES: Record<Language, string> = { ko: 'ko-KR', en: 'en-GB' };

/** Days or times of the reader's language, in parts or styles as {@link Intl.DateTimeFormat} knows them. */
export function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(DATES[language()], options);
}

/** A day (`2026-11-28`) as the reader writes it; empty for none. */
export function day(iso: string | null | undefined): string {
  if (!iso) {
    return '';
  }
  const [year, month, date] = iso.split('-').map(Number);
  return dates({ dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, date));
}

/** A moment (RFC 3339) as the reader writes it, by Korean time; empty for none. */
export function moment(iso: string | null | undefined): string {
  return iso ? dates({ dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE }).format(new Date(iso)) : '';
}

/** A number as the reader writes it. */
export function number(value: number | string | null | undefined, digits?: number): string {
  if (value === null || value === undefined || value === '') {
    return '';
  }
  return new Intl.NumberFormat(language(), { maximumFractionDigits: digits ?? 6 }).format(Number(value));
}

/** How many bytes, in the unit that suits. */
export function bytes(count: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: units[power],
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(count / 1000 ** power);
}

/** A country by its ISO 3166-1 code. */
export function country(code: string | null | undefined): string {
  return code ? (new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code) : '';
}

/** By how much the body's clock is ahead of the browser's, in milliseconds. */
let ahead = 0;

/** Goes by the body's clock from now on, and no longer by the browser's. */
export function keepTime(businessTime: string): void {
  ahead = Date.parse(businessTime) - Date.now();
}

/** Today in Korea by the body's clock, as the server writes days. */
export function today(): string {
  return new Intl.DateTimeFormat('sv', { timeZone: ZONE }).format(new Date(Date.now() + ahead));
}
