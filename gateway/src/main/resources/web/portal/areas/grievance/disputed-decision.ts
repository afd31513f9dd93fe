import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlainElement } from '../../../shared/element';
import { Loading } from '../../../shared/loading';
import type { Certificate } from '../certificate/certificate';
import { certificatesOf, decisionOf, nameOfDecision, type TakenDecision } from './decisions';

interface Known {
  readonly decision: TakenDecision | undefined;
  readonly certificates: readonly Certificate[];
}

/** The decision that an appeal is against, and the certificate that it is about, as far as the reader may see them. */
@customElement('pm-disputed-decision')
export class DisputedDecision extends PlainElement {
  @property() decision = '';
  @property() certification = '';

  private readonly known = new Loading<Known>(this, async (signal) => {
    const [decision, certificates] = await Promise.all([
      decisionOf(this.decision, this.certification, signal),
      certificatesOf(this.certification),
    ]);
    return { decision, certificates };
  });

  protected override render(): TemplateResult {
    return this.known.show(
      ({ decision, certificates }) =>
        html`${decision ? this.named(decision) : nothing}
        ${certificates.map(({ id, number }) => html` <a href="/portal/certificates/${id}">${number}</a>`)}`,
    );
  }

  private named(decision: TakenDecision): TemplateResult {
    const name = nameOfDecision(decision);
    return decision.fileId ? html`<a href="/portal/files/${decision.fileId}">${name}</a>` : html`${name}`;
  }
}
