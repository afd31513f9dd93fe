import { Router } from '@vaadin/router';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { Form } from '../../form/form';
import { PortalPage } from '../../page';
import { detailsFields } from './details';
import { detailsOf, keepsLaboratories, laboratoryApi, type Laboratory, type LaboratoryDetails } from './laboratory';
import { t } from './texts';

/** Where a laboratory is added; its accreditation, methods and people are recorded on its own page. */
@customElement('pm-new-laboratory-page')
export class NewLaboratoryPage extends PortalPage {
  private readonly form = new Form<Partial<LaboratoryDetails>>(this, { name: 'laboratory', texts: t as never });

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.form.opened) {
      this.form.open({ value: {}, etag: null });
    }
  }

  protected override heading(): string {
    return t('add');
  }

  protected override content(): TemplateResult {
    if (!keepsLaboratories()) {
      return html`<p class="note">${t('only-administrators')}</p>`;
    }
    return html`
      <p>${t('add.help')}</p>
      <form @submit=${this.add} novalidate>
        ${detailsFields(this.form)} ${this.form.notes()}
        <div class="actions"><button class="primary" ?disabled=${this.form.busy}>${t('add')}</button></div>
      </form>
    `;
  }

  private readonly add = async (event: Event): Promise<void> => {
    event.preventDefault();
    let id = '';
    const done = await this.form.save(async (value) => {
      const made = await send<Laboratory>({
        method: 'POST',
        path: laboratoryApi(),
        body: value,
        idempotencyKey: this.form.idempotencyKey,
      });
      id = made.body.id;
      return { value: detailsOf(made.body), etag: made.etag };
    });
    if (done) {
      Router.go(`/portal/laboratories/${id}`);
    }
  };
}
