import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlainElement } from '../../../shared/element';
import { Loading } from '../../../shared/loading';
import { either } from '../../../shared/texts';
import { namedOrganisation, nameOfOrganisation } from '../application/organisation-names';
import { certificatesOf } from './decisions';

/**
 * Whom a complaint or an appeal concerns. Those who handle it know the client from its certificate, and may not read its
 * organisation; without a certificate, the organisation is asked.
 */
@customElement('pm-holder-name')
export class HolderName extends PlainElement {
  @property() certification = '';
  @property() organisation = '';

  private readonly name = new Loading<string>(this, async () => {
    const [certificate] = await certificatesOf(this.certification);
    return certificate
      ? either(certificate.legalNameKorean, certificate.legalNameEnglish)
      : nameOfOrganisation(await namedOrganisation(this.organisation));
  });

  protected override updated(changed: PropertyValues): void {
    if (changed.get('certification') || changed.get('organisation')) {
      void this.name.again();
    }
  }

  protected override render(): TemplateResult {
    return html`${this.name.value ?? ''}`;
  }
}
