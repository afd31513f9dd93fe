import { readAll } from '../../../shared/api';
import { currentSession } from '../../session';

/** What a member may do for an organisation: an owner signs, an editor writes, a reader reads. */
export type MemberRole = 'OWNER' | 'EDITOR' | 'READER';

/** Somebody who belongs to an organisation. */
export interface Member {
  readonly personId: string;
  /** What they are called; none where nothing is known of them. */
  readonly name?: string;
  readonly role: MemberRole;
  readonly since: string;
  readonly version: number;
}

/** Everybody who belongs to it. */
export async function membersOf(organisationId: string, signal?: AbortSignal): Promise<readonly Member[]> {
  return readAll<Member>(`/api/v1/organisations/${organisationId}/members`, signal);
}

/** Whether that role writes for its organisation. */
export function mayEdit(role: MemberRole | null): boolean {
  return role === 'OWNER' || role === 'EDITOR';
}

/** What the person may do for an organisation; nothing for those who do not belong to it. */
export async function roleIn(organisationId: string, signal?: AbortSignal): Promise<MemberRole | null> {
  const members = await membersOf(organisationId, signal).catch(() => []);
  return members.find((member) => member.personId === currentSession()?.person.id)?.role ?? null;
}

/** Whether the person writes for the organisation, its applications too. */
export async function mayWriteFor(organisationId: string, signal?: AbortSignal): Promise<boolean> {
  return mayEdit(await roleIn(organisationId, signal));
}
