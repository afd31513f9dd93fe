import { read, readIfAny, send, type Loaded } from '../../../../shared/api';
import { auditApi } from '../../../parts/audit/audit';
import type { Tone } from '../../../parts/facts';

/** What may come of looking at an item. */
export const RESULTS = ['NOT_LOOKED_AT', 'CONFORMS', 'NONCONFORMS', 'OPPORTUNITY', 'NOT_APPLICABLE'] as const;

/** What came of looking at an item. */
export type LookResult = (typeof RESULTS)[number];

/** What an item is about. */
export const ITEM_KINDS = ['TOPIC', 'CLAUSE', 'CONTROL'] as const;

/** How each result is meant. */
export const TONES: Readonly<Record<LookResult, Tone>> = {
  NOT_LOOKED_AT: 'waiting',
  CONFORMS: 'good',
  NONCONFORMS: 'bad',
  OPPORTUNITY: 'plain',
  NOT_APPLICABLE: 'plain',
};

/** An item of a checklist, with what was seen. */
export interface Item {
  readonly key: string;
  readonly kind: (typeof ITEM_KINDS)[number];
  readonly korean: string;
  readonly english: string;
  readonly source: string;
  /** Without it the audit is not concluded. */
  readonly gate: boolean;
  readonly revision: number;
  readonly result: LookResult;
  readonly reason?: string | null;
  readonly notes: string;
  readonly evidence: readonly string[];
  readonly findings: readonly string[];
  readonly auditor?: string | null;
  readonly lookedAt?: string | null;
}

/** A checklist. */
export interface Checklist {
  readonly lookedAt: number;
  readonly missing: readonly string[];
  /** Of stage 1, on the list of stage 2. */
  readonly concerns: readonly string[];
  readonly items: readonly Item[];
}

/** What an auditor writes down at an item. */
export interface Look {
  readonly result: LookResult;
  readonly reason?: string | null;
  readonly notes?: string | null;
  readonly evidence: readonly string[];
  readonly findings: readonly string[];
}

/** A meeting as it was recorded. */
export interface Meeting {
  readonly kind: 'OPENING' | 'CLOSING';
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly remote: boolean;
  readonly place?: string | null;
  readonly team: readonly string[];
  readonly client: readonly { readonly name?: string | null; readonly function: string }[];
  readonly told: string;
  readonly recordedBy: string;
  readonly recordedOn: string;
}

/** The checklist of an audit; none before it was opened. */
export async function checklistOf(auditId: string, signal?: AbortSignal): Promise<Checklist | null> {
  return (await readIfAny<Checklist>(`${auditApi(auditId)}/checklist`, signal))?.body ?? null;
}

/** The meetings of an audit that were recorded. */
export async function meetingsOf(auditId: string, signal?: AbortSignal): Promise<readonly Meeting[]> {
  return (await read<{ items: readonly Meeting[] }>(`${auditApi(auditId)}/meetings`, signal)).body.items;
}

/** One item as it stands. */
export async function itemOf(auditId: string, key: string): Promise<Item> {
  return (await read<Item>(`${auditApi(auditId)}/checklist/items/${encodeURIComponent(key)}`)).body;
}

/** Writes down what was seen at an item. */
export function look(auditId: string, key: string, body: Look, etag: string | null): Promise<Loaded<Item>> {
  return send<Item>({ method: 'PUT', path: `${auditApi(auditId)}/checklist/items/${encodeURIComponent(key)}`, body, etag });
}
