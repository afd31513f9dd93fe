import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../shared/api';
import { longText, oneOf } from '../../form/fields';
import { Form } from '../../form/form';
import { ActionForm } from '../../parts/action-form';
import type { Question } from '../../parts/confirm';
import { t } from './texts';

interface Entered {
  readonly publication?: 'NONE' | 'AGREED' | null;
  readonly text?: string | null;
}

/** Ends a complaint, with what was agreed with client and complainant to be made public. */
@customElement('pm-closure-form')
export class ClosureForm extends ActionForm<Entered> {
  @property() path = '';

  protected readonly form = new Form<Entered>(this, { name: 'closure', texts: t as never });

  private get publishes(): boolean {
    return this.form.at('/publication') === 'AGREED';
  }

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return html`
      <div class="wide">
        ${oneOf(
          this.form,
          '/publication',
          (['NONE', 'AGREED'] as const).map((value) => ({ value, label: t(`publication.${value}`) })),
          { required: true },
        )}
      </div>
      ${this.publishes ? longText(this.form, '/text', { required: true, maxlength: 8000 }) : nothing}
    `;
  }

  protected words(): string {
    return t('closure.send');
  }

  protected override question(): Question | null {
    return { title: t('deed.closure'), text: t('closure.ask'), action: t('closure.send') };
  }

  protected change({ publication, text }: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${this.path}/closure`, body: this.publishes ? { publication, text } : { publication } };
  }
}
