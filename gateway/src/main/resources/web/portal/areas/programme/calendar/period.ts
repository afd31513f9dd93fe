import { read, withQuery } from '../../../../shared/api';
import type { AuditKind, AuditStatus } from '../../../parts/audit/audit';
import type { Span } from './days';

/** Somebody on the team of an audit, on the days on which it needs or needed them. */
export interface Taken extends Span {
  readonly personId: string;
  readonly auditId: string;
  readonly organisationId: string;
  readonly kind: AuditKind;
  readonly status: AuditStatus;
}

/** Somebody who is not there. */
export interface Away extends Span {
  readonly personId: string;
}

/** A period of the calendar as audit-service tells it. */
export interface Period extends Span {
  readonly today: string;
  readonly taken: readonly Taken[];
  readonly away: readonly Away[];
  readonly holidays: readonly string[];
}

/** A period; the month of today, by the body's clock, where none is asked for. */
export async function readPeriod(span: Span | null, signal: AbortSignal): Promise<Period> {
  const asked = span ? { firstDay: span.firstDay, lastDay: span.lastDay } : {};
  return (await read<Period>(withQuery('/api/v1/audits/calendar', asked), signal)).body;
}
