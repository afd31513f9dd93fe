import { read } from '../../../shared/api';
import type { Organisation } from '../../areas/organisation/organisation';
import type { Scheme } from './application';

/** Remembers what does not change while a page is open; what could not be read is asked for again. */
function remembered<Thing>(address: (id: string) => string): (id: string) => Promise<Thing> {
  const known = new Map<string, Promise<Thing>>();
  return (id) => {
    let thing = known.get(id);
    if (!thing) {
      thing = read<Thing>(address(id)).then(({ body }) => body);
      thing.catch(() => known.delete(id));
      known.set(id, thing);
    }
    return thing;
  };
}

/** An organisation, asked for once. */
export const organisationOf = remembered<Organisation>((id) => `/api/v1/organisations/${id}`);

/** A scheme, asked for once. */
export const schemeOf = remembered<Scheme>((id) => `/api/v1/schemes/${id}`);
