import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { send, type Loaded } from '../../../../shared/api';
import { either } from '../../../../shared/texts';
import { PlainElement } from '../../../../shared/element';
import { Form } from '../../../form/form';
import { auditName } from '../../../parts/audit/audit-head';
import type { Scheme } from '../../application/scheme';
import { t as frame } from '../../../texts';
import { inOrder, isAhead, programmeApi, type PlannedAudit, type Programme } from './programme';
import { t } from './texts';

/** What one surveillance looks at. */
interface Share {
  readonly auditId: string;
  readonly clauses: readonly string[];
  readonly controls: readonly string[];
}

/** A clause or a control. */
interface Requirement {
  readonly id: string;
  readonly kind: 'clauses' | 'controls';
  readonly title: string;
  readonly eachSurveillance: boolean;
}

type Clause = {
  readonly id: string;
  readonly title: { readonly korean: string; readonly english: string };
  readonly eachSurveillance?: boolean;
};

/** Which audit looks at which clauses and controls; the programme manager shares out those of the surveillances ahead. */
@customElement('pm-coverage')
export class CoverageTable extends PlainElement {
  @property({ attribute: false }) programme!: Programme;
  @property() etag: string | null = null;
  @property({ attribute: false }) scheme!: Scheme & { readonly clauses?: readonly Clause[] };
  @property({ type: Boolean }) mayChange = false;

  @state() private changing = false;

  private readonly form = new Form<{ surveillances: readonly Share[] }>(this, { name: 'coverage', texts: t as never });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: { surveillances: this.ahead() }, etag: this.etag });
    this.changing = this.form.dirty;
  }

  protected override render(): TemplateResult {
    const may = this.mayChange && this.ahead().length > 0;
    return html`<section>
      <h2>${t('coverage')}</h2>
      <p>${t('coverage.help')}</p>
      <form @submit=${this.save} novalidate>
        ${this.form.notes()}
        <details ?open=${this.changing}>
          <summary>${t('coverage.show')}</summary>
          ${this.table()}
        </details>
        ${may ? this.actions() : nothing}
      </form>
    </section>`;
  }

  private actions(): TemplateResult {
    return this.changing
      ? html`<p class="quiet">${t('coverage.change.help')}</p>
          <div class="actions">
            <button class="primary" ?disabled=${this.form.busy || !this.form.dirty}>${frame('save')}</button>
            <button type="button" @click=${this.leave}>${frame('cancel')}</button>
          </div>`
      : html`<div class="actions">
          <button type="button" @click=${() => (this.changing = true)}>${t('coverage.change')}</button>
        </div>`;
  }

  private table(): TemplateResult {
    const audits = inOrder(this.programme.audits).filter(({ lifted, cycle }) => !lifted && cycle === this.programme.cycle);
    return html`<div class="scrolled matrix" tabindex="0" role="region" aria-label=${t('coverage')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('requirement')}</th>
            ${audits.map((audit) => html`<th scope="col">${auditName(audit)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.requirements().map(
            (requirement) =>
              html`<tr>
                <th scope="row">
                  ${requirement.id}
                  <span class="quiet"
                    >${requirement.title}${requirement.eachSurveillance ? ` · ${t('each-surveillance')}` : ''}</span
                  >
                </th>
                ${audits.map((audit) => html`<td>${this.cell(audit, requirement)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private cell(audit: PlannedAudit, requirement: Requirement): TemplateResult {
    const index = this.form.value.surveillances.findIndex(({ auditId }) => auditId === audit.auditId);
    if (this.changing && index >= 0) {
      const share = this.form.value.surveillances[index] as Share;
      return html`<label class="box"
        ><input
          type="checkbox"
          .checked=${share[requirement.kind].includes(requirement.id)}
          ?disabled=${requirement.eachSurveillance}
          @change=${(event: Event) => this.toggle(index, requirement, (event.target as HTMLInputElement).checked)}
        /><span class="spoken">${t('coverage.cell', { requirement: requirement.id, audit: auditName(audit) })}</span></label
      >`;
    }
    return audit[requirement.kind].includes(requirement.id)
      ? html`<span aria-hidden="true">●</span><span class="spoken">${frame('yes')}</span>`
      : html`<span class="spoken">${frame('no')}</span>`;
  }

  private toggle(index: number, { id, kind }: Requirement, on: boolean): void {
    const share = this.form.value.surveillances[index] as Share;
    const order = this.requirements().map((requirement) => requirement.id);
    const changed = on
      ? [...share[kind], id].toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
      : share[kind].filter((each) => each !== id);
    this.form.set(`/surveillances/${index}/${kind}`, changed);
  }

  private readonly leave = (): void => {
    this.form.discard();
    this.changing = false;
  };

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    let changed: Loaded<Programme> | undefined;
    await this.form.save(async (body) => {
      changed = await send<Programme>({
        method: 'PUT',
        path: `${programmeApi(this.programme.id)}/coverage`,
        body,
        etag: this.etag,
      });
      return { value: { surveillances: sharesOf(changed.body) }, etag: changed.etag };
    });
    if (changed) {
      this.changing = false;
      this.dispatchEvent(new CustomEvent('changed', { detail: changed }));
    }
  };

  private ahead(): readonly Share[] {
    return sharesOf(this.programme);
  }

  /** Everything that any audit of the cycle looks at, in the standard's order. */
  private requirements(): readonly Requirement[] {
    const clauses = new Set(this.programme.audits.flatMap((audit) => audit.clauses));
    const controls = new Set(this.programme.audits.flatMap((audit) => audit.controls));
    return [
      ...(this.scheme.clauses ?? [])
        .filter(({ id }) => clauses.has(id))
        .map(({ id, title, eachSurveillance }) => ({
          id,
          kind: 'clauses' as const,
          title: either(title.korean, title.english),
          eachSurveillance: eachSurveillance ?? false,
        })),
      ...this.scheme.controls
        .filter(({ id }) => controls.has(id))
        .map(({ id, title }) => ({
          id,
          kind: 'controls' as const,
          title: either(title.korean, title.english),
          eachSurveillance: false,
        })),
    ];
  }
}

function sharesOf(programme: Programme): readonly Share[] {
  return inOrder(programme.audits)
    .filter((audit) => audit.kind === 'SURVEILLANCE' && audit.cycle === programme.cycle && isAhead(audit))
    .map(({ auditId, clauses, controls }) => ({ auditId, clauses, controls }));
}
