import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { send, type Loaded } from '../../../../shared/api';
import { PlainElement } from '../../../../shared/element';
import { longText } from '../../../form/fields';
import { Form } from '../../../form/form';
import { auditApi, type Audit, type AuditStatus } from '../../../parts/audit/audit';
import { currentSession, hasAny } from '../../../session';
import { t as frame } from '../../../texts';
import { t } from './texts';

type Way = 'postponement' | 'cancellation';

const MAY_BE_POSTPONED: readonly AuditStatus[] = ['TEAM_PROPOSED', 'TEAM_CONFIRMED', 'PLAN_SENT'];
const MAY_BE_CANCELLED: readonly AuditStatus[] = [
  'PLANNED',
  'TEAM_PROPOSED',
  'TEAM_CONFIRMED',
  'PLAN_SENT',
  'IN_PROGRESS',
  'POSTPONED',
];

/** Puts an audit off or calls it off, for a reason that the client reads: for the programme manager and the lead. */
@customElement('pm-interruption-form')
export class InterruptionForm extends PlainElement {
  @property({ attribute: false }) audit!: Audit;
  @property() etag: string | null = null;

  @state() private way: Way | null = null;

  private readonly form = new Form<{ reason: string | null }>(this, { name: 'interruption', texts: t as never });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: { reason: null }, etag: null });
  }

  protected override render(): TemplateResult | typeof nothing {
    const ways = this.ways();
    if (ways.length === 0) {
      return nothing;
    }
    return html`<section>
      <h2>${t('interrupt')}</h2>
      ${this.way === null ? this.choice(ways) : this.reasons(this.way)}
    </section>`;
  }

  private ways(): readonly Way[] {
    const me = currentSession()?.person.id;
    const leads = hasAny(['AUDITOR']) && this.audit.team.some(({ personId, role }) => personId === me && role === 'LEAD_AUDITOR');
    if (!leads && !hasAny(['PROGRAMME_MANAGER'])) {
      return [];
    }
    return [
      ...(MAY_BE_POSTPONED.includes(this.audit.status) ? (['postponement'] as const) : []),
      ...(MAY_BE_CANCELLED.includes(this.audit.status) ? (['cancellation'] as const) : []),
    ];
  }

  private choice(ways: readonly Way[]): TemplateResult {
    return html`<div class="actions">
      ${ways.map((way) => html`<button type="button" @click=${() => this.begin(way)}>${t(way)}</button>`)}
    </div>`;
  }

  private reasons(way: Way): TemplateResult {
    return html`<form @submit=${this.send} novalidate>
      <p>${t(`${way}.help`)}</p>
      ${this.form.notes()}
      <div class="fields">${longText(this.form, '/reason', { required: true, maxlength: 4000 })}</div>
      <div class="actions">
        <button class="primary" ?disabled=${this.form.busy}>${t(`${way}.send`)}</button>
        <button type="button" @click=${this.leave}>${frame('cancel')}</button>
      </div>
    </form>`;
  }

  private async begin(way: Way): Promise<void> {
    this.way = way;
    await this.updateComplete;
    this.querySelector<HTMLElement>('vaadin-text-area')?.focus();
  }

  private readonly leave = (): void => {
    this.form.discard();
    this.way = null;
  };

  private readonly send = async (event: Event): Promise<void> => {
    event.preventDefault();
    let changed: Loaded<Audit> | undefined;
    const { idempotencyKey } = this.form;
    await this.form.save(async (value) => {
      changed = await send<Audit>({
        method: 'POST',
        path: `${auditApi(this.audit.id)}/${this.way}`,
        body: value,
        etag: this.etag,
        idempotencyKey,
      });
      return { value: { reason: null }, etag: null };
    });
    if (changed) {
      this.way = null;
      this.dispatchEvent(new CustomEvent('changed', { detail: changed }));
    }
  };
}
