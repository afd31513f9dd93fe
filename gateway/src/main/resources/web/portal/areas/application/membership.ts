import { currentSession } from '../../session';
import { mayEdit, membersOf, type MemberRole } from '../organisation/member';

/** What the person may do for an organisation; nothing for those who do not belong to it. */
export async function roleIn(organisationId: string, signal?: AbortSignal): Promise<MemberRole | null> {
  const members = await membersOf(organisationId, signal).catch(() => []);
  return members.find((member) => member.personId === currentSession()?.person.id)?.role ?? null;
}

/** Whether the person writes applications for the organisation. */
export async function mayWriteFor(organisationId: string, signal?: AbortSignal): Promise<boolean> {
  return mayEdit(await roleIn(organisationId, signal));
}
