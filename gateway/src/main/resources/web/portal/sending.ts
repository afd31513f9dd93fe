import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { newKey } from '../shared/api';
import { focusAgain } from './form/focus';
import '../shared/problem-note';

/** Something that a button sends: busy meanwhile, and afterwards what came of it. */
export class Sending implements ReactiveController {
  private sending = false;
  private failure: unknown;
  private done: string | null = null;
  private key = newKey();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether it is on its way. */
  get busy(): boolean {
    return this.sending;
  }

  /**
   * Sends; an attempt that failed is repeated under the same key, so that it takes effect once.
   *
   * @param work sends under that key, and says what has happened then
   * @returns whether it went
   */
  async go(work: (idempotencyKey: string) => Promise<string>): Promise<boolean> {
    const pressed = document.activeElement;
    this.sending = true;
    this.failure = undefined;
    this.done = null;
    this.host.requestUpdate();
    try {
      this.done = await work(this.key);
      this.key = newKey();
      return true;
    } catch (failure) {
      this.failure = failure;
      return false;
    } finally {
      this.sending = false;
      this.host.requestUpdate();
      void this.host.updateComplete.then(() => focusAgain(pressed));
    }
  }

  /** What came of it. */
  notes(): TemplateResult {
    return html`
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      <div role="status">${this.done === null ? nothing : html`<p class="note good">${this.done}</p>`}</div>
    `;
  }
}
