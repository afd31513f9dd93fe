import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PlainElement } from '../../shared/element';
import { hasAny } from '../session';
import { t } from '../texts';
import { colleagues, People, type Person } from './audit/people';

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

  /** Whom the server names beside what the page shows: whoever may not read everybody's names reads theirs. */
  @property({ attribute: false }) told: readonly Person[] = [];

  @state() private people: People | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void known().then((people) => (this.people = people));
  }

  /** Nobody is called by a number for the moment until the names are there. */
  protected override render(): TemplateResult | typeof nothing {
    if (!this.people) {
      return nothing;
    }
    const unnamed = t('unnamed', { id: this.person.slice(-4) });
    return html`${new People([...this.people.all, ...this.told]).name(this.person, unnamed)}`;
  }
}
