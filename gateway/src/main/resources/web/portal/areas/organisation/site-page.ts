import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { newKey, read, send } from '../../../shared/api';
import { either } from '../../../shared/texts';
import { check, choice, integer, longText, text } from '../../form/fields';
import { Form, type Saved } from '../../form/form';
import { many } from '../../form/many';
import { mayEdit } from './member';
import { confirmed } from '../../parts/confirm';
import { t as frame } from '../../texts';
import { PartPage, type Place } from './part-page';
import { detailsOf, type Headcount, type Site, type SiteDetails } from './site';
import { t } from './texts';

const SHIFTS = ['DAY', 'EVENING', 'NIGHT'] as const;

interface Opened extends Place {
  readonly site: Site | null;
}

/** What helps with a site's fields where an organisation's are called the same. */
const UNLIKE_THE_ORGANISATION: readonly string[] = ['country.help', 'addressEnglish.help'];

/** One site: described here, and said to be left. */
@customElement('pm-site-page')
export class SitePage extends PartPage<Opened> {
  protected override readonly page = 'sites';

  @state() private failure: unknown;

  private readonly form = new Form<SiteDetails>(this, {
    name: 'site',
    texts: (name, values) => t((UNLIKE_THE_ORGANISATION.includes(name) ? `site.${name}` : name) as 'country', values),
  });

  protected override name(): string {
    const site = this.opening.value?.site;
    return site ? either(site.nameKorean, site.nameEnglish) : t('site');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const place = await this.openPlace(signal);
    if (this.param('site') === '') {
      this.form.open({ value: { country: 'KR', headOffice: false, headcounts: [{}] }, etag: null });
      return { ...place, site: null };
    }
    const { body: site, etag } = await read<Site>(this.here, signal);
    this.form.open({ value: detailsOf(site), etag });
    return { ...place, site };
  }

  protected override body({ role, site }: Opened): TemplateResult {
    const fixed = !mayEdit(role) || site?.closed === true;
    const settings = { required: true, readonly: fixed };
    return html`
      ${site?.closed ? html`<p class="note">${t('site.closed.about')}</p>` : nothing}
      <form @submit=${this.save} novalidate>
        <div class="fields">
          ${text(this.form, '/nameKorean', { ...settings, maxlength: 200 })}
          ${text(this.form, '/nameEnglish', { ...settings, maxlength: 200 })}
          ${text(this.form, '/country', { ...settings, maxlength: 2 })}
          ${text(this.form, '/postcode', { readonly: fixed, maxlength: 20 })}
          ${text(this.form, '/address', { ...settings, maxlength: 300 })}
          ${text(this.form, '/addressEnglish', { ...settings, maxlength: 300 })}
          ${check(this.form, '/headOffice', { readonly: fixed })}
          ${longText(this.form, '/activitiesKorean', { ...settings, maxlength: 1000 })}
          ${longText(this.form, '/activitiesEnglish', { ...settings, maxlength: 1000 })}
        </div>
        <h2>${t('headcounts')}</h2>
        ${many<Headcount>(
          this.form,
          '/headcounts',
          {
            legend: (number) => t('headcount', { number }),
            add: t('headcount.add'),
            remove: (number) => t('headcount.remove', { number }),
            empty: () => ({}),
            most: 60,
            readonly: fixed,
          },
          (pointer) => html`
            ${choice(
              this.form,
              `${pointer}/shift`,
              SHIFTS.map((value) => ({ value, label: t(`shift.${value}`) })),
              settings,
            )}
            ${text(this.form, `${pointer}/role`, { ...settings, maxlength: 100 })}
            ${integer(this.form, `${pointer}/people`, { ...settings, min: 1 })}
          `,
        )}
        ${this.form.notes()}
        <pm-problem-note .failure=${this.failure}></pm-problem-note>
        ${
          fixed
            ? nothing
            : html`<div class="actions">
                <button class="primary" ?disabled=${this.form.busy}>${site ? frame('save') : t('site.add')}</button>
                ${site ? html`<button type="button" ?disabled=${this.form.busy} @click=${() => this.leave(site)}>${t('site.close')}</button>` : nothing}
              </div>`
        }
      </form>
    `;
  }

  private get here(): string {
    return `${this.path}/sites/${this.param('site')}`;
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.opening.value?.site === null) {
      const done = await this.form.save(async (value) => {
        const made = await send<Site>({
          method: 'POST',
          path: `${this.path}/sites`,
          body: complete(value),
          idempotencyKey: this.form.idempotencyKey,
        });
        return { value: detailsOf(made.body), etag: made.etag };
      });
      if (done) {
        Router.go(`/portal/organisations/${this.param('id')}/sites`);
      }
      return;
    }
    await this.form.save(
      async (value, etag) => this.asSaved(await send<Site>({ method: 'PUT', path: this.here, body: complete(value), etag })),
      async () => this.asSaved(await read<Site>(this.here)),
    );
  }

  private asSaved({ body, etag }: { body: Site; etag: string | null }): Saved<SiteDetails> {
    return { value: detailsOf(body), etag };
  }

  private async leave(site: Site): Promise<void> {
    const yes = await confirmed({ title: t('site.close'), text: t('site.close.ask'), action: t('site.close.do') });
    if (!yes) {
      return;
    }
    this.failure = undefined;
    try {
      const { etag } = await read<Site>(this.here);
      await send({
        method: 'POST',
        path: `${this.path}/sites/${site.id}/closure`,
        body: {},
        etag,
        idempotencyKey: newKey(),
      });
      await this.again(t('site.closed.now'));
    } catch (failure) {
      this.failure = failure;
    }
  }
}

/** A box that was never touched says no. */
function complete(details: SiteDetails): SiteDetails {
  return { ...details, headOffice: details.headOffice ?? false };
}
