import { LitElement } from 'lit';
import { LanguageController } from '../shared/language';

/**
 * An element of the portal. It renders into the page itself rather than into a shadow of its own, so that labels,
 * descriptions and the portal's one style sheet reach across elements.
 */
export class PortalElement extends LitElement {
  constructor() {
    super();
    new LanguageController(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
