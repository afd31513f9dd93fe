import type { TemplateResult } from 'lit';
import { facts } from '../../parts/facts';
import { employmentOf, homeOf, languagesOf, type PersonRecord } from './person';
import { t } from './texts';

/** What a record says of its person, for those who only read it. */
export function personFacts(person: PersonRecord): TemplateResult {
  return facts([
    [t('nameKorean'), person.nameKorean],
    [t('nameEnglish'), person.nameEnglish],
    [t('home'), homeOf(person)],
    [t('employment'), employmentOf(person)],
    [t('languages'), languagesOf(person)],
  ]);
}
