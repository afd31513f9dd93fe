import type { TemplateResult } from 'lit';
import { ofCode } from '../../../../shared/texts';
import { badge, type Tone } from '../../../parts/facts';
import type { ProgrammeStatus } from './programme';
import { t } from './texts';

const TONES: Record<ProgrammeStatus, Tone> = {
  ANNOUNCED: 'plain',
  OPEN: 'waiting',
  DATED: 'good',
  SUSPENDED: 'bad',
  ENDED: 'plain',
};

/** Where a programme stands, in a word. */
export function programmeBadge(status: ProgrammeStatus): TemplateResult {
  return badge(ofCode(t, 'status', status), TONES[status] ?? 'plain');
}
