import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { longText, oneOf, type Choice } from '../../../form/fields';
import { Form } from '../../../form/form';
import { auditApi } from '../../../parts/audit/audit';
import { ActionForm } from '../../../parts/action-form';
import { contentFields, contentSent } from './content';
import type { Conflict, Finding, FindingContent } from './finding';
import { t } from './texts';

interface Entered {
  readonly choice?: 'KEPT' | 'SENT' | 'MERGED' | null;
  readonly content: Partial<FindingContent>;
  readonly reason?: string | null;
}

/** The lead's choice of what a finding says of which two devices have said something. */
@customElement('pm-conflict-form')
export class ConflictForm extends ActionForm<Entered> {
  @property() audit = '';
  @property({ attribute: false }) conflict!: Conflict;
  @property({ attribute: false }) finding!: Finding;
  @property({ attribute: false }) requirements: readonly Choice[] = [];

  protected readonly form = new Form<Entered>(this, { name: 'conflict', texts: t as never });

  protected empty(): Entered {
    const { grade, requirement, statement, evidence, repeats } = this.finding;
    return {
      choice: null,
      content: { grade, requirement: requirement ?? null, statement, evidence: evidence ?? null, repeats: repeats ?? null },
    };
  }

  protected fields(): TemplateResult {
    return html`
      <div class="wide">
        ${oneOf(
          this.form,
          '/choice',
          (['KEPT', 'SENT', 'MERGED'] as const).map((value) => ({ value, label: t(`choice.${value}`) })),
          { required: true },
        )}
      </div>
      ${this.form.at('/choice') === 'MERGED' ? contentFields(this.form, '/content', this.requirements, []) : nothing}
      ${longText(this.form, '/reason', { required: true, maxlength: 4000 })}
    `;
  }

  protected words(): string {
    return t('resolve');
  }

  protected change({ choice, content, reason }: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return {
      method: 'POST',
      path: `${auditApi(this.audit)}/finding-conflicts/${this.conflict.id}/resolution`,
      body: { choice, reason, ...(choice === 'MERGED' ? { content: contentSent(content) } : {}) },
    };
  }
}
