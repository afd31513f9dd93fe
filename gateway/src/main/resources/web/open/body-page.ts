import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PlainElement } from '../shared/element';

/** What the body tells everybody about itself (ISO/IEC 17021-1, 8.1.1). */
@customElement('pm-body-page')
export class BodyPage extends PlainElement {
  protected override render(): TemplateResult {
    return html``;
  }
}
