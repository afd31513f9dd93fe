import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { lines, longText, oneOf } from '../../../form/fields';
import { Form } from '../../../form/form';
import { auditApi } from '../../../parts/audit/audit';
import type { People } from '../../../parts/audit/people';
import type { Question } from '../../../parts/confirm';
import { ActionForm } from '../../../parts/action-form';
import type { HeldAudit } from '../standing';
import type { Meeting } from './checklist';
import { meetingFields, newMeeting, type MeetingEntered } from './meeting';
import { t } from './texts';

interface Entered {
  readonly readiness?: string | null;
  readonly summary?: string | null;
  readonly concerns: readonly string[];
  readonly meeting: MeetingEntered;
}

/** What the closing meeting told, with which the audit is concluded: for its lead. Stage 1 says how ready the client is. */
@customElement('pm-audit-conclusion-form')
export class ConclusionForm extends ActionForm<Entered> {
  @property({ attribute: false }) audit!: HeldAudit;
  @property({ attribute: false }) people!: People;
  @property({ attribute: false }) opening: Meeting | undefined;

  protected readonly form = new Form<Entered>(this, { name: 'conclusion', texts: t as never });

  protected empty(): Entered {
    return { readiness: null, summary: null, concerns: [], meeting: newMeeting(this.audit, this.opening) };
  }

  protected fields(): TemplateResult {
    return html`
      ${
        this.audit.kind === 'STAGE_1'
          ? html`<div class="wide">
              ${oneOf(
                this.form,
                '/readiness',
                (['READY', 'READY_WITH_CONCERNS', 'NOT_READY'] as const).map((value) => ({
                  value,
                  label: t(`readiness.${value}`),
                })),
                { required: true },
              )}
            </div>`
          : nothing
      }
      ${longText(this.form, '/summary', { required: true, maxlength: 8000 })}
      ${this.audit.kind === 'STAGE_1' ? lines(this.form, '/concerns') : nothing}
      <h3 class="wide">${t('meeting.CLOSING')}</h3>
      ${meetingFields(this.form, this.audit, this.people)}
    `;
  }

  protected words(): string {
    return t('conclude');
  }

  protected override question(): Question {
    return {
      title: t('conclude'),
      text: t(this.audit.kind === 'STAGE_1' ? 'conclude.question.stage-1' : 'conclude.question'),
      action: t('conclude'),
    };
  }

  protected change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${auditApi(this.audit.id)}/conclusion`, body };
  }
}
