import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlainElement } from '../../../shared/element';
import { Loading } from '../../../shared/loading';
import { namedOrganisation, nameOfOrganisation } from '../../areas/application/organisation-names';
import { inWords, schemeOf } from '../../areas/application/scheme';

/** The name of something whose id alone is known; the id itself until it is there, or where it cannot be read. */
abstract class NameElement extends PlainElement {
  @property() of = '';

  protected readonly asked = new Loading<string>(this, async () => this.name());

  protected abstract name(): Promise<string>;

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.get('of')) {
      void this.asked.again();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return html`${this.asked.value ?? '…'}`;
  }
}

/** An organisation's name. */
@customElement('pm-organisation-name')
export class OrganisationName extends NameElement {
  protected async name(): Promise<string> {
    return nameOfOrganisation(await namedOrganisation(this.of));
  }
}

/** A scheme's title. */
@customElement('pm-scheme-name')
export class SchemeName extends NameElement {
  protected async name(): Promise<string> {
    return inWords((await schemeOf(this.of)).title);
  }
}
