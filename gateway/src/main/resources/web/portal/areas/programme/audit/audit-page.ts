import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, type Loaded } from '../../../../shared/api';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { PortalPage } from '../../../page';
import { auditApi, auditPath, type Audit, type Interruption } from '../../../parts/audit/audit';
import { auditHead, auditName, period, statusBadge } from '../../../parts/audit/audit-head';
import { peopleOf, type People } from '../../../parts/audit/people';
import { t as words } from '../../../parts/audit/texts';
import { facts } from '../../../parts/facts';
import './interruption-form';
import { t } from './texts';

/** One audit: where it stands, what comes next and from whom, its team and days. */
@customElement('pm-audit-page')
export class AuditPage extends PortalPage {
  private readonly audit = this.loading((signal) => read<Audit>(auditApi(this.param('id')), signal));
  private readonly people = this.loading((signal) => peopleOf(this.param('id'), signal));

  protected override heading(): string {
    const audit = this.audit.value?.body;
    return audit ? auditName(audit) : t('audit');
  }

  protected override beside(): TemplateResult | typeof nothing {
    return this.audit.value ? statusBadge(this.audit.value.body.status) : nothing;
  }

  protected override content(): TemplateResult {
    return this.audit.show((audit) => this.people.show((people) => this.page(audit, people)));
  }

  private page({ body: audit, etag }: Loaded<Audit>, people: People): TemplateResult {
    return html`
      ${auditHead(audit, 'audit')}
      <p class="note"><strong>${t('next')}</strong> ${ofCode(t, 'next', audit.status)}</p>
      ${this.when(audit)} ${this.team(audit, people)} ${this.outcome(audit, people)} ${this.interruptions(audit)}
      <pm-interruption-form .audit=${audit} .etag=${etag} @changed=${this.changed}></pm-interruption-form>
    `;
  }

  private when(audit: Audit): TemplateResult {
    return facts([
      [t('programme'), html`<a href="/portal/programmes/${audit.programmeId}">${t('cycle', { number: audit.cycle })}</a>`],
      [t('dueBy'), day(audit.dueBy)],
      [t('days'), period(audit.firstDay, audit.lastDay)],
      [t('openedOn'), day(audit.openedOn)],
      [t('concludedOn'), day(audit.conclusion?.concludedOn)],
    ]);
  }

  private team(audit: Audit, people: People): TemplateResult {
    return html`<section>
      <h2>${t('team')}</h2>
      ${
        audit.team.length === 0
          ? html`<p>${t('team.none')} <a href=${auditPath(audit.id, 'team')}>${t('team.to')}</a></p>`
          : html`<ul class="team">
              ${audit.team.map(
                ({ personId, role }) =>
                  html`<li>
                    <strong>${people.name(personId)}</strong>
                    <span class="quiet">${ofCode(words, 'role', role)}</span>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  private outcome({ conclusion, recommendation, maintenance }: Audit, people: People): TemplateResult | typeof nothing {
    if (!conclusion && !recommendation && !maintenance) {
      return nothing;
    }
    return html`<section>
      <h2>${t('outcome')}</h2>
      ${facts([
        [t('readiness'), ofCode(t, 'readiness', conclusion?.readiness)],
        [t('summary'), conclusion?.summary],
        [t('recommendation'), ofCode(t, 'recommendation', recommendation?.recommendation)],
        [t('rationale'), recommendation?.rationale],
        [
          t('recommendedBy'),
          recommendation ? t('by-on', { name: people.name(recommendation.madeBy), on: day(recommendation.madeOn) }) : '',
        ],
        [t('maintenance'), maintenance?.rationale],
        [
          t('maintainedBy'),
          maintenance ? t('by-on', { name: people.name(maintenance.recordedBy), on: day(maintenance.recordedOn) }) : '',
        ],
      ])}
    </section>`;
  }

  private interruptions({ interruptions }: Audit): TemplateResult | typeof nothing {
    return interruptions.length === 0
      ? nothing
      : html`<section>
          <h2>${t('interruptions')}</h2>
          <ul class="cards">
            ${interruptions.map((one) => html`<li class="card">${interruptionShown(one)}</li>`)}
          </ul>
        </section>`;
  }

  private readonly changed = (event: CustomEvent<Loaded<Audit>>): void => this.audit.take(event.detail);
}

function interruptionShown(one: Interruption): TemplateResult {
  return html`<strong>${ofCode(t, 'interrupted', one.kind)}</strong> ${facts([
      [t('interrupted.on'), day(one.on)],
      [t('interrupted.days'), period(one.firstDay, one.lastDay)],
      [t('reason'), one.reason],
    ])}`;
}
