import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { check, choices, dayField, longText, text, timeField } from '../../../form/fields';
import type { Form } from '../../../form/form';
import { many } from '../../../form/many';
import type { People } from '../../../parts/audit/people';
import { t as words } from '../../../parts/audit/texts';
import { facts } from '../../../parts/facts';
import type { HeldAudit } from '../standing';
import type { Meeting } from './checklist';
import { t } from './texts';

/** A meeting as it is entered. */
export interface MeetingEntered {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly remote: boolean;
  readonly place?: string | null;
  readonly team: readonly string[];
  readonly client: readonly { readonly name?: string | null; readonly function?: string | null }[];
  readonly told?: string | null;
}

/** A meeting that is about to be recorded: the audit's first day for the opening and its last for the closing, with the team, and the people who were at the one before. */
export function newMeeting(audit: HeldAudit, before: Meeting | undefined): MeetingEntered {
  return {
    date: (before ? audit.lastDay : audit.firstDay) ?? null,
    from: null,
    to: null,
    remote: before?.remote ?? false,
    place: before?.place ?? null,
    team: audit.team.map(({ personId }) => personId),
    client: before?.client.filter(({ name }) => name) ?? [{}],
    told: null,
  };
}

/** The fields of a meeting, which stands in its form as `/meeting`. */
export function meetingFields(
  form: Form<any>, // eslint-disable-line -- forms of several kinds hold a meeting
  audit: HeldAudit,
  people: People,
): TemplateResult {
  return html`
    ${dayField(form, '/meeting/date', { required: true })} ${timeField(form, '/meeting/from', { required: true })}
    ${timeField(form, '/meeting/to', { required: true })} ${text(form, '/meeting/place', { maxlength: 500 })}
    ${check(form, '/meeting/remote')}
    ${choices(
      form,
      '/meeting/team',
      audit.team.map(({ personId, role }) => ({
        value: personId,
        label: t('member', { name: people.name(personId), role: ofCode(words, 'role', role) }),
      })),
      { required: true },
    )}
    <div class="wide">
      <h3>${t('attendance')}</h3>
      ${many(
        form,
        '/meeting/client',
        {
          legend: (number) => t('attendee', { number }),
          add: t('attendee.add'),
          remove: (number) => t('attendee.remove', { number }),
          empty: () => ({}),
          most: 100,
        },
        (pointer) =>
          html`${text(form, `${pointer}/name`, { required: true, maxlength: 200 })}
          ${text(form, `${pointer}/function`, { required: true, maxlength: 200 })}`,
      )}
    </div>
    ${longText(form, '/meeting/told', { maxlength: 8000 })}
  `;
}

/** A meeting as it was recorded. */
export function meetingShown(meeting: Meeting, people: People): TemplateResult {
  return html`<section>
    ${meeting.kind === 'CLOSING' ? html`<h3>${t('meeting.CLOSING')}</h3>` : nothing}
    ${facts([
      [t('when'), t('when.at', { date: day(meeting.date), from: meeting.from.slice(0, 5), to: meeting.to.slice(0, 5) })],
      [t('where'), meeting.remote ? t('remote') : meeting.place],
      [t('team'), meeting.team.map((id) => people.name(id)).join(', ')],
      [
        t('client'),
        html`${meeting.client.map(
          (person) => html`<div>${person.name ?? t('erased')} <span class="quiet">${person.function}</span></div>`,
        )}`,
      ],
      [t('told'), meeting.told],
    ])}
  </section>`;
}
