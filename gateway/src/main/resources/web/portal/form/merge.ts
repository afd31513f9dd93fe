import { same } from './pointer';

/** What came of two changes to one thing. */
export interface Merged<Value> {
  readonly value: Value;
  /** What the other person wrote where both wrote something else, by pointer; the value has ours there. */
  readonly conflicts: ReadonlyMap<string, unknown>;
}

/**
 * Puts two people's changes together: what only one of them changed is as that one wrote it. Lists count as one value:
 * their elements have no names by which two versions could be told apart.
 */
export function merge<Value>(base: Value, mine: Value, theirs: Value): Merged<Value> {
  const conflicts = new Map<string, unknown>();
  const value = put(base, mine, theirs, '', conflicts) as Value;
  return { value, conflicts };
}

function put(base: unknown, mine: unknown, theirs: unknown, pointer: string, conflicts: Map<string, unknown>): unknown {
  if (same(mine, theirs) || same(base, theirs)) {
    return mine;
  }
  if (same(base, mine)) {
    return theirs;
  }
  if (isObject(mine) && isObject(theirs)) {
    const before = isObject(base) ? base : {};
    const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    return Object.fromEntries(
      [...names].map((name) => [name, put(before[name], mine[name], theirs[name], `${pointer}/${name}`, conflicts)]),
    );
  }
  conflicts.set(pointer, theirs);
  return mine;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
