import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../shared/api';
import { Form } from '../../form/form';
import { ActionForm } from '../../parts/action-form';
import type { Question } from '../../parts/confirm';
import { t } from './texts';

type Nothing = Record<string, never>;

/** A step that needs no words: that somebody was told, or that it ends. */
@customElement('pm-grievance-step-form')
export class GrievanceStepForm extends ActionForm<Nothing> {
  @property() path = '';
  @property() what: 'acknowledgement' | 'notification' | 'closure' = 'acknowledgement';

  protected readonly form = new Form<Nothing>(this, { name: 'step', texts: t as never });

  protected empty(): Nothing {
    return {};
  }

  protected fields(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override render(): TemplateResult {
    return html`<p>${t(`${this.what}.about`)}</p>
      ${super.render()}`;
  }

  protected words(): string {
    return t(`${this.what}.send`);
  }

  protected override question(): Question | null {
    return this.what === 'acknowledgement'
      ? null
      : { title: t(`deed.${this.what}`), text: t(`${this.what}.ask`), action: t(`${this.what}.send`) };
  }

  protected change(): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${this.path}/${this.what}`, body: {} };
  }
}
