import { read, readIfAny } from '../../../../shared/api';
import { either } from '../../../../shared/texts';
import { choiceOf, type Choice } from '../../../form/fields';
import { auditApi } from '../../../parts/audit/audit';
import { scopeOf } from '../../../parts/audit/client-name';
import type { HeldAudit, Slot } from '../standing';

/** A site as plans and agreements name it. */
export interface Site {
  readonly siteId: string;
  readonly nameKorean: string;
  readonly nameEnglish: string;
}

/** A plan as it was sent. */
export interface SentPlan {
  readonly version: number;
  readonly sha256: string;
  readonly sentBy: string;
  readonly sentOn: string;
  readonly content: {
    readonly objectives: string;
    readonly criteria: string;
    readonly concerns: readonly string[];
    readonly slots: readonly Slot[];
    readonly scope: { readonly sites: readonly Site[]; readonly scopeKorean: string; readonly scopeEnglish: string };
  };
}

/** That a plan was sent. */
export type PlanVersion = Omit<SentPlan, 'content'>;

/** What a scheme asks, as far as plans and findings name it. */
interface Requirements {
  readonly clauses: readonly { readonly id: string; readonly requirement: boolean; readonly title: Title }[];
  readonly controls: readonly { readonly id: string; readonly title: Title }[];
}

interface Title {
  readonly korean: string;
  readonly english: string;
}

/** Where the plan of an audit is. */
export function planApi(auditId: string, version?: number | string | null): string {
  return `${auditApi(auditId)}/plan${version ? `/versions/${version}` : ''}`;
}

/** A plan that was sent: the one asked for, or the newest; none where none was sent. */
export async function planOf(auditId: string, version: string | null, signal: AbortSignal): Promise<SentPlan | null> {
  return (await readIfAny<SentPlan>(planApi(auditId, version), signal))?.body ?? null;
}

/** Every plan that was sent, the newest first. */
export async function planVersions(auditId: string, signal: AbortSignal): Promise<readonly PlanVersion[]> {
  return (await read<{ items: readonly PlanVersion[] }>(`${planApi(auditId)}/versions`, signal)).body.items;
}

/** The sites that the agreement covers. */
export async function sitesOf(audit: HeldAudit): Promise<readonly Site[]> {
  return (await scopeOf(audit.programmeId))?.sites ?? [];
}

/** A site's name; the end of its id where it is not known. */
export function siteName(sites: readonly Site[], siteId: string): string {
  const site = sites.find((one) => one.siteId === siteId);
  return site ? either(site.nameKorean, site.nameEnglish) : `…${siteId.slice(-4)}`;
}

/** The clauses and controls of an audit's scheme, to choose from. */
export async function requirementsOf(programmeId: string, signal?: AbortSignal): Promise<readonly Choice[]> {
  const { scheme } = (await read<{ scheme: { id: string } }>(`/api/v1/programmes/${programmeId}`, signal)).body;
  const { clauses, controls } = (await read<Requirements>(`/api/v1/schemes/${scheme.id}`, signal)).body;
  return [...clauses.filter(({ requirement }) => requirement), ...controls].map(({ id, title }) =>
    choiceOf(id, () => `${id} ${either(title.korean, title.english)}`),
  );
}

/** A time of day without its seconds. */
export function time(of: string): string {
  return of.slice(0, 5);
}
