import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import type { Choice } from '../../../form/fields';
import { Form } from '../../../form/form';
import { ActionForm } from '../../../parts/action-form';
import { contentFields, contentSent } from './content';
import { findingApi, type Finding, type FindingContent } from './finding';
import { t } from './texts';

/** What a finding is to say instead, until the client has answered and the report is issued; its grade stays. */
@customElement('pm-revision-form')
export class RevisionForm extends ActionForm<Partial<FindingContent>> {
  @property({ attribute: false }) finding!: Finding;
  @property({ attribute: false }) requirements: readonly Choice[] = [];

  protected readonly form = new Form<Partial<FindingContent>>(this, { name: 'revision', texts: t as never });

  protected empty(): Partial<FindingContent> {
    const { grade, requirement, statement, evidence, repeats } = this.finding;
    return { grade, requirement: requirement ?? null, statement, evidence: evidence ?? null, repeats: repeats ?? null };
  }

  protected fields(): TemplateResult {
    return contentFields(this.form, '', this.requirements, [], [this.finding.grade]);
  }

  protected words(): string {
    return t('revise');
  }

  protected change(entered: Partial<FindingContent>): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'PUT', path: findingApi(this.finding.id), body: contentSent(entered) };
  }
}
