/** One line of a quotation as it is offered. */
export interface FeeLine {
  readonly descriptionKorean?: string;
  readonly descriptionEnglish?: string;
  readonly quantity?: number;
  readonly unitPrice?: number;
}

/** How long the audits take, in auditor days of eight hours. */
export interface AuditDays {
  readonly effectivePersonnel: number;
  readonly totalDays: number;
  readonly stage1Days: number;
  readonly stage2Days: number;
  readonly onSiteDays: number;
  readonly remoteDays: number;
  readonly surveillanceDays: number;
  readonly recertificationDays: number;
  readonly factors: readonly { readonly id: string; readonly percent: number }[];
  readonly tableSource: string;
  readonly tableVerified: boolean;
  readonly determinedOn: string;
}

/** A quotation as the server tells it; amounts are whole won. */
export interface Quotation {
  readonly id: string;
  readonly auditTime?: AuditDays;
  readonly lines: readonly (Required<FeeLine> & { readonly amount: number })[];
  readonly net: number;
  readonly vatPercent: number;
  readonly vat: number;
  readonly total: number;
  readonly validUntil: string;
  readonly offeredOn: string;
}

/** What stands in the quotation's form. */
export interface EnteredQuotation {
  readonly lines: readonly FeeLine[];
  readonly validUntil?: string;
}

/** What a line costs in won; a part of a won is dropped, as the server does. */
export function amountOf({ quantity, unitPrice }: FeeLine): number {
  return Math.floor((Math.round((quantity ?? 0) * 100) * (unitPrice ?? 0)) / 100);
}
