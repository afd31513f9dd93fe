import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, readAll, send, type Loaded } from '../../../../shared/api';
import { day, number } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { PortalPage } from '../../../page';
import { colleagues, type People } from '../../../parts/audit/people';
import '../../../parts/audit/client-name';
import '../../../parts/case/names';
import { casePath } from '../../../parts/case/paths';
import { facts } from '../../../parts/facts';
import { linkFor } from '../../../parts/link';
import { Sending } from '../../../sending';
import { READERS_OF_APPLICATIONS, currentSession, hasAny } from '../../../session';
import type { AuditTime, Determination, Proposal } from './audit-time';
import { calculationShown, inDays, timeBadge } from './calculation-shown';
import './determination-form';
import { t } from './texts';

/** The audit time of one application: how it is computed, what was determined and why, and what has still to be done. */
@customElement('pm-audit-time-page')
export class AuditTimePage extends PortalPage {
  private readonly confirming = new Sending(this);

  private readonly time = this.loading((signal) => read<AuditTime>(this.path, signal));
  private readonly people = this.loading((signal) => colleagues(signal));
  private readonly history = this.loading((signal) => readAll<Determination>(`${this.path}/determinations`, signal));

  private get path(): string {
    return `/api/v1/audit-times/${this.param('applicationId')}`;
  }

  protected override heading(): string {
    return t('audit-time');
  }

  protected override beside(): TemplateResult | typeof nothing {
    return this.time.value ? timeBadge(this.time.value.body.status) : nothing;
  }

  protected override content(): TemplateResult {
    return this.time.show((time) => this.people.show((people) => this.page(time, people)));
  }

  private page(loaded: Loaded<AuditTime>, people: People): TemplateResult {
    const { body: time, etag } = loaded;
    const determines = hasAny(['PROGRAMME_MANAGER']) && time.status !== 'AGREED';
    return html`
      ${this.application(time)}
      <p class="note"><strong>${t('next')}</strong> ${ofCode(t, 'next', time.status)}</p>
      ${this.confirming.notes()} ${time.proposal ? this.awaiting(loaded, time.proposal, people) : nothing}
      ${time.determination ? this.determined(time.determination, people) : this.calculated(time)}
      ${determines ? html`<pm-determination-form .time=${time} .etag=${etag} @changed=${this.changed}></pm-determination-form>` : nothing}
      ${this.history.show((all) => this.earlier(all, people))}
    `;
  }

  private application(time: AuditTime): TemplateResult {
    const { application } = time;
    return facts([
      [t('organisation'), html`<pm-client-name organisation=${time.organisationId}></pm-client-name>`],
      [t('scheme'), html`<pm-scheme-name of=${time.scheme.id}></pm-scheme-name>`],
      [t('submittedOn'), linkFor(READERS_OF_APPLICATIONS, casePath(time.applicationId), day(application.submittedOn))],
      [t('headcount'), t('people', { count: application.headcount })],
      [t('sites'), number(application.sites)],
      [t('aiRoles'), application.aiRoles.map((role) => ofCode(t, 'ai-role', role)).join(', ')],
      [t('aiSystems'), t('aiSystems.of', { all: application.aiSystems, high: application.highRiskSystems })],
      [t('agreementSignedOn'), day(time.agreementSignedOn)],
    ]);
  }

  private calculated(time: AuditTime): TemplateResult {
    return html`<section>
      <h2>${t('calculated')}</h2>
      <p>${t('calculated.help')}</p>
      ${calculationShown(time.calculation, [], t('calculated'))}
    </section>`;
  }

  private awaiting({ body: time, etag }: Loaded<AuditTime>, proposal: Proposal, people: People): TemplateResult {
    const own = proposal.proposedBy === currentSession()?.person.id;
    return html`<section>
      <h2>${t('awaiting')}</h2>
      <p>${t('by-on', { name: people.name(proposal.proposedBy), on: day(proposal.proposedOn) })}</p>
      ${calculationShown(proposal.calculation, proposal.factors, t('awaiting'))}
      ${
        own
          ? html`<p>${t('awaiting.own')}</p>`
          : hasAny(['PROGRAMME_MANAGER', 'QUALITY_MANAGER'])
            ? html`<div class="actions">
                <button type="button" class="primary" ?disabled=${this.confirming.busy} @click=${() => this.confirm(time, etag)}>
                  ${t('confirm')}
                </button>
              </div>`
            : nothing
      }
    </section>`;
  }

  private determined(determination: Determination, people: People): TemplateResult {
    return html`<section>
      <h2>${t('determined')}</h2>
      ${this.who(determination, people)}
      ${calculationShown(determination.proposal.calculation, determination.proposal.factors, t('determined'))}
    </section>`;
  }

  private who({ proposal, confirmedBy, determinedOn }: Determination, people: People): TemplateResult {
    return facts([
      [t('determinedOn'), day(determinedOn)],
      [t('determinedBy'), people.name(proposal.proposedBy)],
      [t('confirmedBy'), confirmedBy ? people.name(confirmedBy) : ''],
    ]);
  }

  private earlier(all: readonly Determination[], people: People): TemplateResult | typeof nothing {
    const before = all.filter(({ number: each }) => each !== this.time.value?.body.determination?.number);
    return before.length === 0
      ? nothing
      : html`<section>
          <h2>${t('earlier')}</h2>
          <ul class="cards">
            ${before.map(
              (one) =>
                html`<li class="card">
                  <strong>${inDays(one.proposal.calculation.days.total)}</strong>
                  ${this.who(one, people)}
                  <ul>
                    ${one.proposal.factors.map(({ id, justification }) => html`<li>${ofCode(t, 'factor', id)}: ${justification}</li>`)}
                  </ul>
                </li>`,
            )}
          </ul>
        </section>`;
  }

  private async confirm(time: AuditTime, etag: string | null): Promise<void> {
    await this.confirming.go(async (idempotencyKey) => {
      this.take(
        await send<AuditTime>({
          method: 'POST',
          path: `/api/v1/audit-times/${time.applicationId}/confirmation`,
          body: {},
          etag,
          idempotencyKey,
        }),
      );
      return t('confirmed');
    });
  }

  private readonly changed = (event: CustomEvent<Loaded<AuditTime>>): void => this.take(event.detail);

  private take(changed: Loaded<AuditTime>): void {
    this.time.take(changed);
    void this.history.again();
  }
}
