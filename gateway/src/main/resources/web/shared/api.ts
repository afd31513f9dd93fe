import { language } from './language';
import { type Problem, ProblemError, UnreachableError } from './problem';
import { upload, type Upload } from './upload';

/** What was read, with the tag by which a change says what it was made from. */
export interface Loaded<Body> {
  readonly body: Body;
  readonly etag: string | null;
  /** Where a thing that was made stands. */
  readonly location: string | null;
}

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** A change of something. */
export interface Change {
  readonly method: 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
  /** What the thing's tag was when it was read. */
  readonly etag?: string | null;
  /** The same for each attempt of one intention, so that it takes effect once; made anew where it is not given. */
  readonly idempotencyKey?: string;
}

/** What stands between a request and the server: the portal's session. */
export interface Gatekeeper {
  /** What an unsafe request has to carry against forgery. */
  csrfToken(): string | null;
  /** Whether the request may be sent once more, because the person has logged in again. */
  admit(problem: Problem): Promise<boolean>;
}

let gatekeeper: Gatekeeper = { csrfToken: () => null, admit: async () => false };

/** Who keeps the session of this page. */
export function guardedBy(keeper: Gatekeeper): void {
  gatekeeper = keeper;
}

/** A key for one intention of changing something. */
export function newKey(): string {
  return crypto.randomUUID();
}

/** Reads something. */
export async function read<Body>(path: string, signal?: AbortSignal, more?: Record<string, string>): Promise<Loaded<Body>> {
  return ask<Body>(path, { method: 'GET', signal: signal ?? null, headers: headers(more) });
}

/** Reads something that may not be there (yet). */
export async function readIfAny<Body>(path: string, signal?: AbortSignal): Promise<Loaded<Body> | null> {
  try {
    return await read<Body>(path, signal);
  } catch (failure) {
    if (failure instanceof ProblemError && failure.problem.status === 404) {
      return null;
    }
    throw failure;
  }
}

/** Reads a list to its end, for lists that are known to be short. */
export async function readAll<Item>(path: string, signal?: AbortSignal): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const url: string = withQuery(path, { limit: '100', cursor });
    const page: Page<Item> = (await read<Page<Item>>(url, signal)).body;
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}

/** Changes something. */
export async function send<Body = void>(change: Change): Promise<Loaded<Body>> {
  const more: Record<string, string> = {};
  if (change.method === 'POST') {
    more['Idempotency-Key'] = change.idempotencyKey ?? newKey();
  }
  if (change.etag) {
    more['If-Match'] = change.etag;
  }
  if (change.body !== undefined) {
    more['Content-Type'] = 'application/json';
  }
  return ask<Body>(change.path, {
    method: change.method,
    headers: headers(more),
    body: change.body === undefined ? null : JSON.stringify(change.body),
  });
}

/** Sends a file, and once more after the person had to log in again. */
export async function sendFile<Body = void>(file: Omit<Upload, 'csrfToken'>): Promise<Body> {
  while (true) {
    try {
      return await upload<Body>({ ...file, csrfToken: gatekeeper.csrfToken() });
    } catch (failure) {
      const ended = failure instanceof ProblemError && failure.problem.status === 401;
      if (!ended || !(await gatekeeper.admit(failure.problem))) {
        throw failure;
      }
    }
  }
}

/** An address with these parameters, those without a value left out. */
export function withQuery(path: string, parameters: Record<string, string | null | undefined>): string {
  const [bare, query] = path.split('?');
  const all = new URLSearchParams(query);
  for (const [name, value] of Object.entries(parameters)) {
    if (value) {
      all.set(name, value);
    }
  }
  return all.size ? `${bare}?${all}` : (bare ?? path);
}

function headers(more: Record<string, string> = {}): Record<string, string> {
  return { Accept: 'application/json', 'Accept-Language': language(), ...more };
}

async function ask<Body>(path: string, request: RequestInit & { headers: Record<string, string> }): Promise<Loaded<Body>> {
  while (true) {
    const answer = await reach(path, request);
    if (answer.ok) {
      return {
        body: (answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : undefined) as Body,
        etag: answer.headers.get('ETag'),
        location: answer.headers.get('Location'),
      };
    }
    const problem = await problemOf(answer);
    if (answer.status !== 401 || !(await gatekeeper.admit(problem))) {
      throw new ProblemError(problem);
    }
  }
}

async function reach(path: string, request: RequestInit & { headers: Record<string, string> }): Promise<Response> {
  const token = request.method === 'GET' ? null : gatekeeper.csrfToken();
  try {
    return await fetch(path, {
      ...request,
      headers: token ? { ...request.headers, 'X-CSRF-Token': token } : request.headers,
    });
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw new UnreachableError(path, { cause: failure });
  }
}

async function problemOf(answer: Response): Promise<Problem> {
  if (answer.headers.get('Content-Type')?.includes('json')) {
    return (await answer.json()) as Problem;
  }
  return { type: 'about:blank', title: `${answer.status} ${answer.statusText}`, status: answer.status, rule: '' };
}
