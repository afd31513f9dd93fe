import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { longText, oneOf } from '../../../form/fields';
import { Form } from '../../../form/form';
import { ActionForm } from '../../../parts/action-form';
import { findingApi } from './finding';
import { t } from './texts';

interface Entered {
  readonly verdict?: 'ACCEPT' | 'REJECT' | null;
  readonly reason?: string | null;
  readonly note?: string | null;
}

/** The team's judgement of the client's answer. */
@customElement('pm-judgement-form')
export class JudgementForm extends ActionForm<Entered> {
  @property() finding = '';

  protected readonly form = new Form<Entered>(this, { name: 'judgement', texts: t as never });

  protected empty(): Entered {
    return { verdict: 'ACCEPT' };
  }

  protected fields(): TemplateResult {
    return html`
      <div class="wide">
        ${oneOf(
          this.form,
          '/verdict',
          (['ACCEPT', 'REJECT'] as const).map((value) => ({ value, label: t(`verdict.${value}`) })),
          { required: true },
        )}
      </div>
      ${
        this.form.at('/verdict') === 'REJECT'
          ? longText(this.form, '/reason', { required: true, maxlength: 4000 })
          : longText(this.form, '/note', { maxlength: 4000 })
      }
    `;
  }

  protected words(): string {
    return this.form.at('/verdict') === 'REJECT' ? t('reject') : t('accept');
  }

  protected change({ verdict, reason, note }: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return verdict === 'REJECT'
      ? { method: 'POST', path: `${findingApi(this.finding)}/rejection`, body: { reason } }
      : { method: 'POST', path: `${findingApi(this.finding)}/acceptance`, body: { note } };
  }
}
