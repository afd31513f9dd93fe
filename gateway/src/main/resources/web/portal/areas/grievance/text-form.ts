import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../shared/api';
import { longText } from '../../form/fields';
import { Form } from '../../form/form';
import { ActionForm } from '../../parts/action-form';
import type { Question } from '../../parts/confirm';
import { t } from './texts';

interface Entered {
  readonly text?: string | null;
}

/** What is written down in words. */
export type Writing = 'note' | 'progress' | 'referral' | 'answer';

/** Where each is sent, below its complaint or appeal. */
const PATHS: Record<Writing, string> = {
  note: 'notes',
  progress: 'progress-reports',
  referral: 'referral',
  answer: 'referral/answer',
};

/** Each kind of writing calls its one field by a name of its own. */
const TEXT = '/text';

/** Writes something down: a note, what somebody was told, what the client was asked and answered. */
@customElement('pm-grievance-text-form')
export class GrievanceTextForm extends ActionForm<Entered> {
  @property() path = '';
  @property() what: Writing = 'note';

  protected readonly form = this.formOf();

  private formOf(): Form<Entered> {
    const what = (): Writing => this.what;
    return new Form<Entered>(this, {
      get name() {
        return what();
      },
      texts: (name, values) => t(`${what()}.${name}` as 'note.text', values),
    });
  }

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return html`${longText(this.form, TEXT, { required: this.what !== 'answer', maxlength: 8000 })}`;
  }

  protected words(): string {
    return this.isSilence() ? t('answer.silent') : t(`${this.what}.send`);
  }

  protected override question(): Question | null {
    return this.isSilence() ? { title: t('answer.silent'), text: t('answer.silent.ask'), action: t('answer.silent') } : null;
  }

  protected change(entered: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${this.path}/${PATHS[this.what]}`, body: entered };
  }

  /** Without words it is recorded that no answer came in time. */
  private isSilence(): boolean {
    return this.what === 'answer' && !this.form.at<string | undefined>(TEXT)?.trim();
  }
}
