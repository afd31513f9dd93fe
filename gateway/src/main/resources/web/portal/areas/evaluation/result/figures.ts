/** Decimals that tell values of a share apart. */
const DIGITS = 4;

/** From one value to another, on one line. */
export function span(low: string, high: string): string {
  return `${low}\u00a0–\u00a0${high}`;
}

/** A value with all of its decimals, so that values stand below each other. */
export function fixed(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : value.toFixed(DIGITS);
}
