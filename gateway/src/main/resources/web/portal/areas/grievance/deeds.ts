import { currentSession, hasAny } from '../../session';
import type { Grievance, Kind, State } from './grievance';

/** What is done with a complaint or an appeal. */
export const DEEDS = [
  'acknowledgement',
  'validation',
  'handler',
  'referral',
  'answer',
  'note',
  'decision',
  'notification',
  'closure',
  'progress',
] as const;

/** One of them. */
export type Deed = (typeof DEEDS)[number];

/** In which state which is possible; the server decides by the same table. */
const POSSIBLE: Record<State, readonly Deed[]> = {
  RECEIVED: ['acknowledgement'],
  ACKNOWLEDGED: ['validation', 'progress'],
  VALIDATED: ['handler', 'referral', 'answer', 'progress'],
  INVESTIGATING: ['handler', 'referral', 'answer', 'note', 'decision', 'progress'],
  REJECTED: ['notification'],
  DECIDED: ['notification'],
  NOTIFIED: ['closure'],
  CLOSED: [],
};

/** What the person may do with it now, what is next first. */
export function deedsFor(kind: Kind, grievance: Grievance): readonly Deed[] {
  if (!grievance.handling) {
    return [];
  }
  const deeds = POSSIBLE[grievance.state].filter((deed) => fits(deed, kind, grievance) && isMine(deed, grievance));
  const [next] = nextOf(grievance).filter((deed) => deeds.includes(deed));
  return next ? [next, ...deeds.filter((deed) => deed !== next)] : deeds;
}

/** Whether the person writes to whoever complained, and so may know who that is. */
export function mayWrite({ handling }: Grievance): boolean {
  return handling !== undefined && (hasAny(['QUALITY_MANAGER']) || isHandler(handling.handler));
}

/** Whether the certified client, whom a complaint is about, has still to be heard before anything is decided. */
export function awaitsClient({ concern, handling }: Grievance): boolean {
  return concern === 'CERTIFIED_CLIENT' && !handling?.referral?.answered;
}

function nextOf(grievance: Grievance): readonly Deed[] {
  const { handling } = grievance;
  if (grievance.state !== 'INVESTIGATING') {
    return ['acknowledgement', 'validation', 'handler'];
  }
  if (awaitsClient(grievance)) {
    return [handling?.referral ? 'answer' : 'referral'];
  }
  return ['note', 'decision'];
}

/** Complaints alone are referred to a client, and only those about one. */
function fits(deed: Deed, kind: Kind, grievance: Grievance): boolean {
  switch (deed) {
    case 'referral':
      return kind === 'complaint' && grievance.concern === 'CERTIFIED_CLIENT';
    case 'answer':
      return kind === 'complaint' && grievance.handling?.referral !== undefined;
    case 'decision':
      return !awaitsClient(grievance);
    default:
      return true;
  }
}

function isMine(deed: Deed, grievance: Grievance): boolean {
  const manages = hasAny(['QUALITY_MANAGER']);
  const handles = isHandler(grievance.handling?.handler) && !looksOn();
  switch (deed) {
    case 'note':
      return handles;
    case 'referral':
    case 'answer':
    case 'progress':
    case 'notification':
      return manages || handles;
    case 'decision':
      return hasAny(['QUALITY_MANAGER', 'DECISION_MAKER']) && !handles && !isAboutMe(grievance);
    default:
      return manages;
  }
}

function isAboutMe({ handling }: Grievance): boolean {
  const me = currentSession()?.person.id;
  return me !== undefined && (handling?.raisedBy === me || (handling?.personsConcerned.includes(me) ?? false));
}

/** Whoever has no other role than to look on investigates nothing. */
function looksOn(): boolean {
  return currentSession()?.roles.every((role) => role === 'ASSESSOR') ?? true;
}

function isHandler(personId: string | undefined): boolean {
  return personId !== undefined && personId === currentSession()?.person.id;
}
