import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PlainElement } from '../../shared/element';
import { hasAny } from '../session';
import { t } from '../texts';
import { everybody, People } from './audit/people';

let known: Promise<People> | undefined;

/** The body's people are few, and read once; who may not read them is told ids alone. */
function colleagues(): Promise<People> {
  if (!hasAny(['PROGRAMME_MANAGER', 'QUALITY_MANAGER', 'ADMINISTRATOR'])) {
    return Promise.resolve(new People([]));
  }
  known ??= everybody().catch(() => new People([]));
  return known;
}

/** The name of somebody whom the server tells by an id. */
@customElement('pm-person-name')
export class PersonName extends PlainElement {
  @property() person = '';

  @state() private people = new People([]);

  override connectedCallback(): void {
    super.connectedCallback();
    void colleagues().then((people) => (this.people = people));
  }

  protected override render(): TemplateResult {
    return html`${this.people.name(this.person, t('unnamed', { id: this.person.slice(-4) }))}`;
  }
}
