import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { PortalPage } from '../page';

/** A page about one thing: it is read, shown, changed, and shown again with a word on what has happened. */
export abstract class OpenedPage<Opened> extends PortalPage {
  /** What has just happened. */
  @state() protected told = '';

  protected readonly opening = this.loading((signal) => this.open(signal));

  /** Reads what it shows. */
  protected abstract open(signal: AbortSignal): Promise<Opened>;

  /** What it shows. */
  protected abstract body(opened: Opened): unknown;

  /** What stands above that. */
  protected head(_opened: Opened): unknown {
    return nothing;
  }

  protected override content(): TemplateResult {
    return this.opening.show(
      (opened) => html`
        ${this.head(opened)}
        <div role="status">${this.told ? html`<p class="note good">${this.told}</p>` : nothing}</div>
        ${this.body(opened)}
      `,
    );
  }

  /** Shows the state after a change, and says what has happened. */
  protected async again(told: string): Promise<void> {
    await this.opening.again();
    this.told = told;
    await this.updateComplete;
    // What had the focus may be gone with what could be done before.
    if (document.activeElement === document.body || document.activeElement === null) {
      this.querySelector('h1')?.focus();
    }
  }
}
