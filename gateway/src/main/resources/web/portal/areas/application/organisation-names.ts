import { readIfAny } from '../../../shared/api';
import { either } from '../../../shared/texts';
import type { Organisation } from '../organisation/organisation';

const known = new Map<string, Promise<Organisation | null>>();

/** Reads an organisation, once per visit; none where it may not be seen. */
export function organisationOf(id: string): Promise<Organisation | null> {
  let organisation = known.get(id);
  if (!organisation) {
    organisation = readIfAny<Organisation>(`/api/v1/organisations/${id}`).then((loaded) => loaded?.body ?? null);
    known.set(id, organisation);
    organisation.catch(() => known.delete(id));
  }
  return organisation;
}

/** What an organisation is called in the reader's language. */
export function nameOfOrganisation(organisation: Organisation | null): string {
  return organisation ? either(organisation.legalNameKorean, organisation.legalNameEnglish) : '';
}
