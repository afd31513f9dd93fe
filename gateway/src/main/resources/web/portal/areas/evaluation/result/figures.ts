/** Decimals that tell values of a share apart. */
const DIGITS = 4;

/** A value with all of its decimals, so that values stand below each other. */
export function fixed(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : value.toFixed(DIGITS);
}
