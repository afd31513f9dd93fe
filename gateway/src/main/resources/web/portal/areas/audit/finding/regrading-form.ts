import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { choice, longText, oneOf, type Choice } from '../../../form/fields';
import { Form } from '../../../form/form';
import { ActionForm } from '../../../parts/action-form';
import { gradeChoices } from './content';
import { findingApi, type Finding, type Grade } from './finding';
import { t } from './texts';

interface Entered {
  readonly grade?: Grade | null;
  readonly requirement?: string | null;
  readonly evidence?: string | null;
  readonly reason?: string | null;
}

/** Another grade by the lead, with a reason; an opportunity that becomes a nonconformity names what is not met. */
@customElement('pm-regrading-form')
export class RegradingForm extends ActionForm<Entered> {
  @property({ attribute: false }) finding!: Finding;
  @property({ attribute: false }) grades: readonly Grade[] = [];
  @property({ attribute: false }) requirements: readonly Choice[] = [];

  protected readonly form = new Form<Entered>(this, { name: 'regrading', texts: t as never });

  protected empty(): Entered {
    return { grade: this.grades.length === 1 ? (this.grades[0] ?? null) : null };
  }

  protected fields(): TemplateResult {
    return html`
      <div class="wide">${oneOf(this.form, '/grade', gradeChoices(this.grades), { required: true })}</div>
      ${
        this.finding.grade === 'OPPORTUNITY'
          ? html`${choice(this.form, '/requirement', this.requirements, { required: true })}
            ${longText(this.form, '/evidence', { maxlength: 8000 })}`
          : nothing
      }
      ${longText(this.form, '/reason', { required: true, maxlength: 4000 })}
    `;
  }

  protected words(): string {
    return t('regrade');
  }

  protected change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${findingApi(this.finding.id)}/regrading`, body };
  }
}

/** To which grades the lead may change a finding: up at any time, from major to minor before the report alone. */
export function gradesAfter({ grade, status }: Finding, reported: boolean): readonly Grade[] {
  if (status === 'VERIFIED_CLOSED') {
    return [];
  }
  switch (grade) {
    case 'MAJOR':
      return reported ? [] : ['MINOR'];
    case 'MINOR':
      return ['MAJOR'];
    case 'OPPORTUNITY':
      return reported ? [] : ['MAJOR', 'MINOR'];
  }
}
