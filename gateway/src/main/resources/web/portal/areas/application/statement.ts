import type { Scheme } from './scheme';

/** What a statement of applicability says of one control. */
export interface ControlStatement {
  readonly controlId: string;
  readonly applicable?: boolean | null;
  readonly justification?: string | null;
  readonly implementationStatus?: string | null;
  readonly documentReferences?: readonly string[];
}

/** A statement of applicability. */
export interface Statement {
  readonly version?: string | null;
  readonly date?: string | null;
  readonly controls: readonly ControlStatement[];
}

/** How far a control is put into practice. */
export const IMPLEMENTATION = ['IMPLEMENTED', 'PARTIAL', 'PLANNED'] as const;

/** What of a control is written here, in the order of the columns. */
export const COLUMNS = ['applicable', 'justification', 'implementationStatus', 'documentReferences'] as const;

/** A column of the statement. */
export type ColumnName = (typeof COLUMNS)[number];

/** What stands in a cell. */
export type CellValue = boolean | string | readonly string[] | null;

/** How long a justification may be. */
export const LONGEST_JUSTIFICATION = 2000;

/** A row for each control of the scheme in its order, then the organisation's own. */
export function withAllControls(statement: Statement, scheme: Scheme): Statement {
  const told = new Map(statement.controls.map((control) => [control.controlId, control]));
  const ids = new Set([...scheme.controls.map((control) => control.id), ...told.keys()]);
  return {
    version: statement.version ?? null,
    date: statement.date ?? null,
    controls: [...ids].map((controlId) => ({
      controlId,
      applicable: told.get(controlId)?.applicable ?? null,
      justification: told.get(controlId)?.justification ?? null,
      implementationStatus: told.get(controlId)?.implementationStatus ?? null,
      documentReferences: told.get(controlId)?.documentReferences ?? [],
    })),
  };
}

/** Whether everything has been said of a control: for one that does not apply, why. */
export function isAnswered(control: ControlStatement): boolean {
  const decided = control.applicable === true || control.applicable === false;
  return decided && !!control.justification?.trim() && (control.applicable === false || !!control.implementationStatus);
}

/** References as they are written into one cell. */
export function references(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
