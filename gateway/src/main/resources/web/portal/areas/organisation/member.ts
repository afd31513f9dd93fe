import { readAll } from '../../../shared/api';

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
