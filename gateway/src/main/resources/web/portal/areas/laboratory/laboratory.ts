import { either } from '../../../shared/texts';
import { hasAny } from '../../session';
import { t } from '../../texts';

/** Under which arrangement accreditation bodies accept each other's laboratories. */
export const ARRANGEMENTS = ['ILAC_MRA', 'GAC_MRA', 'NONE'] as const;

/** What a laboratory authorises its people for. */
export const FUNCTIONS = ['TESTER', 'AUTHORISER'] as const;

/** Name and address. */
export interface LaboratoryDetails {
  readonly nameKorean: string;
  readonly nameEnglish: string;
  readonly addressKorean: string;
  readonly addressEnglish: string;
}

/** Who recorded a line of a laboratory's history, and whether it still counts. */
export interface Recorded {
  readonly id: string;
  readonly replaces?: string | null;
  readonly inForce: boolean;
  readonly by: string;
  readonly on: string;
}

/** A line of a laboratory's history: another one may replace it, and both stay. */
export interface Line {
  readonly from: string;
  readonly until?: string | null;
  readonly recorded: Recorded;
}

/** An accreditation to ISO/IEC 17025. */
export interface Accreditation extends Line {
  readonly bodyKorean: string;
  readonly bodyEnglish: string;
  readonly number: string;
  readonly arrangement: (typeof ARRANGEMENTS)[number];
}

/** A test method in the scope of the accreditation. */
export interface Scope extends Line {
  readonly method: string;
  readonly year?: number | null;
  readonly procedure: string;
}

/** Somebody who works for the laboratory. */
export interface Member extends Line {
  readonly personId: string;
  readonly nameKorean?: string | null;
  readonly nameEnglish?: string | null;
  readonly functions: readonly (typeof FUNCTIONS)[number][];
}

/** A laboratory with everything that was ever recorded of it. */
export interface Laboratory extends LaboratoryDetails {
  readonly id: string;
  readonly accreditations: readonly Accreditation[];
  readonly scopes: readonly Scope[];
  readonly members: readonly Member[];
}

/** Where the server keeps laboratories, or one of them. */
export function laboratoryApi(id?: string): string {
  return id ? `/api/v1/laboratories/${id}` : '/api/v1/laboratories';
}

/** Its name as the reader reads. */
export function laboratoryName(laboratory: LaboratoryDetails): string {
  return either(laboratory.nameKorean, laboratory.nameEnglish);
}

/** What somebody is called who works for it; other words where that is not on record, or was erased. */
export function memberName({ personId, nameKorean, nameEnglish }: Member): string {
  return either(nameKorean, nameEnglish) || t('unnamed', { id: personId.slice(-4) });
}

/** Whether the person keeps laboratories' records. */
export function keepsLaboratories(): boolean {
  return hasAny(['ADMINISTRATOR']);
}

/** Of a laboratory, what is entered as its name and address. */
export function detailsOf({ nameKorean, nameEnglish, addressKorean, addressEnglish }: LaboratoryDetails): LaboratoryDetails {
  return { nameKorean, nameEnglish, addressKorean, addressEnglish };
}

/** Whether a line counts on that day. */
export function holdsOn(line: Line, day: string): boolean {
  return line.recorded.inForce && line.from <= day && (!line.until || day <= line.until);
}

/** A method at an edition, as it is cited. */
export function citation({ method, year }: Pick<Scope, 'method' | 'year'>): string {
  return year ? `${method}:${year}` : method;
}

/** What keeps an accreditation from covering a test by that method on that day; null where nothing does. */
export function gapOn(
  laboratory: Laboratory,
  method: string,
  day: string,
): 'NOT_ACCREDITED' | 'NOT_RECOGNISED' | 'METHOD_NOT_IN_SCOPE' | null {
  const accreditations = laboratory.accreditations.filter((line) => holdsOn(line, day));
  if (accreditations.length === 0) {
    return 'NOT_ACCREDITED';
  }
  if (accreditations.every(({ arrangement }) => arrangement === 'NONE')) {
    return 'NOT_RECOGNISED';
  }
  return laboratory.scopes.some((scope) => holdsOn(scope, day) && citation(scope) === method) ? null : 'METHOD_NOT_IN_SCOPE';
}
