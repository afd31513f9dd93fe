import { Router } from '@vaadin/router';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readIfAny, send } from '../../../shared/api';
import { text } from '../../form/fields';
import { Form } from '../../form/form';
import { PortalPage } from '../../page';
import { personApi } from './person';
import { personFields, type PersonDetails } from './person-fields';
import { idAt, refusedAt } from './refused';
import { t } from './texts';

interface NewPerson extends PersonDetails {
  readonly personId?: string | null;
}

/** A record of somebody who has an account at the identity provider, and none here yet. */
@customElement('pm-new-person-page')
export class NewPersonPage extends PortalPage {
  private readonly form = new Form<NewPerson>(this, { name: 'new-person', texts: t as never });

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.open({ value: { home: { country: 'KR' }, employment: 'EMPLOYED', languages: ['ko'] }, etag: null });
  }

  protected override heading(): string {
    return t('person.add');
  }

  protected override content(): TemplateResult {
    return html`<p>${t('person.add.about')}</p>
      <form @submit=${this.save} novalidate>
        ${this.form.notes()}
        <div class="fields">${text(this.form, '/personId', { required: true, maxlength: 36 })} ${personFields(this.form)}</div>
        <div class="actions">
          <button class="primary" ?disabled=${this.form.busy}>${t('person.add.send')}</button>
          <a href="/portal/people">${t('back')}</a>
        </div>
      </form>`;
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    let made = '';
    await this.form.save(async (value) => {
      const { personId, ...details } = value;
      const id = idAt('/personId', personId, t('id.wrong'));
      if (await readIfAny(personApi(id))) {
        throw refusedAt('/personId', t('personId.known'));
      }
      await send({ method: 'PUT', path: personApi(id), body: details, etag: '"0"' });
      made = id;
      return { value, etag: null };
    });
    if (made) {
      Router.go(`/portal/people/${made}`);
    }
  };
}
