import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { longText } from '../../../form/fields';
import { Form } from '../../../form/form';
import { ActionForm } from '../../../parts/action-form';
import { findingApi } from './finding';
import { t } from './texts';

interface Entered {
  readonly correction?: string | null;
  readonly cause?: string | null;
  readonly correctiveAction?: string | null;
}

/** The client's answer to a nonconformity: what it put right, why it happened, what keeps it from happening again. */
@customElement('pm-response-form')
export class ResponseForm extends ActionForm<Entered> {
  @property() finding = '';

  protected readonly form = new Form<Entered>(this, { name: 'response', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return html`
      ${longText(this.form, '/correction', { required: true, maxlength: 8000 })}
      ${longText(this.form, '/cause', { required: true, maxlength: 8000 })}
      ${longText(this.form, '/correctiveAction', { required: true, maxlength: 8000 })}
    `;
  }

  protected words(): string {
    return t('respond');
  }

  protected change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${findingApi(this.finding)}/response`, body };
  }
}
