import type { Tone } from '../../parts/facts';

const TONES: Readonly<Record<string, Tone>> = {
  GRANTED: 'good',
  PRESENT: 'good',
  REFUSED: 'bad',
  MISSING: 'bad',
  OPEN: 'bad',
  REVIEW_PENDING: 'waiting',
  REVIEWED: 'waiting',
};

/** How a state of a file or of one of its items is meant. */
export function toneOf(state: string): Tone {
  return TONES[state] ?? 'plain';
}
