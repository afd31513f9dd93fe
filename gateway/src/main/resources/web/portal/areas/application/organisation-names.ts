import { read, readIfAny, withQuery, type Page } from '../../../shared/api';
import { either } from '../../../shared/texts';
import { STAFF_READING_APPLICATIONS, hasAny } from '../../session';
import type { Organisation } from '../organisation/organisation';

/** What an organisation is called, and its id. */
export type NamedOrganisation = Pick<Organisation, 'id' | 'legalNameKorean' | 'legalNameEnglish'>;

/** So much of a name has to be typed by those who may not read through all organisations. */
const LEAST_TYPED = 2;

const known = new Map<string, Promise<Organisation | null>>();
const named = new Map<string, Promise<NamedOrganisation | null>>();

/** Whether the person knows who every organisation is. */
function readsOrganisations(): boolean {
  return hasAny([...STAFF_READING_APPLICATIONS, 'ADMINISTRATOR']);
}

/** Whether the person knows what every organisation is called, and nothing else of it. */
function readsNamesAlone(): boolean {
  return !readsOrganisations() && hasAny(['AUDITOR', 'EVALUATOR']);
}

/** Whether the person may find every organisation by its name. */
export function findsOrganisations(): boolean {
  return readsOrganisations() || readsNamesAlone();
}

/** Reads an organisation, once per visit; none where it may not be seen. */
export function organisationOf(id: string): Promise<Organisation | null> {
  return onceOf(known, id, '/api/v1/organisations');
}

/** Reads what an organisation is called, once per visit; none where that may not be known. */
export function namedOrganisation(id: string): Promise<NamedOrganisation | null> {
  return readsNamesAlone() ? onceOf(named, id, '/api/v1/organisation-names') : organisationOf(id);
}

/** Finds organisations by a part of their names: the first so many. */
export async function foundOrganisations(typed: string, most: number): Promise<readonly NamedOrganisation[]> {
  const alone = readsNamesAlone();
  if (alone && typed.trim().length < LEAST_TYPED) {
    return [];
  }
  const path = alone ? '/api/v1/organisation-names' : '/api/v1/organisations';
  return (await read<Page<NamedOrganisation>>(withQuery(path, { q: typed, limit: String(most) }))).body.items;
}

/** What an organisation is called in the reader's language. */
export function nameOfOrganisation(organisation: NamedOrganisation | null): string {
  return organisation ? either(organisation.legalNameKorean, organisation.legalNameEnglish) : '';
}

function onceOf<Kind>(asked: Map<string, Promise<Kind | null>>, id: string, path: string): Promise<Kind | null> {
  let organisation = asked.get(id);
  if (!organisation) {
    organisation = readIfAny<Kind>(`${path}/${id}`).then((loaded) => loaded?.body ?? null);
    asked.set(id, organisation);
    organisation.catch(() => asked.delete(id));
  }
  return organisation;
}
