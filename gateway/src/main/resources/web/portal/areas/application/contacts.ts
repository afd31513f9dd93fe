import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { readAll, send } from '../../../shared/api';
import { ofCode } from '../../../shared/texts';
import { PlainElement } from '../../../shared/element';
import { choices, oneOf, text } from '../../form/fields';
import { Form } from '../../form/form';
import { Loading } from '../../../shared/loading';
import { t as frame } from '../../texts';
import { t } from './texts';

/** Whom the body may turn to. */
interface Contact {
  readonly id: string;
  readonly name: string;
  readonly position?: string | null;
  readonly email?: string | null;
  readonly telephone?: string | null;
  readonly language: string;
  readonly purposes: readonly string[];
}

type Entered = Partial<Omit<Contact, 'id'>>;

const PURPOSES = ['CERTIFICATION', 'INVOICES', 'COMPLAINTS'];
const EMPTY: Entered = { language: 'ko', purposes: ['CERTIFICATION'] };

/** The people of an organisation whom the body may turn to, and a form for one more. */
@customElement('pm-contacts')
export class Contacts extends PlainElement {
  @property({ attribute: 'organisation-id' }) organisationId = '';

  @state() private adding = false;

  private readonly form = new Form<Entered>(this, { name: 'contact', texts: t as never });

  private readonly contacts = new Loading(this, (signal) => readAll<Contact>(this.path, signal));

  protected override updated(changed: PropertyValues): void {
    if (changed.get('adding') !== undefined) {
      this.querySelector<HTMLElement>(this.adding ? '[data-pointer]' : '.add')?.focus();
    }
  }

  protected override render(): TemplateResult {
    return html`<h2>${t('contacts')}</h2>
      <p>${t('contacts.help')}</p>
      ${this.contacts.show(
        (all) => html`
          ${all.length === 0 ? html`<p class="quiet">${t('contacts.none')}</p>` : nothing}
          <ul class="cards">
            ${all.map(
              (one) =>
                html`<li class="card">
                  <strong>${one.name}</strong> ${one.position ?? ''}
                  <div>${[one.email, one.telephone].filter(Boolean).join(' · ')}</div>
                  <div class="quiet">${one.purposes.map((purpose) => ofCode(t, 'purpose', purpose)).join(', ')}</div>
                </li>`,
            )}
          </ul>
        `,
      )}
      ${this.adding ? this.fields() : html`<button type="button" class="add" @click=${this.begin}>${t('contact.add')}</button>`}`;
  }

  private get path(): string {
    return `/api/v1/organisations/${this.organisationId}/contacts`;
  }

  private fields(): TemplateResult {
    return html`<fieldset>
      <legend>${t('contact.new')}</legend>
      ${this.form.notes()}
      <div class="fields">
        ${text(this.form, '/name', { required: true, maxlength: 100 })} ${text(this.form, '/position', { maxlength: 100 })}
        ${text(this.form, '/email', { maxlength: 254 })} ${text(this.form, '/telephone', { maxlength: 30 })}
        ${oneOf(
          this.form,
          '/language',
          [
            { value: 'ko', label: t('language.ko') },
            { value: 'en', label: t('language.en') },
          ],
          { required: true },
        )}
        ${choices(
          this.form,
          '/purposes',
          PURPOSES.map((value) => ({ value, label: ofCode(t, 'purpose', value) })),
        )}
      </div>
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.form.busy} @click=${this.save}>${t('contact.save')}</button>
        <button type="button" @click=${this.cancel}>${frame('cancel')}</button>
      </div>
    </fieldset>`;
  }

  private begin(): void {
    this.form.open({ value: EMPTY, etag: null });
    this.adding = true;
  }

  private cancel(): void {
    this.form.discard();
    this.adding = false;
  }

  private async save(): Promise<void> {
    const saved = await this.form.save(async (value) => {
      await send({ method: 'POST', path: this.path, body: value, idempotencyKey: this.form.idempotencyKey });
      return { value: EMPTY, etag: null };
    });
    if (saved) {
      this.adding = false;
      await this.contacts.again();
    }
  }
}
