import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { day, today } from '../../../../shared/format';
import type { Loaded } from '../../../../shared/api';
import { PlainElement } from '../../../../shared/element';
import { longText } from '../../../form/fields';
import { Form } from '../../../form/form';
import type { Audit, TeamProposal } from '../../../parts/audit/audit';
import { t as frame } from '../../../texts';
import { Sending } from '../../../sending';
import { acceptTeam, objectToTeam } from './proposing';
import { t } from './texts';

/** What the client says to a team: yes, or why not. */
@customElement('pm-team-answer')
export class TeamAnswer extends PlainElement {
  @property({ attribute: false }) audit!: Audit;
  @property() etag: string | null = null;
  @property({ attribute: false }) proposal!: TeamProposal;

  @state() private objecting = false;

  private readonly sending = new Sending(this);
  private readonly form = new Form<{ reason: string | null }>(this, { name: 'objection', texts: t as never });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: { reason: null }, etag: null });
    this.objecting = this.form.dirty;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.audit.kind === 'SHORT_NOTICE') {
      return html`<p>${t('short-notice')}</p>`;
    }
    if (this.proposal.acceptedOn) {
      return html`<p>${t('accepted')}</p>`;
    }
    if (today() > this.proposal.objectionUntil) {
      return nothing;
    }
    return html`<section>
      <h2>${t('answer')}</h2>
      <p>${t('answer.help', { until: day(this.proposal.objectionUntil) })}</p>
      ${this.sending.notes()} ${this.objecting ? this.objection() : this.choice()}
    </section>`;
  }

  private choice(): TemplateResult {
    return html`<div class="actions">
      <button type="button" class="primary" ?disabled=${this.sending.busy} @click=${this.accept}>${t('accept')}</button>
      <button type="button" ?disabled=${this.sending.busy} @click=${this.begin}>${t('object')}</button>
    </div>`;
  }

  private objection(): TemplateResult {
    return html`<form @submit=${this.object} novalidate>
      ${this.form.notes()}
      <div class="fields">${longText(this.form, '/reason', { required: true, maxlength: 4000 })}</div>
      <div class="actions">
        <button class="primary" ?disabled=${this.form.busy}>${t('object.send')}</button>
        <button type="button" @click=${this.cancel}>${frame('cancel')}</button>
      </div>
    </form>`;
  }

  private readonly begin = async (): Promise<void> => {
    this.objecting = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('vaadin-text-area')?.focus();
  };

  private readonly cancel = (): void => {
    this.form.discard();
    this.objecting = false;
  };

  private readonly accept = async (): Promise<void> => {
    await this.sending.go(async (key) => {
      this.tell(await acceptTeam(this.audit.id, this.proposal.id, this.etag, key));
      return t('accepted.now');
    });
  };

  private readonly object = async (event: Event): Promise<void> => {
    event.preventDefault();
    await this.form.save(async ({ reason }) => {
      this.tell(await objectToTeam(this.audit.id, reason ?? '', this.etag, this.form.idempotencyKey));
      return { value: { reason: null }, etag: null };
    });
  };

  private tell(changed: Loaded<Audit>): void {
    this.dispatchEvent(new CustomEvent('changed', { detail: changed }));
  }
}
