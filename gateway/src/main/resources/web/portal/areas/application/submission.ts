import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { newKey, send } from '../../../shared/api';
import { PlainElement } from '../../../shared/element';
import '../../../shared/problem-note';
import { pathOf, type Application, type Missing } from './application';
import { gapsIn, stepsOf, words } from './gaps';
import type { Scheme } from './scheme';
import { t } from './texts';

/** What is still missing with ways there; and when nothing is, the declaration and handing in. */
@customElement('pm-submission')
export class Submission extends PlainElement {
  @property({ attribute: false }) application!: Application;
  @property({ attribute: false }) scheme!: Scheme;
  @property({ attribute: false }) etag: string | null = null;

  @state() private declared = false;
  @state() private sending = false;
  @state() private failure: unknown;

  private key = newKey();

  protected override render(): TemplateResult {
    if (this.application.status === 'INFO_REQUESTED') {
      return html`<p>
        ${t('submission.answer')} <a href="/portal/applications/${this.application.id}/requests">${t('link.requests')}</a>
      </p>`;
    }
    return html`
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      ${this.application.missing.length > 0 ? this.missing() : this.handingIn()}
    `;
  }

  private missing(): TemplateResult {
    return html`<p>${t('submission.missing')}</p>
      ${stepsOf(this.scheme, this.application.kind).map((step) => {
        const gaps = gapsIn(step, this.application.missing);
        const path = `/portal/applications/${this.application.id}/draft/${step}`;
        return gaps.length === 0
          ? nothing
          : html`<h2>${step === 'submission' ? t(`step.${step}`) : html`<a href=${path}>${t(`step.${step}`)}</a>`}</h2>
              <ul>
                ${gaps.map((gap) => html`<li>${step === 'submission' ? words(this.scheme, gap) : html`<a href=${this.way(path, gap)}>${words(this.scheme, gap)}</a>`}</li>`)}
              </ul>`;
      })}`;
  }

  private way(path: string, gap: Missing): string {
    return gap.facts?.['control'] ? `${path}?show=left` : `${path}?field=${encodeURIComponent(gap.pointer)}`;
  }

  private handingIn(): TemplateResult {
    return html`
      <p class="note good">${t('submission.whole')}</p>
      <p>${t('submission.frozen')}</p>
      <p>
        <label class="declaration">
          <input
            type="checkbox"
            .checked=${this.declared}
            @change=${(event: Event) => (this.declared = (event.target as HTMLInputElement).checked)}
          />
          <span>${t('submission.declaration')}</span>
        </label>
      </p>
      <div class="actions">
        <button type="button" class="primary" ?disabled=${!this.declared || this.sending} @click=${this.submit}>
          ${t('submission.do')}
        </button>
      </div>
    `;
  }

  private async submit(): Promise<void> {
    this.sending = true;
    this.failure = undefined;
    try {
      await send<Application>({
        method: 'POST',
        path: `${pathOf(this.application.id)}/submission`,
        body: {},
        etag: this.etag,
        idempotencyKey: this.key,
      });
      Router.go(`/portal/applications/${this.application.id}?told=submitted`);
    } catch (failure) {
      this.failure = failure;
      this.key = newKey();
      // Somebody else may have changed it, or the server sees a gap that this page did not.
      this.dispatchEvent(new CustomEvent('look-again'));
    } finally {
      this.sending = false;
    }
  }
}
