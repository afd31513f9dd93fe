import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PlainElement } from '../../../shared/element';
import type { OpenedEvaluation } from './opened';
import type { Part } from './parts';

/**
 * A part of an evaluation's page: what is recorded, and a form for who goes on from there. Says `happened` in words that
 * its page shows, and `stale` where somebody else was faster; both make the page read everything anew.
 */
export abstract class EvaluationSection extends PlainElement {
  @property({ attribute: false }) opened!: OpenedEvaluation;

  /** Its name in the page's address. */
  protected abstract readonly place: Part;

  protected abstract heading(): string;

  protected abstract content(): unknown;

  protected override render(): TemplateResult {
    return html`<section aria-labelledby=${this.place}>
      <h2 id=${this.place} tabindex="-1">${this.heading()}</h2>
      ${this.content()}
    </section>`;
  }

  /** Says what has happened. */
  protected happened(words: string): void {
    this.dispatchEvent(new CustomEvent('happened', { detail: words }));
  }

  /** Says that somebody else was faster. */
  protected readonly stale = (): void => void this.dispatchEvent(new CustomEvent('stale'));
}
