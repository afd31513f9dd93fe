import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { language } from '../../../shared/language';
import { longText, oneOf, text } from '../../form/fields';
import { Form } from '../../form/form';
import { PortalPage } from '../../page';
import { apiOf, CONCERNS, type Grievance, pathOf } from './grievance';
import { LANGUAGES } from './languages';
import { t } from './texts';

interface Entered {
  readonly about?: string | null;
  readonly certificateNumber?: string | null;
  readonly statement?: string | null;
  readonly language?: string | null;
  readonly contact?: { readonly name?: string | null; readonly mail?: string | null };
}

/** Somebody with an account complains, and can see afterwards what becomes of it. */
@customElement('pm-new-complaint-page')
export class NewComplaintPage extends PortalPage {
  private readonly form = new Form<Entered>(this, { name: 'complaint', texts: t as never });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: { language: language() }, etag: null });
  }

  protected override heading(): string {
    return t('complaint.new');
  }

  protected override content(): TemplateResult {
    return html`<p>${t('complaint.new.about')}</p>
      <form @submit=${this.complain} novalidate>
        <div class="stack">
          ${oneOf(
            this.form,
            '/about',
            CONCERNS.map((value) => ({ value, label: t(`concern.${value}`) })),
            { required: true },
          )}
          ${this.form.at('/about') === 'CERTIFIED_CLIENT' ? text(this.form, '/certificateNumber', { required: true, maxlength: 40 }) : nothing}
          ${longText(this.form, '/statement', { required: true, maxlength: 8000 })}
          ${oneOf(this.form, '/language', LANGUAGES, { required: true })} ${text(this.form, '/contact/name', { maxlength: 100 })}
          ${text(this.form, '/contact/mail', { maxlength: 254 })}
        </div>
        ${this.form.notes()}
        <div class="actions"><button class="primary" ?disabled=${this.form.busy}>${t('complaint.send')}</button></div>
      </form>`;
  }

  private async complain(event: Event): Promise<void> {
    event.preventDefault();
    let id = '';
    const done = await this.form.save(async ({ certificateNumber, ...rest }) => {
      const made = await send<Grievance>({
        method: 'POST',
        path: apiOf('complaint'),
        body: rest.about === 'CERTIFIED_CLIENT' ? { ...rest, certificateNumber } : rest,
        idempotencyKey: this.form.idempotencyKey,
      });
      id = made.body.id;
      return { value: {}, etag: null };
    });
    if (done) {
      Router.go(pathOf('complaint', id));
    }
  }
}
