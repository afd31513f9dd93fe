import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readIfAny } from '../../../shared/api';
import { PortalPage } from '../../page';
import { currentSession } from '../../session';
import './availability';
import './competences';
import './declarations';
import './deputy';
import { personApi, type PersonRecord } from './person';
import { personFacts } from './person-facts';
import { t } from './texts';

/** What is on record of the person who is logged in; they declare, and say when they are away and who stands in for them. */
@customElement('pm-my-record-page')
export class MyRecordPage extends PortalPage {
  private readonly record = this.loading(
    async (signal) => (await readIfAny<PersonRecord>(personApi(currentSession()?.person.id ?? ''), signal))?.body ?? null,
  );

  protected override heading(): string {
    return t('me');
  }

  protected override content(): TemplateResult {
    return this.record.show((person) => (person === null ? html`<p class="note">${t('me.none')}</p>` : this.shown(person)));
  }

  private shown(person: PersonRecord): TemplateResult {
    const { personId } = person;
    return html`
      <p>${t('me.about')}</p>
      ${personFacts(person)}
      <pm-competences person=${personId}></pm-competences>
      <pm-declarations person=${personId} editable></pm-declarations>
      <pm-availability person=${personId} editable></pm-availability>
      <pm-deputy person=${personId} editable></pm-deputy>
    `;
  }
}
