import type { Gatekeeper } from '../shared/api';
import { keepTime } from '../shared/format';
import { language } from '../shared/language';
import type { Problem } from '../shared/problem';

/** Who is logged in, as the gateway tells it; tokens stay with the gateway. */
export interface Session {
  readonly person: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
  readonly csrfToken: string;
  readonly authenticatedAt: string;
  readonly expiresAt: string;
  readonly idleUntil: string;
}

/** The roles in tokens; whoever has none of them is an applicant. */
export type Role =
  | 'APPLICATION_REVIEWER'
  | 'PROGRAMME_MANAGER'
  | 'AUDITOR'
  | 'LABORATORY'
  | 'EVALUATOR'
  | 'TECHNICAL_REVIEWER'
  | 'DECISION_MAKER'
  | 'QUALITY_MANAGER'
  | 'IMPARTIALITY'
  | 'ADMINISTRATOR'
  | 'ASSESSOR';

/** Whoever works for the body or with it. */
export const STAFF: readonly Role[] = [
  'APPLICATION_REVIEWER',
  'PROGRAMME_MANAGER',
  'AUDITOR',
  'LABORATORY',
  'EVALUATOR',
  'TECHNICAL_REVIEWER',
  'DECISION_MAKER',
  'QUALITY_MANAGER',
  'IMPARTIALITY',
  'ADMINISTRATOR',
];

/** Whom the server shows all that a certification rests on: who plans it, reviews it, decides on it, assures and accredits it. */
export const READERS_OF_ALL: readonly Role[] = [
  'PROGRAMME_MANAGER',
  'TECHNICAL_REVIEWER',
  'DECISION_MAKER',
  'QUALITY_MANAGER',
  'ASSESSOR',
];

/** The staff whom the server shows applications, with all that follows on them. */
export const STAFF_READING_APPLICATIONS: readonly Role[] = ['APPLICATION_REVIEWER', ...READERS_OF_ALL];

/** Whom the server shows applications; clients their own. */
export const READERS_OF_APPLICATIONS: readonly (Role | 'CLIENT')[] = ['CLIENT', ...STAFF_READING_APPLICATIONS];

/** Whom the server shows audits and their programmes; auditors those of their teams, clients their own. */
export const READERS_OF_AUDITS: readonly (Role | 'CLIENT')[] = ['CLIENT', 'AUDITOR', ...READERS_OF_ALL];

/** Whoever may log in. */
export const EVERYBODY: readonly (Role | 'CLIENT')[] = ['CLIENT', ...STAFF, 'ASSESSOR'];

/** Asks the person to log in again, and says whether that has happened. */
export type AskToLogIn = (why: 'ended' | 'fresh') => Promise<boolean>;

let session: Session | null = null;

/** The session of this page; none before it was asked for, and where nobody is logged in. */
export function currentSession(): Session | null {
  return session;
}

/** Whether the person has one of these roles; with `CLIENT` for those who have none at all. */
export function hasAny(roles: readonly (Role | 'CLIENT')[]): boolean {
  const mine = session?.roles ?? [];
  return roles.some((role) => (role === 'CLIENT' ? mine.length === 0 : mine.includes(role)));
}

/** Asks the gateway who is logged in. */
export async function loadSession(): Promise<Session | null> {
  const answer = await fetch('/session', { headers: { Accept: 'application/json' } });
  const told = (await answer.json()) as Session & { authenticated: boolean; businessTime: string };
  keepTime(told.businessTime);
  session = told.authenticated ? told : null;
  return session;
}

/** Where to log in, and then come back to a page of ours. */
export function loginAddress(to: string, fresh = false): string {
  return `/login?to=${encodeURIComponent(to)}&lang=${language()}${fresh ? '&fresh=true' : ''}`;
}

/** Ends the session here and at the identity provider, and leaves the portal. */
export async function logOut(): Promise<void> {
  await fetch('/logout', { method: 'POST', headers: { 'X-CSRF-Token': session?.csrfToken ?? '' } });
  location.assign('/');
}

const LOGIN_ENDED = ['session-ended', 'unauthenticated'];

/** Lets a request wait while its person logs in again: what stands in the page is not lost. */
export function gatekeeper(askToLogIn: AskToLogIn): Gatekeeper {
  let asking: Promise<boolean> | null = null;
  return {
    csrfToken: () => session?.csrfToken ?? null,
    admit: (problem: Problem) => {
      const fresh = problem.rule === 'fresh-login-needed';
      if (!fresh && !LOGIN_ENDED.includes(problem.rule)) {
        return Promise.resolve(false);
      }
      // Several requests at once ask once.
      asking ??= askToLogIn(fresh ? 'fresh' : 'ended').finally(() => (asking = null));
      return asking;
    },
  };
}
