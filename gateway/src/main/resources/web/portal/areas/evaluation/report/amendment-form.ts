import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { longText } from '../../../form/fields';
import { Form } from '../../../form/form';
import { ActionForm } from '../../../parts/action-form';
import type { Question } from '../../../parts/confirm';
import { reportApi } from './report';
import { t } from './texts';

interface Entered {
  readonly changed?: string | null;
}

/** The authoriser has an issued report replaced by another one, and says what will be different. */
@customElement('pm-report-amendment-form')
export class AmendmentForm extends ActionForm<Entered> {
  @property() evaluation = '';

  protected readonly form = new Form<Entered>(this, { name: 'amendment', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return longText(this.form, '/changed', { required: true, maxlength: 4000 });
  }

  protected words(): string {
    return t('amend');
  }

  protected override question(): Question {
    return { title: t('amend'), text: t('amend.question'), action: t('amend') };
  }

  protected change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: reportApi(this.evaluation, 'amendments'), body };
  }
}
