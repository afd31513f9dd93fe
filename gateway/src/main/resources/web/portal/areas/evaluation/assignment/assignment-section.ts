import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { day } from '../../../../shared/format';
import { facts } from '../../../parts/facts';
import '../../../parts/person-name';
import { laboratoryName } from '../../laboratory/laboratory';
import { plans, standsIn } from '../evaluation';
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
    const { evaluation, laboratory } = this.opened;
    const assignment = evaluation.assignment;
    return assignment
      ? facts([
          [
            t('laboratory'),
            laboratory
              ? html`<a href="/portal/laboratories/${laboratory.id}">${laboratoryName(laboratory)}</a>`
              : t('laboratory.unnamed', { id: assignment.laboratoryId.slice(-4) }),
          ],
          [
            t('testers'),
            assignment.testers.map((person) => html`<div><pm-person-name .person=${person}></pm-person-name></div>`),
          ],
          [t('authoriser'), html`<pm-person-name .person=${assignment.authoriser}></pm-person-name>`],
          [t('evaluator'), html`<pm-person-name .person=${assignment.evaluator}></pm-person-name>`],
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
