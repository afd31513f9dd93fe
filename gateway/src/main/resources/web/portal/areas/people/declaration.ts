import { day, today } from '../../../shared/format';
import { t } from './texts';

/** What may be declared. */
export const DECLARATION_KINDS = ['IMPARTIALITY', 'EMPLOYMENT', 'CONSULTANCY'] as const;

/** What somebody declared. */
export interface Declaration {
  readonly id: string;
  readonly kind: (typeof DECLARATION_KINDS)[number];
  readonly organisationId?: string | null;
  readonly organisationName?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
  /** Until when it keeps the person away; none while no end is known. */
  readonly barredUntil?: string | null;
  readonly text: string;
  readonly replaces?: string | null;
  readonly replaced: boolean;
  readonly declaredBy: string;
  readonly declaredOn: string;
}

/** Whether it is about an organisation. */
export function aboutOne({ organisationId, organisationName }: Declaration): boolean {
  return Boolean(organisationId || organisationName);
}

/** Whether it keeps the person away from an organisation today. */
export function bars(one: Declaration): boolean {
  return !one.replaced && aboutOne(one) && (!one.barredUntil || one.barredUntil >= today());
}

/** What follows from it, in a sentence. */
export function consequence(one: Declaration): string {
  const { until, barredUntil } = one;
  if (one.replaced) {
    return t('bar.replaced');
  }
  if (!aboutOne(one)) {
    return t('bar.none');
  }
  if (!barredUntil) {
    return t('bar.open');
  }
  if (!bars(one)) {
    return t('bar.over', { until: day(barredUntil) });
  }
  return one.kind === 'IMPARTIALITY'
    ? t('bar.until', { until: day(barredUntil) })
    : t('bar.two-years', { end: day(until), until: day(barredUntil) });
}

/** Those that keep somebody away first, then the newest; what was replaced last. */
export function inOrder(all: readonly Declaration[]): readonly Declaration[] {
  const rank = (one: Declaration): number => (one.replaced ? 2 : bars(one) ? 0 : 1);
  return all
    .toReversed()
    .sort(
      (one, other) =>
        rank(one) - rank(other) || (one.declaredOn < other.declaredOn ? 1 : one.declaredOn > other.declaredOn ? -1 : 0),
    );
}
