import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ProblemError, UnreachableError } from './problem';
import { PlainElement } from './element';
import { t } from './frame-texts';

/** Why something did not go, in the server's words: which rule, which fields, what to do. */
@customElement('pm-problem-note')
export class ProblemNote extends PlainElement {
  @property({ attribute: false }) failure: unknown;

  /** Fields whose problems stand beside them already. */
  @property({ attribute: false }) shown: ReadonlySet<string> = new Set();

  protected override render(): TemplateResult | typeof nothing {
    if (!this.failure) {
      return nothing;
    }
    return html`<div class="note bad" role="alert">${this.words()}</div>`;
  }

  private words(): TemplateResult {
    if (this.failure instanceof ProblemError) {
      const { problem } = this.failure;
      const rest = (problem.errors ?? []).filter((error) => !this.shown.has(error.pointer));
      return html`<strong>${problem.title}</strong>
        ${problem.detail ? html`<p>${problem.detail}</p>` : nothing}
        ${
          rest.length
            ? html`<ul>
                ${rest.map((error) => html`<li><code>${error.pointer}</code> ${error.detail}</li>`)}
              </ul>`
            : nothing
        }
        <p class="quiet">
          ${problem.rule ? html`<a href=${problem.type} target="_blank">${t('about-rule')}</a>` : nothing}
          ${problem.traceId ? html`<span>${t('trace', { id: problem.traceId })}</span>` : nothing}
        </p>`;
    }
    if (this.failure instanceof UnreachableError) {
      return html`<strong>${t('unreachable')}</strong>
        <p>${t('unreachable.help')}</p>`;
    }
    console.error(this.failure);
    return html`<strong>${t('defect')}</strong>`;
  }
}
