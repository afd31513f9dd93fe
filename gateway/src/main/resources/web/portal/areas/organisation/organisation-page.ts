import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, send } from '../../../shared/api';
import { either } from '../../../shared/texts';
import { text } from '../../form/fields';
import { Form, type Saved } from '../../form/form';
import { PortalPage } from '../../page';
import { t as frame } from '../../texts';
import { mayWriteFor } from './member';
import type { Organisation } from './organisation';
import { organisationLinks } from './organisation-links';
import { t } from './texts';

type Entered = Partial<Omit<Organisation, 'id'>>;

/** One organisation: registered here, and changed by its members. */
@customElement('pm-organisation-page')
export class OrganisationPage extends PortalPage {
  private readonly form = new Form<Entered>(this, { name: 'organisation', texts: t as never });

  /** Whether the reader may change it: those of the body read. */
  private readonly opening = this.loading(async (signal) => {
    if (this.isNew) {
      this.form.open({ value: { country: 'KR' }, etag: null });
      return true;
    }
    const [saved, mayWrite] = await Promise.all([this.saved(), mayWriteFor(this.param('id'), signal)]);
    this.form.open(saved);
    return mayWrite;
  });

  private get isNew(): boolean {
    return this.param('id') === '';
  }

  private get path(): string {
    return `/api/v1/organisations/${this.param('id')}`;
  }

  protected override heading(): string {
    if (this.isNew || !this.form.opened) {
      return this.isNew ? t('registering') : t('organisations');
    }
    return either(this.form.at('/legalNameKorean'), this.form.at('/legalNameEnglish'));
  }

  protected override content(): TemplateResult {
    return this.opening.show(
      (mayWrite) => html`
        ${this.isNew ? html`<p>${t('registering.help')}</p>` : organisationLinks(this.param('id'), 'details')}
        <div role="status">${this.isRegisteredNow ? this.registered() : nothing}</div>
        <form @submit=${this.submit} novalidate>
          ${this.form.notes()} ${this.fields(!mayWrite)}
          ${
            mayWrite
              ? html`<div class="actions">
                  <button class="primary" ?disabled=${this.form.busy}>${this.isNew ? t('register') : frame('save')}</button>
                </div>`
              : nothing
          }
        </form>
      `,
    );
  }

  private get isRegisteredNow(): boolean {
    return !this.isNew && new URLSearchParams(this.location.search).get('told') === 'registered';
  }

  /** What is next for whoever is new here. */
  private registered(): TemplateResult {
    return html`<p class="note good">${t('registered.now')} <a href="/portal/applications/new">${t('registered.apply')}</a></p>`;
  }

  private fields(readonly: boolean): TemplateResult {
    const settings = { required: true, readonly };
    return html`<div class="fields">
      ${text(this.form, '/legalNameKorean', { ...settings, maxlength: 200 })}
      ${text(this.form, '/legalNameEnglish', { ...settings, maxlength: 200 })}
      ${text(this.form, '/registrationNumber', { required: this.form.at('/country') === 'KR', readonly, maxlength: 40 })}
      ${text(this.form, '/country', { ...settings, maxlength: 2 })}
      ${text(this.form, '/addressKorean', { ...settings, maxlength: 300 })}
      ${text(this.form, '/addressEnglish', { ...settings, maxlength: 300 })}
      ${text(this.form, '/city', { ...settings, maxlength: 100 })}
    </div>`;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isNew) {
      await this.form.save(async (value) => {
        const made = await send<Organisation>({
          method: 'POST',
          path: '/api/v1/organisations',
          body: value,
          idempotencyKey: this.form.idempotencyKey,
        });
        Router.go(`/portal/organisations/${made.body.id}?told=registered`);
        return this.asSaved(made.body, made.etag);
      });
    } else {
      await this.form.save(
        async (value, etag) => {
          const changed = await send<Organisation>({ method: 'PUT', path: this.path, body: value, etag });
          return this.asSaved(changed.body, changed.etag);
        },
        () => this.saved(),
      );
    }
  }

  private async saved(): Promise<Saved<Entered>> {
    const { body, etag } = await read<Organisation>(this.path);
    return this.asSaved(body, etag);
  }

  private asSaved(organisation: Organisation, etag: string | null): Saved<Entered> {
    const { legalNameKorean, legalNameEnglish, country, registrationNumber, addressKorean, addressEnglish, city } = organisation;
    return {
      value: {
        legalNameKorean,
        legalNameEnglish,
        country,
        registrationNumber: registrationNumber ?? null,
        addressKorean,
        addressEnglish,
        city,
      },
      etag,
    };
  }
}
