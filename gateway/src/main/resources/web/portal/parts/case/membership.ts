import { readAll } from '../../../shared/api';
import { currentSession, hasAny } from '../../session';

/** What a member may do for an organisation: an owner signs, an editor writes, a reader reads. */
export type MemberRole = 'OWNER' | 'EDITOR' | 'READER';

/** Somebody who belongs to an organisation. */
export interface Member {
    readonly personId: string;
    readonly role: MemberRole;
    readonly since: string;
    /** What they are called; none where nothing is known of them. */
    readonly name?: string;
    readonly version: number;
}

/** Everybody who belongs to it. */
export async function membersOf(organisationId: string, signal?: AbortSignal): Promise<readonly Member[]> {
    return readAll<Member>(`/api/v1/organisations/${organisationId}/members`, signal);
}

/** What the person who is logged in may do for an organisation; null for those of the body. */
export async function myRoleAt(organisationId: string, signal?: AbortSignal): Promise<MemberRole | null> {
    if (!hasAny(['CLIENT'])) {
        return null;
    }
    const me = currentSession()?.person.id;
    return (await membersOf(organisationId, signal)).find(({ personId }) => personId === me)?.role ?? null;
}

/** Whether that role writes for its organisation. */
export function mayEdit(role: MemberRole | null): boolean {
    return role === 'OWNER' || role === 'EDITOR';
}
