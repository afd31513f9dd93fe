import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { either, ofCode } from '../../../../shared/texts';
import { check, choice, choices, dayField, longText, manyOf, text, timeField, type Choice } from '../../../form/fields';
import { Form } from '../../../form/form';
import { many } from '../../../form/many';
import type { People } from '../../../parts/audit/people';
import { t as words } from '../../../parts/audit/texts';
import type { Question } from '../../../parts/confirm';
import { ActionForm } from '../../../parts/action-form';
import type { HeldAudit, Slot } from '../standing';
import { planApi, type Site } from './plan';
import { t } from './texts';

interface Entered {
  readonly objectives: string | null;
  readonly criteria: string | null;
  readonly slots: readonly Partial<Slot>[];
}

/** The plan as the lead auditor writes it, to be sent to the client, and sent anew until the opening meeting. */
@customElement('pm-plan-form')
export class PlanForm extends ActionForm<Entered> {
  @property({ attribute: false }) audit!: HeldAudit;
  @property({ attribute: false }) people!: People;
  @property({ attribute: false }) sites: readonly Site[] = [];
  @property({ attribute: false }) requirements: readonly Choice[] = [];

  protected readonly form = new Form<Entered>(this, { name: 'plan', texts: t as never });

  protected empty(): Entered {
    const { plan, firstDay } = this.audit;
    return plan
      ? { objectives: plan.objectives, criteria: plan.criteria, slots: plan.slots.map(withoutSeconds) }
      : {
          objectives: null,
          criteria: null,
          slots: [
            {
              ...(firstDay ? { date: firstDay } : {}),
              from: '09:00',
              to: '09:30',
              subject: t('opening-meeting'),
              auditors: this.audit.team.map(({ personId }) => personId),
              remote: false,
            },
          ],
        };
  }

  protected fields(): TemplateResult {
    return html`
      ${longText(this.form, '/objectives', { required: true, maxlength: 4000 })}
      ${longText(this.form, '/criteria', { required: true, maxlength: 4000 })}
      <div class="wide">
        <h3>${t('programme')}</h3>
        ${this.sites.length === 0 ? html`<p class="note">${t('sites.unknown')}</p>` : nothing}
        ${many<Partial<Slot>>(
          this.form,
          '/slots',
          {
            legend: (number) => t('slot', { number }),
            add: t('slot.add'),
            remove: (number) => t('slot.remove', { number }),
            empty: () => this.next(),
            most: 200,
          },
          (pointer) => this.line(pointer),
        )}
      </div>
    `;
  }

  protected words(): string {
    return this.audit.planVersion === 0 ? t('send') : t('send-again');
  }

  protected override settled(sent: Entered): Entered {
    return sent;
  }

  protected override question(): Question {
    return { title: this.words(), text: t('send.question'), action: this.words() };
  }

  protected change(entered: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    const slots = entered.slots.map((slot) => ({ clauses: [], remote: false, ...slot }));
    return { method: 'PUT', path: planApi(this.audit.id), body: { ...entered, slots } };
  }

  private line(pointer: string): TemplateResult {
    return html`
      ${dayField(this.form, `${pointer}/date`, { required: true })} ${timeField(this.form, `${pointer}/from`, { required: true })}
      ${timeField(this.form, `${pointer}/to`, { required: true })}
      ${text(this.form, `${pointer}/subject`, { required: true, maxlength: 1000 })}
      ${text(this.form, `${pointer}/unit`, { maxlength: 300 })} ${manyOf(this.form, `${pointer}/clauses`, this.requirements)}
      ${choices(
        this.form,
        `${pointer}/auditors`,
        this.audit.team.map(({ personId, role }) => ({
          value: personId,
          label: t('auditor', { name: this.people.name(personId), role: ofCode(words, 'role', role) }),
        })),
        { required: true },
      )}
      ${choice(
        this.form,
        `${pointer}/siteId`,
        this.sites.map((site) => ({ value: site.siteId, label: either(site.nameKorean, site.nameEnglish) })),
        { required: true },
      )}
      ${text(this.form, `${pointer}/place`, { maxlength: 500 })} ${check(this.form, `${pointer}/remote`)}
    `;
  }

  /** The line that comes next: the same day, people and site, from when the last one ends. */
  private next(): Partial<Slot> {
    const last = this.form.value.slots.at(-1);
    return {
      ...(last?.date ? { date: last.date } : this.audit.firstDay ? { date: this.audit.firstDay } : {}),
      ...(last?.to ? { from: last.to } : {}),
      ...(last?.siteId ? { siteId: last.siteId } : {}),
      auditors: last?.auditors ?? [],
      remote: last?.remote ?? false,
    };
  }
}

function withoutSeconds(slot: Slot): Slot {
  return { ...slot, from: slot.from.slice(0, 5), to: slot.to.slice(0, 5) };
}
