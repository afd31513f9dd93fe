import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../shared/api';
import { longText, oneOf } from '../../form/fields';
import { Form } from '../../form/form';
import { ActionForm } from '../../parts/action-form';
import type { Question } from '../../parts/confirm';
import { CONCLUSIONS, CONSEQUENCES } from './grievance';
import { t } from './texts';

interface Entered {
  readonly conclusion?: string | null;
  readonly outcome?: string | null;
  readonly consequence?: string | null;
}

/** The decision, by somebody who neither investigated nor had a part in what it is about. */
@customElement('pm-outcome-form')
export class OutcomeForm extends ActionForm<Entered> {
  @property() path = '';

  protected readonly form = new Form<Entered>(this, { name: 'outcome', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return html`
      ${oneOf(
        this.form,
        '/conclusion',
        CONCLUSIONS.map((value) => ({ value, label: t(`ending.${value}`) })),
        { required: true },
      )}
      ${oneOf(
        this.form,
        '/consequence',
        CONSEQUENCES.map((value) => ({ value, label: t(`consequence.${value}`) })),
        { required: true },
      )}
      ${longText(this.form, '/outcome', { required: true, maxlength: 8000 })}
    `;
  }

  protected words(): string {
    return t('decision.send');
  }

  protected override question(): Question | null {
    return { title: t('deed.decision'), text: t('decision.ask'), action: t('decision.send') };
  }

  protected change(entered: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${this.path}/decision`, body: entered };
  }
}
