import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { t } from './frame-texts';
import './problem-note';

/** Something that is being read, has been read, or could not be; its element shows which. */
export class Loading<Result> implements ReactiveController {
  private result: Result | undefined;
  private failure: unknown;
  private done = false;
  private abort = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly work: (signal: AbortSignal) => Promise<Result>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.again();
  }

  hostDisconnected(): void {
    this.abort.abort();
  }

  /** What has been read. */
  get value(): Result | undefined {
    return this.result;
  }

  /** Reads anew; what was read before stays to be seen meanwhile. */
  async again(): Promise<void> {
    this.abort.abort();
    this.abort = new AbortController();
    const { signal } = this.abort;
    try {
      const result = await this.work(signal);
      if (!signal.aborted) {
        this.settle(result, undefined);
      }
    } catch (failure) {
      if (!signal.aborted) {
        this.settle(this.result, failure);
      }
    }
  }

  /** Takes a newer value, from the answer to a change. */
  take(result: Result): void {
    this.settle(result, undefined);
  }

  /** What was read, or that it is on its way, or why it did not come. */
  show(whenThere: (result: Result) => unknown): TemplateResult {
    if (this.failure !== undefined) {
      return html`<pm-problem-note .failure=${this.failure}></pm-problem-note>
        <button type="button" @click=${() => this.again()}>${t('try-again')}</button>`;
    }
    return this.done ? html`${whenThere(this.result as Result)}` : html`<p class="quiet" role="status">${t('loading')}</p>`;
  }

  private settle(result: Result | undefined, failure: unknown): void {
    this.result = result;
    this.failure = failure;
    this.done = true;
    this.host.requestUpdate();
  }
}
