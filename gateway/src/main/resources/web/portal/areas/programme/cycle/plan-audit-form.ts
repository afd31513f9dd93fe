import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send, type Loaded } from '../../../../shared/api';
import { either, ofCode } from '../../../../shared/texts';
import { PlainElement } from '../../../../shared/element';
import { choice, dayField, manyOf } from '../../../form/fields';
import { byButtonAlone } from '../../../form/by-button';
import { Form } from '../../../form/form';
import type { AuditKind } from '../../../parts/audit/audit';
import { t as words } from '../../../parts/audit/texts';
import type { Scheme } from '../../application/scheme';
import { programmeApi, type Programme } from './programme';
import { t } from './texts';

/** What is entered; no coverage means everything. */
interface Wanted {
  readonly kind?: AuditKind | null;
  readonly reason?: string | null;
  readonly dueBy?: string | null;
  readonly clauses: readonly string[];
  readonly controls: readonly string[];
}

const NOTHING: Wanted = { clauses: [], controls: [] };

/** The reasons for each kind of audit that is planned by hand (ISO/IEC 17021-1:2015, 9.6.4 and 9.5.3.2). */
const REASONS: Partial<Record<AuditKind, readonly string[]>> = {
  STAGE_1: ['NOT_READY', 'CHANGE'],
  STAGE_2: ['MAJOR_NOT_VERIFIED_IN_TIME'],
  SPECIAL: ['COMPLAINT', 'CHANGE', 'SCOPE_EXTENSION', 'SUSPENSION_FOLLOW_UP', 'CORRECTIVE_ACTION_FOLLOW_UP'],
  SHORT_NOTICE: ['COMPLAINT', 'CHANGE', 'SUSPENSION_FOLLOW_UP'],
};

/** Plans an audit beside those of every cycle. */
@customElement('pm-plan-audit-form')
export class PlanAuditForm extends PlainElement {
  @property({ attribute: false }) programme!: Programme;
  @property() etag: string | null = null;
  @property({ attribute: false }) scheme!: Scheme;

  private readonly form = new Form<Wanted>(this, {
    name: 'plan-audit',
    texts: ((key: string) => t(`plan.${key}` as never)) as never,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: NOTHING, etag: null });
  }

  protected override render(): TemplateResult | typeof nothing {
    const kinds = this.kinds();
    if (kinds.length === 0) {
      return nothing;
    }
    const { kind } = this.form.value;
    const stage = kind === 'STAGE_1' || kind === 'STAGE_2';
    const { form } = this;
    return html`<section>
      <h2>${t('plan')}</h2>
      <p>${t('plan.help')}</p>
      <form @submit=${byButtonAlone} novalidate>
        ${form.notes()}
        <div class="fields">
          ${choice(
            form,
            '/kind',
            kinds.map((value) => ({ value, label: ofCode(words, 'kind', value) })),
            { required: true },
          )}
          ${choice(
            form,
            '/reason',
            (kind ? (REASONS[kind] ?? []) : []).map((value) => ({ value, label: ofCode(t, 'reason', value) })),
            { required: true },
          )}
          ${stage ? nothing : dayField(form, '/dueBy', { required: true })} ${manyOf(form, '/clauses', this.known('clauses'))}
          ${manyOf(form, '/controls', this.known('controls'))}
        </div>
        <div class="actions">
          <button type="button" class="primary" @click=${this.plan} ?disabled=${form.busy}>${t('plan.send')}</button>
        </div>
      </form>
    </section>`;
  }

  private kinds(): readonly AuditKind[] {
    switch (this.programme.status) {
      case 'OPEN':
        return ['STAGE_1', 'STAGE_2'];
      case 'DATED':
      case 'SUSPENDED':
        return ['SPECIAL', 'SHORT_NOTICE'];
      default:
        return [];
    }
  }

  private known(kind: 'clauses' | 'controls'): { value: string; label: string }[] {
    const applicable = new Set(this.programme.audits.flatMap((audit) => audit[kind]));
    const all = (this.scheme as Scheme & { clauses?: Scheme['controls'] })[kind] ?? [];
    return all
      .filter(({ id }) => applicable.has(id))
      .map(({ id, title }) => ({ value: id, label: `${id} ${either(title.korean, title.english)}` }));
  }

  private readonly plan = async (): Promise<void> => {
    let changed: Loaded<Programme> | undefined;
    const { idempotencyKey } = this.form;
    await this.form.save(async ({ clauses = [], controls = [], ...rest }) => {
      const body = clauses.length + controls.length > 0 ? { ...rest, coverage: { clauses, controls } } : rest;
      changed = await send<Programme>({
        method: 'POST',
        path: `${programmeApi(this.programme.id)}/audits`,
        body,
        etag: this.etag,
        idempotencyKey,
      });
      return { value: NOTHING, etag: null };
    });
    if (changed) {
      this.dispatchEvent(new CustomEvent('changed', { detail: changed }));
    }
  };
}
