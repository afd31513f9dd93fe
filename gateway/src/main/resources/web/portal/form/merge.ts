import { same } from './pointer';

/** What came of two changes to one thing. */
export interface Merged<Value> {
  readonly value: Value;
  /** What the other person wrote where both wrote something else, by pointer; the value has ours there. */
  readonly conflicts: ReadonlyMap<string, unknown>;
}

/**
 * Puts two people's changes together: what only one of them changed is as that one wrote it. Lists whose elements
 * have ids are put together element by element; other lists count as one value.
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
  const name = idOf(mine, theirs);
  if (name !== null) {
    return putLists(
      name,
      (Array.isArray(base) ? base : []) as Element[],
      mine as Element[],
      theirs as Element[],
      pointer,
      conflicts,
    );
  }
  conflicts.set(pointer, theirs);
  return mine;
}

type Element = Record<string, unknown>;

/** What elements of lists are known by. */
const IDS = ['id', 'siteId', 'controlId'];

function idOf(...lists: readonly unknown[]): string | null {
  return (
    IDS.find((name) =>
      lists.every((list) => Array.isArray(list) && list.every((one) => isObject(one) && typeof one[name] === 'string')),
    ) ?? null
  );
}

/** Our order, then what the other person has added; whoever changes an element keeps it from being removed. */
function putLists(
  name: string,
  base: readonly Element[],
  mine: readonly Element[],
  theirs: readonly Element[],
  pointer: string,
  conflicts: Map<string, unknown>,
): Element[] {
  const find = (list: readonly Element[], id: unknown): Element | undefined => list.find((element) => element[name] === id);
  const ids = new Set([...mine, ...theirs].map((element) => element[name]));
  const all: Element[] = [];
  for (const id of ids) {
    const [before, ours, others] = [find(base, id), find(mine, id), find(theirs, id)];
    if (ours && others) {
      all.push(put(before, ours, others, `${pointer}/${all.length}`, conflicts) as Element);
    } else {
      const only = ours ?? others;
      if (only && !(before && same(before, only))) {
        all.push(only);
      }
    }
  }
  return all;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
