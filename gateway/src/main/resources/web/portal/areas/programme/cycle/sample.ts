import { either } from '../../../../shared/texts';
import type { AuditedSite, AuditKind } from '../../../parts/audit/audit';
import { scopeOf } from '../../../parts/audit/client-name';

/** How much could go wrong at a site. */
export type Risk = 'LOW' | 'NORMAL' | 'HIGH';

/** A sample of sites as audit-service tells it. */
export interface Sample {
  readonly id: string;
  readonly kind: AuditKind;
  readonly cycle: number;
  readonly sequence: number;
  readonly number: number;
  readonly seed: string;
  readonly provenEffective: boolean;
  readonly centralFunction: string;
  readonly visited: readonly string[];
  readonly groups: readonly {
    readonly name: string;
    readonly mayBeSampled: boolean;
    readonly sites: readonly { readonly siteId: string; readonly risk: Risk }[];
    readonly minimum: number;
    readonly chosen: readonly { readonly siteId: string; readonly chosenBy: string }[];
  }[];
  readonly reason?: string | null;
  readonly recordedBy: string;
  readonly recordedOn: string;
}

/** The sites of a programme by their ids. */
export class Sites {
  constructor(readonly all: readonly AuditedSite[]) {}

  /** What it is called, or its id. */
  name(siteId: string): string {
    const site = this.all.find((each) => each.siteId === siteId);
    return either(site?.nameKorean, site?.nameEnglish) || siteId;
  }

  /** Those that are drawn from; the head office is always visited. */
  get drawn(): readonly AuditedSite[] {
    return this.all.filter(({ headOffice }) => !headOffice);
  }
}

/** The sites that a programme's audits may visit. */
export async function sitesOf(programmeId: string): Promise<Sites> {
  return new Sites((await scopeOf(programmeId))?.sites ?? []);
}
