import { readIfAny, type Page } from '../../../shared/api';
import { currentSession } from '../../session';

/** A person who belongs to an organisation. */
interface Member {
  readonly personId: string;
  readonly role: 'OWNER' | 'EDITOR' | 'READER';
}

/** What the person may do for an organisation; nothing for those who do not belong to it. */
export async function roleIn(organisationId: string, signal?: AbortSignal): Promise<Member['role'] | null> {
  const members = await readIfAny<Page<Member>>(`/api/v1/organisations/${organisationId}/members`, signal).catch(() => null);
  return members?.body.items.find((member) => member.personId === currentSession()?.person.id)?.role ?? null;
}

/** Whether the person writes applications for the organisation. */
export async function mayWriteFor(organisationId: string, signal?: AbortSignal): Promise<boolean> {
  const role = await roleIn(organisationId, signal);
  return role === 'OWNER' || role === 'EDITOR';
}
