import { country } from '../../../shared/format';
import { language } from '../../../shared/language';
import { either, ofCode } from '../../../shared/texts';
import type { Person } from '../../parts/audit/people';
import type { Role } from '../../session';
import { t } from './texts';

/** Who keeps the records of the body's people. */
export const KEEPERS: readonly Role[] = ['QUALITY_MANAGER', 'ADMINISTRATOR'];

/** How somebody works for the body. */
export const EMPLOYMENTS = ['EMPLOYED', 'EXTERNAL'] as const;

/** The record of somebody who works for the body; without names and home once they were erased. */
export interface PersonRecord extends Person {
  readonly home?: { readonly country: string; readonly city: string } | null;
  readonly languages: readonly string[];
}

/** Where a record is read. */
export function personApi(personId: string): string {
  return `/api/v1/auditors/${personId}`;
}

/** Their name in the reader's language; other words once it was erased. */
export function nameOf(person: PersonRecord): string {
  return either(person.nameKorean, person.nameEnglish) || t('erased.name', { id: person.personId.slice(-4) });
}

/** Where they live, in words. */
export function homeOf({ home }: PersonRecord): string {
  return home ? `${home.city}, ${country(home.country)}` : '';
}

/** In which languages they work, in words. */
export function languagesOf({ languages }: PersonRecord): string {
  return languages.map(languageName).join(', ');
}

/** How they work for the body, in words. */
export function employmentOf({ employment }: PersonRecord): string {
  return ofCode(t, 'employment', employment);
}

/** What a language is called, by its ISO 639-1 code. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? code;
}
