import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read, send } from '../../../shared/api';
import { language } from '../../../shared/language';
import { choices, oneOf, text } from '../../form/fields';
import { Form, type Saved } from '../../form/form';
import { mayEdit } from './member';
import { confirmed } from '../../parts/confirm';
import { t as frame } from '../../texts';
import { detailsOf, type Contact, type ContactDetails } from './contact';
import { PartPage, type Place } from './part-page';
import { t } from './texts';

interface Opened extends Place {
  readonly contact: Contact | null;
  readonly etag: string | null;
}

/** One contact: described here, and forgotten. */
@customElement('pm-contact-page')
export class ContactPage extends PartPage<Opened> {
  protected override readonly page = 'contacts';

  @state() private failure: unknown;

  private readonly form = new Form<ContactDetails>(this, { name: 'contact', texts: t as never });

  private get here(): string {
    return `${this.path}/contacts/${this.param('contact')}`;
  }

  private get list(): string {
    return `/portal/organisations/${this.param('id')}/contacts`;
  }

  protected override name(): string {
    return this.opening.value?.contact?.name ?? t('contact');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const place = await this.openPlace(signal);
    if (this.param('contact') === '') {
      this.form.open({ value: { language: language(), purposes: ['CERTIFICATION'] }, etag: null });
      return { ...place, contact: null, etag: null };
    }
    const { body: contact, etag } = await read<Contact>(this.here, signal);
    this.form.open({ value: detailsOf(contact), etag });
    return { ...place, contact, etag };
  }

  protected override body({ role, contact }: Opened): TemplateResult {
    const fixed = !mayEdit(role);
    return html`
      <form @submit=${this.save} novalidate>
        <div class="fields">
          ${text(this.form, '/name', { required: true, readonly: fixed, maxlength: 100 })}
          ${text(this.form, '/position', { readonly: fixed, maxlength: 100 })}
          ${text(this.form, '/email', { readonly: fixed, maxlength: 254 })}
          ${text(this.form, '/telephone', { readonly: fixed, maxlength: 30 })}
          ${choices(
            this.form,
            '/purposes',
            (['CERTIFICATION', 'INVOICES', 'COMPLAINTS'] as const).map((value) => ({
              value,
              label: t(`purpose.${value}`),
            })),
            { readonly: fixed },
          )}
          ${oneOf(
            this.form,
            '/language',
            [
              { value: 'ko', label: '한국어' },
              { value: 'en', label: 'English' },
            ],
            { required: true, readonly: fixed },
          )}
        </div>
        ${this.form.notes()}
        <pm-problem-note .failure=${this.failure}></pm-problem-note>
        ${
          fixed
            ? nothing
            : html`<div class="actions">
                <button class="primary" ?disabled=${this.form.busy}>${contact ? frame('save') : t('contact.add')}</button>
                ${contact ? html`<button type="button" ?disabled=${this.form.busy} @click=${() => this.forget(contact)}>${t('contact.erase')}</button>` : nothing}
              </div>`
        }
      </form>
    `;
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.opening.value?.contact === null) {
      const done = await this.form.save(async (value) =>
        this.asSaved(
          await send<Contact>({
            method: 'POST',
            path: `${this.path}/contacts`,
            body: value,
            idempotencyKey: this.form.idempotencyKey,
          }),
        ),
      );
      if (done) {
        Router.go(this.list);
      }
      return;
    }
    await this.form.save(
      async (value, etag) => this.asSaved(await send<Contact>({ method: 'PUT', path: this.here, body: value, etag })),
      async () => this.asSaved(await read<Contact>(this.here)),
    );
  }

  private asSaved({ body, etag }: { body: Contact; etag: string | null }): Saved<ContactDetails> {
    return { value: detailsOf(body), etag };
  }

  private async forget(contact: Contact): Promise<void> {
    const yes = await confirmed({
      title: t('contact.erase'),
      text: t('contact.erase.ask', { name: contact.name }),
      action: t('contact.erase'),
    });
    if (!yes) {
      return;
    }
    this.failure = undefined;
    try {
      const { etag } = await read<Contact>(this.here);
      await send({ method: 'DELETE', path: this.here, etag });
      Router.go(this.list);
    } catch (failure) {
      this.failure = failure;
    }
  }
}
