import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PlainElement } from '../../shared/element';
import { hasAny } from '../session';
import { t } from '../texts';
import { colleagues, People } from './audit/people';

let reading: Promise<People> | undefined;

/** The body's people are few, and read once; whoever does not work for the body is told ids alone. */
function known(): Promise<People> {
  if (hasAny(['CLIENT', 'LABORATORY'])) {
    return Promise.resolve(new People([]));
  }
  reading ??= colleagues().catch(() => new People([]));
  return reading;
}

/** The name of somebody whom the server tells by an id. */
@customElement('pm-person-name')
export class PersonName extends PlainElement {
  @property() person = '';

  @state() private people = new People([]);

  override connectedCallback(): void {
    super.connectedCallback();
    void known().then((people) => (this.people = people));
  }

  protected override render(): TemplateResult {
    return html`${this.people.name(this.person, t('unnamed', { id: this.person.slice(-4) }))}`;
  }
}
