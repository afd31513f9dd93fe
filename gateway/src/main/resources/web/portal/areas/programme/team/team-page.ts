import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read, type Loaded } from '../../../../shared/api';
import { day, today } from '../../../../shared/format';
import { PortalPage } from '../../../page';
import { auditApi, latestProposal, type Audit, type TeamProposal } from '../../../parts/audit/audit';
import { auditHead, auditName, statusBadge } from '../../../parts/audit/audit-head';
import { peopleOf, type People } from '../../../parts/audit/people';
import { Sending } from '../../../sending';
import { currentSession, hasAny } from '../../../session';
import { confirmTeam, isSettled, MAY_PROPOSE } from './proposing';
import './team-answer';
import './team-proposal';
import { proposalShown } from './proposal-shown';
import { t } from './texts';

/** The team of an audit: proposed by the programme manager, answered by the client, confirmed. */
@customElement('pm-team-page')
export class TeamPage extends PortalPage {
  /** What has just happened. */
  @state() private told: string | null = null;

  /** Whether another team is being put together while one has been proposed. */
  @state() private again = false;

  private readonly confirming = new Sending(this);

  private readonly audit = this.loading((signal) => read<Audit>(auditApi(this.param('id')), signal));
  private readonly people = this.loading((signal) => peopleOf(this.param('id'), signal));

  protected override heading(): string {
    const audit = this.audit.value?.body;
    return audit ? t('team-of', { audit: auditName(audit) }) : t('team');
  }

  protected override beside(): TemplateResult | typeof nothing {
    return this.audit.value ? statusBadge(this.audit.value.body.status) : nothing;
  }

  protected override content(): TemplateResult {
    return this.audit.show((audit) => this.people.show((people) => this.page(audit, people)));
  }

  private page(loaded: Loaded<Audit>, people: People): TemplateResult {
    const { body: audit } = loaded;
    const plans = hasAny(['PROGRAMME_MANAGER']);
    const latest = latestProposal(audit);
    return html`
      ${auditHead(audit, 'team')} ${this.confirming.notes()}
      <div role="status">${this.told === null ? nothing : html`<p class="note good">${this.told}</p>`}</div>
      ${this.current(audit, latest, people)}
      ${plans && latest && audit.status === 'TEAM_PROPOSED' ? this.confirmation(loaded, latest, people) : nothing}
      ${
        !plans && latest && this.isClient() && audit.status === 'TEAM_PROPOSED'
          ? html`<pm-team-answer
              .audit=${audit}
              .etag=${loaded.etag}
              .proposal=${latest}
              @changed=${this.changed}
            ></pm-team-answer>`
          : nothing
      }
      ${plans && MAY_PROPOSE.includes(audit.status) ? this.proposing(loaded, people) : nothing} ${this.earlier(audit, people)}
    `;
  }

  private proposing({ body: audit, etag }: Loaded<Audit>, people: People): TemplateResult {
    return audit.status === 'TEAM_PROPOSED' && !this.again
      ? html`<div class="actions">
          <button type="button" @click=${() => (this.again = true)}>${t('propose-again')}</button>
        </div>`
      : html`<pm-team-proposal .audit=${audit} .etag=${etag} .people=${people} @changed=${this.changed}></pm-team-proposal>`;
  }

  private current(audit: Audit, latest: TeamProposal | undefined, people: People): TemplateResult {
    const stands = latest && latest.objection == null && audit.status !== 'PLANNED' && audit.status !== 'POSTPONED';
    if (!stands) {
      return html`<p>${hasAny(['PROGRAMME_MANAGER']) ? t('none.planner') : t('none')}</p>`;
    }
    return html`<section>
      <h2>${audit.status === 'TEAM_PROPOSED' ? t('proposed') : t('confirmed')}</h2>
      ${proposalShown(latest, people)} ${audit.status === 'TEAM_PROPOSED' ? html`<p>${this.awaited(audit, latest)}</p>` : nothing}
    </section>`;
  }

  private awaited(audit: Audit, latest: TeamProposal): string {
    if (audit.kind === 'SHORT_NOTICE') {
      return t('awaited.short-notice');
    }
    if (latest.acceptedOn) {
      return t('awaited.confirmation', { on: day(latest.acceptedOn) });
    }
    return today() > latest.objectionUntil
      ? t('awaited.confirmation.period-over', { until: day(latest.objectionUntil) })
      : t('awaited.client', { until: day(latest.objectionUntil) });
  }

  private confirmation(loaded: Loaded<Audit>, latest: TeamProposal, people: People): TemplateResult | typeof nothing {
    return isSettled(loaded.body, latest)
      ? html`<div class="actions">
          <button
            type="button"
            class="primary"
            ?disabled=${this.confirming.busy}
            @click=${() => this.confirm(loaded, latest, people)}
          >
            ${t('confirm')}
          </button>
        </div>`
      : nothing;
  }

  private async confirm({ body, etag }: Loaded<Audit>, latest: TeamProposal, people: People): Promise<void> {
    await this.confirming.go(async (key) => {
      this.told = null;
      this.audit.take(await people.naming(confirmTeam(body.id, latest.id, etag, key)));
      return t('confirmed.now');
    });
  }

  private earlier(audit: Audit, people: People): TemplateResult | typeof nothing {
    const standing = audit.status === 'PLANNED' || audit.status === 'POSTPONED' ? audit.proposals : audit.proposals.slice(0, -1);
    return standing.length === 0
      ? nothing
      : html`<section>
          <h2>${t('earlier')}</h2>
          <ol class="cards" reversed>
            ${standing.toReversed().map((proposal) => html`<li class="card">${proposalShown(proposal, people)}</li>`)}
          </ol>
        </section>`;
  }

  /** Auditors read the page too; that the client alone may answer is the server's to say for sure. */
  private isClient(): boolean {
    return currentSession() !== null && hasAny(['CLIENT']);
  }

  private readonly changed = (event: CustomEvent<Loaded<Audit>>): void => {
    this.audit.take(event.detail);
    this.again = false;
    this.told = toldOf(event.detail.body);
    void this.people.again();
    this.querySelector('h1')?.focus();
  };
}

/** What a change has led to. */
function toldOf(audit: Audit): string {
  if (audit.status !== 'TEAM_PROPOSED') {
    return t('objected.now');
  }
  return latestProposal(audit)?.acceptedOn ? t('accepted.now') : t('proposed.now');
}
