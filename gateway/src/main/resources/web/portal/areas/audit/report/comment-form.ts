import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { choice, longText } from '../../../form/fields';
import { Form } from '../../../form/form';
import { ActionForm } from '../../../parts/action-form';
import { reportApi, SECTIONS } from './report';
import { t } from './texts';

interface Entered {
  readonly section?: string | null;
  readonly text?: string | null;
}

/** What somebody of the team says to the lead about a section of the draft. */
@customElement('pm-comment-form')
export class CommentForm extends ActionForm<Entered> {
  @property() audit = '';

  protected readonly form = new Form<Entered>(this, { name: 'comment', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return html`
      ${choice(
        this.form,
        '/section',
        SECTIONS.map((section) => ({ value: section, label: t(section) })),
        { required: true },
      )}
      ${longText(this.form, '/text', { required: true, maxlength: 4000 })}
    `;
  }

  protected words(): string {
    return t('comment');
  }

  protected change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${reportApi(this.audit)}/draft/comments`, body };
  }
}
