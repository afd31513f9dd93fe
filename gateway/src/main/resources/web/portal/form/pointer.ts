/** JSON pointers (RFC 6901) into what a form holds. */

function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What the pointer leads to; undefined where there is nothing. */
export function at(value: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>(
    (inner, step) => (inner === null || inner === undefined ? undefined : (inner as Record<string, unknown>)[step]),
    value,
  );
}

/** The same with another value there; missing objects on the way are made. */
export function withAt<Value>(value: Value, pointer: string, inner: unknown): Value {
  return put(value, steps(pointer), inner) as Value;
}

function put(value: unknown, way: readonly string[], inner: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined) {
    return inner;
  }
  if (Array.isArray(value)) {
    return value.map((element, index) => (String(index) === step ? put(element, rest, inner) : element));
  }
  const object = (value ?? {}) as Record<string, unknown>;
  return { ...object, [step]: put(object[step], rest, inner) };
}

/** The name of a field without its place in lists: `/sites/0/city` is `sites.city`. */
export function nameOf(pointer: string): string {
  return steps(pointer)
    .filter((step) => !/^\d+$/.test(step))
    .join('.');
}

/** Whether two values say the same; nothing, null and an empty text do, and spaces around a text say nothing. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(filled(one) ?? null) === JSON.stringify(filled(other) ?? null);
}

/**
 * The value without what is empty, and without spaces around texts: the server takes a missing member for none, an empty
 * text for a mistake, and keeps no such spaces.
 */
export function filled(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.trim() || undefined;
  }
  if (value === null) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map((element) => filled(element) ?? null);
  }
  if (typeof value === 'object') {
    const members = Object.entries(value as object)
      .map(([name, member]) => [name, filled(member)] as const)
      .filter(([, member]) => member !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(members);
  }
  return value;
}
