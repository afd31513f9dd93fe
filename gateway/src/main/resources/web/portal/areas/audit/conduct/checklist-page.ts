import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Loaded } from '../../../../shared/api';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { choiceOf, type Choice } from '../../../form/fields';
import { auditPath } from '../../../parts/audit/audit';
import type { People } from '../../../parts/audit/people';
import { facts } from '../../../parts/facts';
import { findingName, findingsOf } from '../finding/finding';
import { OneAuditPage } from '../one-audit-page';
import { audits, isClient, leads, type HeldAudit } from '../standing';
import { checklistOf, meetingsOf, type Checklist, type Item, type Meeting } from './checklist';
import './checklist-shown';
import './conclusion-form';
import { meetingShown } from './meeting';
import './opening-form';
import { t as frame } from '../../../texts';
import { t } from './texts';

/** The audit as it goes on: the opening meeting, what is looked at, the closing meeting with the conclusion. */
@customElement('pm-checklist-page')
export class ChecklistPage extends OneAuditPage {
  protected readonly page = 'checklist';

  private readonly meetings = this.loading((signal) => meetingsOf(this.param('id'), signal));
  private readonly checklist = this.loading(async (signal) => (isClient() ? null : checklistOf(this.param('id'), signal)));
  private readonly findings = this.loading(async (signal): Promise<readonly Choice[]> =>
    (await findingsOf(this.param('id'), signal)).map((one) => choiceOf(one.id, () => findingName(one))),
  );

  protected called(audit: string | null): string {
    if (isClient()) {
      return audit ? t('meetings-of', { audit }) : t('meetings');
    }
    return audit ? t('checklist-of', { audit }) : t('checklist');
  }

  protected shown(loaded: Loaded<HeldAudit>, people: People): TemplateResult {
    const { body: audit } = loaded;
    return html`${this.meetings.show((meetings) => {
      const [opening, closing] = [meetingOf(meetings, 'OPENING'), meetingOf(meetings, 'CLOSING')];
      return html`
        <section>
          <h2>${t('opening')}</h2>
          ${opening ? meetingShown(opening, people) : this.openingMeeting(loaded, people)}
        </section>
        ${this.list(audit, people)}
        <section>
          <h2>${t('closing')}</h2>
          ${this.conclusion(audit)} ${closing ? meetingShown(closing, people) : this.closing(loaded, people, opening)}
        </section>
      `;
    })}`;
  }

  private openingMeeting({ body: audit, etag }: Loaded<HeldAudit>, people: People): TemplateResult {
    if (audit.status !== 'PLAN_SENT' || !leads(audit)) {
      return html`<p>${t('opening.awaited')}</p>`;
    }
    return html`<p>${t('opening.help')}</p>
      <pm-opening-form
        .audit=${audit}
        .etag=${etag}
        .people=${people}
        @changed=${() => this.changed(t('opened.now'))}
        @stale=${() => this.again(frame('changed-meanwhile'))}
      ></pm-opening-form>`;
  }

  private list(audit: HeldAudit, people: People): TemplateResult | typeof nothing {
    if (isClient()) {
      return nothing;
    }
    const writes = audits(audit) && (audit.status === 'IN_PROGRESS' || audit.status === 'CONCLUDED');
    return html`<section>
      <h2>${t('checklist')}</h2>
      ${this.checklist.show((checklist) =>
        checklist === null || checklist.items.length === 0
          ? html`<p>${t('checklist.none')}</p>`
          : html`
              ${audit.kind === 'STAGE_1' ? html`<p>${t('stage-1.help')}</p>` : html`<p><a href=${auditPath(audit.id, 'findings')}>${t('to-findings')}</a></p>`}
              <pm-checklist
                .audit=${audit.id}
                .checklist=${checklist}
                .people=${people}
                .findings=${this.findings.value ?? []}
                .writes=${writes}
                @looked=${(event: CustomEvent<Item>) => this.looked(checklist, event.detail)}
              ></pm-checklist>
            `,
      )}
    </section>`;
  }

  private looked(checklist: Checklist, item: Item): void {
    const items = checklist.items.map((one) => (one.key === item.key ? item : one));
    const seen = items.filter(({ result }) => result !== 'NOT_LOOKED_AT');
    this.checklist.take({
      ...checklist,
      items,
      lookedAt: seen.length,
      missing: items.filter(({ gate, result }) => gate && result === 'NOT_LOOKED_AT').map(({ key }) => key),
    });
  }

  private conclusion({ conclusion }: HeldAudit): TemplateResult | typeof nothing {
    return conclusion
      ? facts([
          [t('readiness'), ofCode(t, 'readiness', conclusion.readiness)],
          [t('summary'), conclusion.summary],
          [
            t('concerns'),
            conclusion.concerns.length === 0 ? '' : html`${conclusion.concerns.map((concern) => html`<div>${concern}</div>`)}`,
          ],
          [t('concludedOn'), day(conclusion.concludedOn)],
        ])
      : nothing;
  }

  private closing({ body: audit, etag }: Loaded<HeldAudit>, people: People, opening: Meeting | undefined): TemplateResult {
    if (audit.status !== 'IN_PROGRESS' || !leads(audit)) {
      return html`<p>${t('closing.awaited')}</p>`;
    }
    return html`<p>${audit.kind === 'STAGE_1' ? t('closing.help.stage-1') : t('closing.help')}</p>
      <pm-audit-conclusion-form
        .audit=${audit}
        .etag=${etag}
        .people=${people}
        .opening=${opening}
        @changed=${() => this.changed(t('concluded.now'))}
        @stale=${() => this.again(frame('changed-meanwhile'))}
      ></pm-audit-conclusion-form>`;
  }

  private async changed(told: string): Promise<void> {
    await Promise.all([this.meetings.again(), this.checklist.again()]);
    await this.again(told);
    this.querySelector('h1')?.focus();
  }
}

function meetingOf(meetings: readonly Meeting[], kind: Meeting['kind']): Meeting | undefined {
  return meetings.find((meeting) => meeting.kind === kind);
}
