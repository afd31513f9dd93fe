import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Loaded } from '../../../../shared/api';
import { Address } from '../../../address';
import { PlainElement } from '../../../../shared/element';
import { dayField } from '../../../form/fields';
import { byButtonAlone } from '../../../form/by-button';
import { Form } from '../../../form/form';
import { Loading } from '../../../../shared/loading';
import { latestProposal, type Audit, type Member } from '../../../parts/audit/audit';
import type { People } from '../../../parts/audit/people';
import { candidateCard } from './candidate-card';
import { lacking } from './lacking';
import { candidatesOn, needsOf, proposeTeam, type Candidate, type Needs, type Proposed } from './proposing';
import { t } from './texts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Chooses a team among those who could be on it on some days, and shows it to the client. */
@customElement('pm-team-proposal')
export class TeamProposalForm extends PlainElement {
  @property({ attribute: false }) audit!: Audit;
  @property() etag: string | null = null;
  @property({ attribute: false }) people!: People;

  private readonly form = new Form<Proposed>(this, { name: 'team', texts: t as never });
  private readonly address = new Address(this, () => void this.candidates.again());
  private readonly needs = new Loading<Needs>(this, (signal) => needsOf(this.audit.programmeId, signal));
  private readonly candidates: Loading<readonly Candidate[] | null> = new Loading<readonly Candidate[] | null>(
    this,
    async (signal) => {
      const { firstDay, lastDay } = this.days();
      return firstDay && lastDay ? candidatesOn(this.audit.id, firstDay, lastDay, signal) : null;
    },
  );

  /** As it was: a team that begins later ends no earlier. */
  private firstDay: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    const before = latestProposal(this.audit);
    const { firstDay, lastDay } = this.days();
    this.form.open({
      value: {
        firstDay: firstDay ?? before?.firstDay ?? null,
        lastDay: lastDay ?? before?.lastDay ?? null,
        members: before?.members ?? [],
      },
      etag: null,
    });
  }

  protected override willUpdate(): void {
    const { firstDay } = this.form.value;
    let { lastDay } = this.form.value;
    if (firstDay !== this.firstDay) {
      this.firstDay = firstDay;
      if (firstDay && lastDay && lastDay < firstDay) {
        lastDay = firstDay;
        this.form.set('/lastDay', firstDay);
      }
    }
    if (firstDay && lastDay && DAY.test(firstDay) && DAY.test(lastDay)) {
      this.address.replace({ firstDay, lastDay });
    }
  }

  protected override render(): TemplateResult {
    const again = this.audit.status === 'TEAM_PROPOSED';
    return html`<section>
      <h2>${again ? t('propose-again') : t('propose-team')}</h2>
      <p>${again ? t('propose-again.help') : t('propose-team.help')}</p>
      <form @submit=${byButtonAlone} novalidate>
        <div class="fields">
          ${dayField(this.form, '/firstDay', { required: true })} ${dayField(this.form, '/lastDay', { required: true })}
        </div>
        ${this.candidates.show((candidates) => (candidates ? this.choosing(candidates) : html`<p>${t('choose-days')}</p>`))}
        ${this.form.notes()}
      </form>
    </section>`;
  }

  private choosing(candidates: readonly Candidate[]): TemplateResult {
    const chosen = this.form.value.members;
    const fitting = candidates.toSorted((one, other) => rank(other) - rank(one));
    return html`
      <h3>${t('candidates')}</h3>
      <ul class="cards candidates">
        ${fitting.map((candidate) =>
          candidateCard(
            candidate,
            this.people,
            chosen.find(({ personId }) => personId === candidate.personId)?.role ?? null,
            (role) => this.choose(candidate.personId, role),
          ),
        )}
      </ul>
      ${this.chosen(candidates, chosen)}
    `;
  }

  private chosen(candidates: readonly Candidate[], chosen: readonly Member[]): TemplateResult {
    return html`
      <h3>${t('chosen')}</h3>
      ${chosen.length === 0 ? html`<p class="quiet">${t('chosen.none')}</p>` : this.names(chosen)}
      <div role="status">${this.needs.show((needs) => this.missing(lacking(needs, candidates, chosen)))}</div>
      <div class="actions">
        <button type="button" class="primary" @click=${this.propose} ?disabled=${this.form.busy || chosen.length === 0}>
          ${t('propose')}
        </button>
      </div>
    `;
  }

  private names(chosen: readonly Member[]): TemplateResult {
    return html`<ul class="team">
      ${chosen.map(({ personId, role }) => html`<li><strong>${this.people.name(personId)}</strong> <span class="quiet">${t(`role.${role}`)}</span></li>`)}
    </ul>`;
  }

  private missing(missing: readonly string[]): TemplateResult | typeof nothing {
    return missing.length === 0
      ? html`<p class="note good">${t('nothing-lacking')}</p>`
      : html`<div class="note">
          <p>${t('lacking')}</p>
          <ul>
            ${missing.map((one) => html`<li>${one}</li>`)}
          </ul>
        </div>`;
  }

  private choose(personId: string, role: Member['role'] | null): void {
    const others = this.form.value.members.filter((member) => member.personId !== personId);
    this.form.set('/members', role === null ? others : [...others, { personId, role }]);
  }

  private readonly propose = async (): Promise<void> => {
    let changed: Loaded<Audit> | undefined;
    await this.form.save(async (value) => {
      changed = await this.people.naming(proposeTeam(this.audit.id, value, this.etag, this.form.idempotencyKey));
      return { value, etag: null };
    });
    if (changed) {
      this.dispatchEvent(new CustomEvent('changed', { detail: changed }));
    }
  };

  private days(): { firstDay: string | null; lastDay: string | null } {
    return { firstDay: this.address.get('firstDay'), lastDay: this.address.get('lastDay') };
  }
}

/** Those who could do most come first. */
function rank(candidate: Candidate): number {
  return (
    (candidate.asLead.fit ? 4 : 0) +
    (candidate.asAuditor.fit ? 2 : 0) +
    (candidate.asExpert.fit ? 1 : 0) +
    candidate.covers.length / 100
  );
}
