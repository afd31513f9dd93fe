import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send, type Loaded } from '../../../../shared/api';
import { PlainElement } from '../../../../shared/element';
import { choice } from '../../../form/fields';
import { Form } from '../../../form/form';
import { t as frame } from '../../../texts';
import { isAhead, programmeApi, type Programme } from './programme';
import { t } from './texts';

/** How often surveillances are held, for as long as none of the cycle was. */
@customElement('pm-interval-form')
export class IntervalForm extends PlainElement {
  @property({ attribute: false }) programme!: Programme;
  @property() etag: string | null = null;

  private readonly form = new Form<{ months: string }>(this, { name: 'interval', texts: t as never });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: { months: String(this.programme.surveillanceIntervalMonths) }, etag: null });
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.mayChange()
      ? html`<section>
          <h2>${t('interval')}</h2>
          <form @submit=${this.save} novalidate>
            ${this.form.notes()}
            <div class="fields">
              ${choice(
                this.form,
                '/months',
                ['6', '12'].map((value) => ({ value, label: t('interval.months', { months: value }) })),
                { required: true },
              )}
            </div>
            <div class="actions"><button ?disabled=${this.form.busy || !this.form.dirty}>${frame('save')}</button></div>
          </form>
        </section>`
      : nothing;
  }

  private mayChange(): boolean {
    const { status, audits, cycle } = this.programme;
    const surveillances = audits.filter((audit) => audit.kind === 'SURVEILLANCE' && audit.cycle === cycle);
    return status !== 'ANNOUNCED' && status !== 'ENDED' && surveillances.every((audit) => isAhead(audit) || audit.lifted);
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    let changed: Loaded<Programme> | undefined;
    await this.form.save(async ({ months }) => {
      changed = await send<Programme>({
        method: 'PUT',
        path: `${programmeApi(this.programme.id)}/surveillance-interval`,
        body: { months: Number(months) },
        etag: this.etag,
      });
      return { value: { months: String(changed.body.surveillanceIntervalMonths) }, etag: null };
    });
    if (changed) {
      this.dispatchEvent(new CustomEvent('changed', { detail: changed }));
    }
  };
}
