import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { longText } from '../../../form/fields';
import { Form } from '../../../form/form';
import type { Question } from '../../../parts/confirm';
import { ActionForm } from '../../../parts/action-form';
import { reportApi, sectionsChanged, type Report, type Statement } from './report';
import { statementFields } from './statement';
import { t } from './texts';

interface Entered {
  readonly reason?: string | null;
  readonly statement: Statement;
}

/** A new version of an issued report: why, and the sections that are said anew. */
@customElement('pm-amendment-form')
export class AmendmentForm extends ActionForm<Entered> {
  @property() audit = '';
  @property({ attribute: false }) report!: Report;

  // Sections are called in an amendment what they are called in the report.
  protected readonly form = new Form<Entered>(this, {
    name: 'amendment',
    texts: ((key: string, values: Record<string, string>) => t(key.replace(/^statement\./, '') as never, values)) as never,
  });

  protected empty(): Entered {
    return { statement: this.report.content.statement };
  }

  protected fields(): TemplateResult {
    return html`${longText(this.form, '/reason', { required: true, maxlength: 4000 })} ${statementFields(this.form, '/statement')}`;
  }

  protected words(): string {
    return t('amend.send');
  }

  protected override question(): Question {
    return { title: t('amend.send'), text: t('amend.question'), action: t('amend.send') };
  }

  protected change({ reason, statement }: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return {
      method: 'POST',
      path: `${reportApi(this.audit)}/amendments`,
      body: { reason, statement: sectionsChanged(this.report.content.statement, statement) },
    };
  }
}
