import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import type { Choice } from '../../../form/fields';
import { Form } from '../../../form/form';
import { auditApi } from '../../../parts/audit/audit';
import { ActionForm } from '../../../parts/action-form';
import { contentFields, contentSent } from './content';
import type { FindingContent } from './finding';
import { t } from './texts';

/** Records a finding: for the lead and the auditors, from the opening to the report. */
@customElement('pm-raise-form')
export class RaiseForm extends ActionForm<Partial<FindingContent>> {
  @property() audit = '';
  @property({ attribute: false }) requirements: readonly Choice[] = [];
  @property({ attribute: false }) earlier: readonly Choice[] = [];

  protected readonly form = new Form<Partial<FindingContent>>(this, { name: 'finding', texts: t as never });

  protected empty(): Partial<FindingContent> {
    return {};
  }

  protected fields(): TemplateResult {
    return contentFields(this.form, '', this.requirements, this.earlier);
  }

  protected words(): string {
    return t('raise');
  }

  protected change(entered: Partial<FindingContent>): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${auditApi(this.audit)}/findings`, body: contentSent(entered) };
  }
}
