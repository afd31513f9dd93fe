import { html, type TemplateResult } from 'lit';
import '../../parts/person-name';
import type { Evaluation } from './evaluation';

/** Who did something in an evaluation, by the name that its own record tells. */
export function personShown({ people }: Evaluation, person: string): TemplateResult {
  return html`<pm-person-name .person=${person} .told=${people}></pm-person-name>`;
}
