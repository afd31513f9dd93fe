import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send, read, type Loaded } from '../../../../shared/api';
import { number } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { PlainElement } from '../../../../shared/element';
import { choice, integer, longText, text } from '../../../form/fields';
import { byButtonAlone } from '../../../form/by-button';
import { Form, type Saved } from '../../../form/form';
import { many } from '../../../form/many';
import { FACTORS, netPercent, wishOf, type AuditTime, type Factor, type Group, type Wish } from './audit-time';
import { percent } from './calculation-shown';
import { t } from './texts';

/** Determines an audit time: who is counted how, what lengthens and shortens it and why, and how it is shared out. */
@customElement('pm-determination-form')
export class DeterminationForm extends PlainElement {
  @property({ attribute: false }) time!: AuditTime;
  @property() etag: string | null = null;

  private readonly form = new Form<Wish>(this, { name: 'determination', texts: t as never });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: wishOf(this.time), etag: this.etag });
  }

  protected override render(): TemplateResult {
    return html`<section>
      <h2>${t('determine')}</h2>
      <p>${t('determine.help')}</p>
      <form @submit=${byButtonAlone} novalidate>
        <h3>${t('groups')}</h3>
        <p class="quiet">${t('groups.help', { headcount: number(this.time.application.headcount) })}</p>
        ${this.groups()}
        <h3>${t('factors')}</h3>
        <p class="quiet">${t('factors.help')}</p>
        ${this.factors()} ${this.preview()}
        <h3>${t('shares')}</h3>
        <div class="fields">
          ${integer(this.form, '/planningAndReportingPercent', { min: 0, max: 100 })}
          ${integer(this.form, '/remotePercent', { min: 0, max: 100 })}
          ${integer(this.form, '/stage1Percent', { min: 1, max: 99 })}
        </div>
        ${this.form.notes()}
        <div class="actions">
          <button type="button" class="primary" @click=${this.submit} ?disabled=${this.form.busy}>${t('determine.send')}</button>
        </div>
      </form>
    </section>`;
  }

  private groups(): TemplateResult {
    return many<Group>(
      this.form,
      '/groups',
      {
        legend: (count) => t('group', { count }),
        add: t('group.add'),
        remove: (count) => t('group.remove', { count }),
        empty: () => ({}),
        most: 50,
      },
      (pointer) => html`
        ${text(this.form, `${pointer}/name`, { required: true, maxlength: 200 })}
        ${integer(this.form, `${pointer}/people`, { required: true, min: 1 })}
        ${integer(this.form, `${pointer}/fullTimePercent`, { min: 1, max: 100 })}
        ${integer(this.form, `${pointer}/countedAs`, { min: 1 })}
        ${longText(this.form, `${pointer}/justification`, { maxlength: 4000 })}
      `,
    );
  }

  private factors(): TemplateResult {
    const all = FACTORS.map((value) => ({ value, label: ofCode(t, 'factor', value) }));
    const directions = (['INCREASE', 'DECREASE'] as const).map((value) => ({ value, label: ofCode(t, 'direction', value) }));
    return many<Factor>(
      this.form,
      '/factors',
      {
        legend: (count) => t('factor', { count }),
        add: t('factor.add'),
        remove: (count) => t('factor.remove', { count }),
        empty: () => ({}),
        most: 30,
      },
      (pointer) => html`
        ${choice(this.form, `${pointer}/id`, all, { required: true })}
        ${choice(this.form, `${pointer}/direction`, directions, { required: true })}
        ${integer(this.form, `${pointer}/percent`, { required: true, min: 1, max: 1000 })}
        ${longText(this.form, `${pointer}/justification`, { required: true, maxlength: 4000 })}
      `,
    );
  }

  /** What the factors come to before the server has computed it: with the table's days for the people as they are. */
  private preview(): TemplateResult {
    const net = netPercent(this.form.value.factors);
    const { tableDays, leastDays } = this.time.calculation;
    return html`<p role="status">
      ${t('preview', { net: percent(net), days: number((tableDays * (100 + net)) / 100, 2), table: number(tableDays), least: number(leastDays) })}
    </p>`;
  }

  private readonly submit = async (): Promise<void> => {
    let changed: Loaded<AuditTime> | undefined;
    await this.form.save(
      async (wish, etag) => {
        const body = { ...wish, groups: wish.groups?.length ? wish.groups : undefined };
        changed = await send<AuditTime>({ method: 'PUT', path: this.path, body, etag });
        return saved(changed);
      },
      async () => saved(await read<AuditTime>(this.path)),
    );
    if (changed) {
      this.dispatchEvent(new CustomEvent('changed', { detail: changed }));
    }
  };

  private get path(): string {
    return `/api/v1/audit-times/${this.time.applicationId}`;
  }
}

function saved({ body, etag }: Loaded<AuditTime>): Saved<Wish> {
  return { value: wishOf(body), etag };
}
