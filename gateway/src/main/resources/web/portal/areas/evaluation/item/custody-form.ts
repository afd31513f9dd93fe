import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { today } from '../../../../shared/format';
import { dayField, longText, text, timeField } from '../../../form/fields';
import { Form } from '../../../form/form';
import { ActionForm } from '../../../parts/action-form';
import { evaluationApi } from '../evaluation';
import { t } from './texts';

interface Entered {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly date?: string | null;
  readonly time?: string | null;
  readonly purpose?: string | null;
}

/** A tester records that the item went from one hand to another; days and times are Korea's, as all of the body's are. */
@customElement('pm-custody-form')
export class CustodyForm extends ActionForm<Entered> {
  @property() evaluation = '';

  protected readonly form = new Form<Entered>(this, { name: 'custody', texts: t as never });

  protected empty(): Entered {
    return { date: today() };
  }

  protected fields(): TemplateResult {
    return html`
      ${text(this.form, '/from', { required: true, maxlength: 200 })}
      ${text(this.form, '/to', { required: true, maxlength: 200 })} ${dayField(this.form, '/date', { required: true })}
      ${timeField(this.form, '/time', { required: true })} ${longText(this.form, '/purpose', { required: true, maxlength: 2000 })}
    `;
  }

  protected words(): string {
    return t('hand-over');
  }

  protected change({ date, time, ...rest }: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    const at = date && time ? { at: `${date}T${time}:00+09:00` } : {};
    return { method: 'POST', path: evaluationApi(this.evaluation, 'receipt/custody'), body: { ...rest, ...at } };
  }
}
