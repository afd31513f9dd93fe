import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { day } from '../../../../shared/format';
import { either } from '../../../../shared/texts';
import { facts } from '../../../parts/facts';
import { hasAny } from '../../../session';
import { plans, standsIn, type Assignment } from '../evaluation';
import { personShown } from '../person';
import { EvaluationSection } from '../section';
import './assignment-form';
import { t } from './texts';

/** Which laboratory tests, and who tests, authorises and evaluates: assigned by the programme manager. */
@customElement('pm-assignment-section')
export class AssignmentSection extends EvaluationSection {
  protected readonly place = 'assignment';

  protected heading(): string {
    return t('assignment');
  }

  protected content(): TemplateResult {
    const { evaluation } = this.opened;
    const open = plans() && standsIn(evaluation, 'OPENED', 'ASSIGNED', 'PLANNED', 'ITEM_RECEIVED');
    return html`
      ${evaluation.assignment ? this.recorded() : html`<p>${t('none')}</p>`}
      ${
        !open
          ? nothing
          : evaluation.assignment
            ? html`<details>
                <summary>${t('change')}</summary>
                <p>${t('change.help')}</p>
                ${this.form()}
              </details>`
            : this.form()
      }
    `;
  }

  private recorded(): TemplateResult {
    const { evaluation } = this.opened;
    const assignment = evaluation.assignment;
    return assignment
      ? facts([
          [t('laboratory'), laboratoryShown(assignment)],
          [t('testers'), assignment.testers.map((person) => html`<div>${personShown(evaluation, person)}</div>`)],
          [t('authoriser'), personShown(evaluation, assignment.authoriser)],
          [t('evaluator'), personShown(evaluation, assignment.evaluator)],
          [t('justification'), assignment.justified ? (assignment.justification ?? t('justified')) : ''],
          [t('assignedOn'), day(assignment.assignedOn)],
        ])
      : html``;
  }

  private form(): TemplateResult {
    return html`<pm-evaluation-assignment-form
      .opened=${this.opened}
      @changed=${() => this.happened(t('assigned.now'))}
    ></pm-evaluation-assignment-form>`;
  }
}

/** Evaluators and clients are told which laboratory it is, and may not read its records. */
function laboratoryShown({ laboratoryId, laboratoryNameKorean, laboratoryNameEnglish }: Assignment): TemplateResult | string {
  const name = either(laboratoryNameKorean, laboratoryNameEnglish);
  return hasAny(['PROGRAMME_MANAGER', 'ADMINISTRATOR', 'LABORATORY'])
    ? html`<a href="/portal/laboratories/${laboratoryId}">${name}</a>`
    : name;
}
