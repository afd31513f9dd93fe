import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { longText, text, yesOrNo } from '../../../form/fields';
import { Form } from '../../../form/form';
import type { Question } from '../../../parts/confirm';
import { ActionForm } from '../../../parts/action-form';
import { findingApi } from './finding';
import { t } from './texts';

interface Entered {
  readonly effective?: boolean | null;
  readonly method?: string | null;
  readonly note?: string | null;
}

/** The team's verification of what the client did: it closes the finding, or asks for another answer. */
@customElement('pm-verification-form')
export class VerificationForm extends ActionForm<Entered> {
  @property() finding = '';

  protected readonly form = new Form<Entered>(this, { name: 'verification', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return html`
      <div class="wide">${yesOrNo(this.form, '/effective', { required: true })}</div>
      ${text(this.form, '/method', { required: true, maxlength: 2000 })} ${longText(this.form, '/note', { maxlength: 4000 })}
    `;
  }

  protected words(): string {
    return t('verify');
  }

  protected override question(): Question | null {
    return this.form.at('/effective') === true ? { title: t('verify'), text: t('verify.question'), action: t('verify') } : null;
  }

  protected change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${findingApi(this.finding)}/verification`, body };
  }
}
