import { currentSession } from '../session';

/** What stood in a form, and what it was made from. */
export interface Draft<Value> {
  readonly base: Value;
  readonly value: Value;
  readonly etag: string | null;
}

/** Drafts live as long as the browser's tab, and only for the person who wrote them. */
export function draftPlace(name: string): string {
  return `draft ${currentSession()?.person.id ?? ''} ${location.pathname} ${name}`;
}

/** Keeps what stands in a form, so that neither a reload nor a login takes it away. */
export function keepDraft(place: string, draft: Draft<unknown>): void {
  sessionStorage.setItem(place, JSON.stringify(draft));
}

/** What stood in the form when its page was left without saving. */
export function keptDraft<Value>(place: string): Draft<Value> | null {
  const kept = sessionStorage.getItem(place);
  return kept === null ? null : (JSON.parse(kept) as Draft<Value>);
}

/** Nothing is to come back. */
export function dropDraft(place: string): void {
  sessionStorage.removeItem(place);
}
