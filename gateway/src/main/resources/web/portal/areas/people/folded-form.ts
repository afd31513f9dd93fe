import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { PlainElement } from '../../../shared/element';
import { Form } from '../../form/form';
import { t as frame } from '../../texts';
import { t } from './texts';

/**
 * A form behind a button: most readers of a record do not come to write into it. What was entered before a reload unfolds
 * it. Tells `done` when it was sent.
 */
export abstract class FoldedForm<Value extends object> extends PlainElement {
  @state() private unfolded = false;

  protected form!: Form<Value>;

  /** Its name in the page. */
  protected abstract name(): string;

  /** What stands in it at first. */
  protected abstract fresh(): Value;

  /** What the button says that unfolds it. */
  protected abstract invitation(): string;

  /** What the button says that sends it. */
  protected abstract action(): string;

  /** What it asks for. */
  protected abstract fields(): unknown;

  /** Sends it. */
  protected abstract sent(value: Value): Promise<unknown>;

  /** Asks before what cannot be taken back. */
  protected sure(): Promise<boolean> {
    return Promise.resolve(true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.form ??= new Form<Value>(this, { name: this.name(), texts: t as never });
    if (!this.form.opened) {
      this.form.open({ value: this.fresh(), etag: null });
      this.unfolded = this.form.dirty;
    }
  }

  protected override render(): TemplateResult {
    return this.unfolded
      ? html`<form @submit=${this.submit} novalidate>
          ${this.fields()} ${this.form.notes()}
          <div class="actions">
            <button class="primary" ?disabled=${this.form.busy}>${this.action()}</button>
            <button type="button" ?disabled=${this.form.busy} @click=${this.fold}>${frame('cancel')}</button>
          </div>
        </form>`
      : html`<div class="actions"><button type="button" @click=${this.unfold}>${this.invitation()}</button></div>`;
  }

  private readonly unfold = async (): Promise<void> => {
    // What stood in it may have changed with what was read since; of what was sent before, nothing is said any more.
    this.form.open({ value: this.fresh(), etag: null });
    this.unfolded = true;
    await this.updateComplete;
    const first = this.querySelector<HTMLElement>('[data-pointer]');
    first?.focus();
    if (first && !first.contains(document.activeElement)) {
      // A group of boxes does not take the focus itself.
      first.querySelector<HTMLElement>('input')?.focus();
    }
  };

  private readonly fold = async (): Promise<void> => {
    this.form.discard();
    this.unfolded = false;
    await this.updateComplete;
    this.querySelector('button')?.focus();
  };

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!(await this.sure())) {
      return;
    }
    const done = await this.form.save(async (value) => {
      await this.sent(value);
      return { value: this.fresh(), etag: null };
    });
    if (done) {
      this.unfolded = false;
      await this.updateComplete;
      this.dispatchEvent(new CustomEvent('done'));
    }
  };
}
