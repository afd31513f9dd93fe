import { LitElement } from 'lit';
import { LanguageController } from './language';

/**
 * An element of ours. It renders into the page itself rather than into a shadow of its own, so that labels,
 * descriptions and the pages' one style sheet reach across elements.
 */
export class PlainElement extends LitElement {
  constructor() {
    super();
    new LanguageController(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
