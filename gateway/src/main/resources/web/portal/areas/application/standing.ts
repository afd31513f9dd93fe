import type { TemplateResult } from 'lit';
import { ofCode } from '../../../shared/texts';
import { badge, type Tone } from '../../parts/facts';
import type { ApplicationSummary, Status } from './application';
import { t } from './texts';

const TONES: Readonly<Record<Status, Tone>> = {
  DRAFT: 'plain',
  SUBMITTED: 'waiting',
  UNDER_REVIEW: 'waiting',
  INFO_REQUESTED: 'bad',
  ACCEPTED: 'good',
  DECLINED: 'bad',
  WITHDRAWN: 'plain',
  CONTRACTED: 'good',
  CLOSED: 'plain',
};

/** Where an application stands, in a word or two. */
export function standing(application: ApplicationSummary): TemplateResult {
  return badge(ofCode(t, 'status', application.status), TONES[application.status] ?? 'plain');
}

/** What comes next, and from whom. */
export function next(application: ApplicationSummary): string {
  return ofCode(t, 'next', application.status);
}
