import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../../shared/api';
import { ofCode } from '../../../../shared/texts';
import { PlainElement } from '../../../../shared/element';
import { check, choice, integer, longText, manyOf, text } from '../../../form/fields';
import { byButtonAlone } from '../../../form/by-button';
import { Form } from '../../../form/form';
import { many } from '../../../form/many';
import type { AuditKind } from '../../../parts/audit/audit';
import { t as words } from '../../../parts/audit/texts';
import { programmeApi } from './programme';
import type { Sample, Sites } from './sample';
import { t } from './texts';

/** Sites where much the same is done, as they are entered. */
interface EnteredGroup {
  readonly name?: string | null;
  readonly sites?: readonly string[];
  readonly highRisk?: readonly string[];
  readonly allDifferent?: boolean;
  readonly wanted?: number | null;
}

/** What is entered. */
interface Entered {
  readonly kind?: AuditKind | null;
  readonly cycle?: number | null;
  readonly sequence?: number | null;
  readonly provenEffective?: boolean;
  readonly groups: readonly EnteredGroup[];
  readonly reason?: string | null;
}

const KINDS: readonly AuditKind[] = ['STAGE_2', 'SURVEILLANCE', 'RECERTIFICATION'];

/** Has the sites drawn that an audit visits. */
@customElement('pm-sample-form')
export class SampleForm extends PlainElement {
  @property() programme = '';
  @property({ attribute: false }) sites!: Sites;

  private readonly form = new Form<Entered>(this, {
    name: 'sample',
    texts: ((key: string) => t(`draw.${key}` as never)) as never,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: this.empty(), etag: null });
  }

  protected override render(): TemplateResult {
    const { form } = this;
    return html`<section>
      <h2>${t('draw')}</h2>
      <p>${t('draw.help')}</p>
      <form @submit=${byButtonAlone} novalidate>
        ${form.notes()}
        <div class="fields">
          ${choice(
            form,
            '/kind',
            KINDS.map((value) => ({ value, label: ofCode(words, 'kind', value) })),
            { required: true },
          )}
          ${integer(form, '/cycle', { min: 1, max: 1000 })} ${integer(form, '/sequence', { min: 1, max: 1000 })}
          ${form.value.kind === 'RECERTIFICATION' ? check(form, '/provenEffective') : nothing}
        </div>
        ${this.groups()}
        <div class="fields">${longText(form, '/reason', { maxlength: 4000 })}</div>
        <div class="actions">
          <button type="button" class="primary" @click=${this.draw} ?disabled=${form.busy}>${t('draw.send')}</button>
        </div>
      </form>
    </section>`;
  }

  private groups(): TemplateResult {
    const { form } = this;
    const all = this.sites.drawn.map(({ siteId }) => ({ value: siteId, label: this.sites.name(siteId) }));
    return many<EnteredGroup>(
      form,
      '/groups',
      {
        legend: (count) => t('draw.group', { count }),
        add: t('draw.group.add'),
        remove: (count) => t('draw.group.remove', { count }),
        empty: () => ({}),
        most: 100,
      },
      (pointer) => html`
        ${text(form, `${pointer}/name`, { required: true, maxlength: 200 })}
        ${integer(form, `${pointer}/wanted`, { min: 1, max: 1000 })} ${manyOf(form, `${pointer}/sites`, all, { required: true })}
        ${manyOf(
          form,
          `${pointer}/highRisk`,
          all.filter(({ value }) => form.at<string[] | undefined>(`${pointer}/sites`)?.includes(value)),
        )}
        ${check(form, `${pointer}/allDifferent`)}
      `,
    );
  }

  /** One group of all sites: most clients' sites are alike. */
  private empty(): Entered {
    return {
      groups: this.sites.drawn.length ? [{ name: t('draw.group.all'), sites: this.sites.drawn.map(({ siteId }) => siteId) }] : [],
    };
  }

  private readonly draw = async (): Promise<void> => {
    const { idempotencyKey } = this.form;
    const drawn = await this.form.save(async (value) => {
      await send<Sample>({
        method: 'POST',
        path: `${programmeApi(this.programme)}/sampling`,
        body: asked(value),
        idempotencyKey,
      });
      return { value: this.empty(), etag: null };
    });
    if (drawn) {
      this.dispatchEvent(new CustomEvent('changed'));
    }
  };
}

/** As the server takes it: each site with its risk. */
function asked({ groups, ...rest }: Entered): object {
  return {
    ...rest,
    groups: groups.map(({ name, sites = [], highRisk = [], allDifferent = false, wanted }) => ({
      name,
      wanted,
      mayBeSampled: !allDifferent,
      sites: sites.map((siteId) => ({ siteId, risk: highRisk.includes(siteId) ? 'HIGH' : 'NORMAL' })),
    })),
  };
}
