import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PlainElement } from '../../../shared/element';
import { Loading } from '../../../shared/loading';
import { personApi } from './person';

/** A part of somebody's record, which is read and changed by itself. */
export abstract class RecordSection<Read> extends PlainElement {
  /** Whose record it is. */
  @property() person = '';

  /** Whether the reader may write here. */
  @property({ type: Boolean }) editable = false;

  /** What has just happened. */
  @state() private told = '';

  protected readonly reading = new Loading<Read>(this, (signal) => this.read(signal));

  /** What the part is called. */
  protected abstract heading(): string;

  /** Reads what it shows. */
  protected abstract read(signal: AbortSignal): Promise<Read>;

  /** What it shows. */
  protected abstract body(read: Read): unknown;

  /** Where the record is read. */
  protected get path(): string {
    return personApi(this.person);
  }

  protected override render(): TemplateResult {
    return html`<section>
      <h2 tabindex="-1">${this.heading()}</h2>
      <div role="status">${this.told ? html`<p class="note good">${this.told}</p>` : nothing}</div>
      ${this.reading.show((read) => this.body(read))}
    </section>`;
  }

  /** Shows the state after a change, and says what has happened. */
  protected async again(told: string): Promise<void> {
    await this.reading.again();
    this.told = told;
    await this.updateComplete;
    // The form that had the focus may be gone.
    if (document.activeElement === document.body || document.activeElement === null) {
      this.querySelector('h2')?.focus();
    }
  }
}
