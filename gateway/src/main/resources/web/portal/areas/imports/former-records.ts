import type { Tone } from '../../parts/facts';

/** What can be brought over, in the order in which it goes. */
export const KINDS = ['clients', 'auditors', 'competences', 'certificates'] as const;

/** What can be brought over. */
export type ImportKind = (typeof KINDS)[number];

/** Where an import may stand. */
export type ImportStatus = 'AWAITING_FILE' | 'CHECKING' | 'CHECKED' | 'REFUSED' | 'EXECUTING' | 'EXECUTED';

/** How it is meant where an import stands. */
export const TONES: Record<ImportStatus, Tone> = {
  AWAITING_FILE: 'plain',
  CHECKING: 'waiting',
  CHECKED: 'good',
  REFUSED: 'bad',
  EXECUTING: 'waiting',
  EXECUTED: 'good',
};

/** What is wrong with a cell of the file; without a column, with the row. */
export interface Mistake {
  readonly row: number;
  readonly column: string;
  readonly rule: string;
  readonly korean: string;
  readonly english: string;
}

/** A file of former records, as the service that takes it over tells it. */
export interface FormerRecords {
  readonly id: string;
  readonly kind: ImportKind;
  readonly status: ImportStatus;
  readonly sha256?: string;
  readonly size: number;
  readonly rowsRead: number;
  readonly added: number;
  readonly unchanged: number;
  readonly mistakes: number;
  readonly firstMistakes: readonly Mistake[];
  readonly begunBy: string;
  readonly begunAt: string;
  readonly executedBy?: string;
  readonly executedAt?: string;
}

/** Where imports of a kind are read. */
export function importsApi(kind: string): string {
  return `/api/v1/imports/${kind}`;
}

/** Whether its file is read now. */
export function isRead({ status }: FormerRecords): boolean {
  return status === 'CHECKING' || status === 'EXECUTING';
}

/** Whether a file, or another one, may be sent. */
export function takesFile({ status }: FormerRecords): boolean {
  return status === 'AWAITING_FILE' || status === 'CHECKED' || status === 'REFUSED';
}
