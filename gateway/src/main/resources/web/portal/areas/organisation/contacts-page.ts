import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readAll } from '../../../shared/api';
import { ofCode } from '../../../shared/texts';
import { badge } from '../../parts/facts';
import { mayEdit } from './member';
import { t as frame } from '../../../shared/frame-texts';
import type { Contact } from './contact';
import { PartPage, type Place } from './part-page';
import { t } from './texts';

interface Opened extends Place {
  readonly contacts: readonly Contact[];
}

/** Whom the body may turn to at an organisation. */
@customElement('pm-contacts-page')
export class ContactsPage extends PartPage<Opened> {
  protected override readonly page = 'contacts';

  protected override name(): string {
    return t('page.contacts');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const [place, contacts] = await Promise.all([this.openPlace(signal), readAll<Contact>(`${this.path}/contacts`, signal)]);
    return { ...place, contacts };
  }

  protected override body({ role, contacts }: Opened): TemplateResult {
    const here = `/portal/organisations/${this.param('id')}/contacts`;
    return html`
      <p>${t('contacts.about')}</p>
      ${mayEdit(role) ? html`<p><a href="${here}/new">${t('contact.add')}</a></p>` : nothing}
      ${
        contacts.length
          ? html`<ul class="cards">
              ${contacts.map(
                (contact) =>
                  html`<li class="card">
                    <a href="${here}/${contact.id}"><strong>${contact.name}</strong></a>
                    ${contact.position ?? ''} ${contact.purposes.map((purpose) => badge(ofCode(t, 'purpose', purpose)))}
                    <p>
                      ${contact.email ? html`<a href="mailto:${contact.email}" router-ignore>${contact.email}</a>` : nothing}
                      ${contact.telephone ?? ''}
                    </p>
                  </li>`,
              )}
            </ul>`
          : html`<p class="quiet">${frame('nothing-here')}</p>`
      }
    `;
  }
}
