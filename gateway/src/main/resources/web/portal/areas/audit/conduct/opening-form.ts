import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { longText } from '../../../form/fields';
import { Form } from '../../../form/form';
import { auditApi } from '../../../parts/audit/audit';
import type { People } from '../../../parts/audit/people';
import { ActionForm } from '../../../parts/action-form';
import type { HeldAudit } from '../standing';
import { meetingFields, newMeeting, type MeetingEntered } from './meeting';
import { t } from './texts';

interface Entered {
  readonly meeting: MeetingEntered;
  readonly repeatingStage1?: string | null;
}

/** The opening meeting, with which the audit begins: for its lead. */
@customElement('pm-opening-form')
export class OpeningForm extends ActionForm<Entered> {
  @property({ attribute: false }) audit!: HeldAudit;
  @property({ attribute: false }) people!: People;

  protected readonly form = new Form<Entered>(this, { name: 'opening', texts: t as never });

  protected empty(): Entered {
    return { meeting: newMeeting(this.audit, undefined) };
  }

  protected fields(): TemplateResult {
    return html`
      ${meetingFields(this.form, this.audit, this.people)}
      ${this.audit.kind === 'STAGE_2' ? longText(this.form, '/repeatingStage1', { maxlength: 4000 }) : nothing}
    `;
  }

  protected words(): string {
    return t('open');
  }

  protected change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${auditApi(this.audit.id)}/opening`, body };
  }
}
