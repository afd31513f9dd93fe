import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PlainElement } from '../../../shared/element';
import { byButtonAlone } from '../../form/by-button';
import type { Form, Saved } from '../../form/form';
import type { OpenedEvaluation } from './opened';

/**
 * A part of an evaluation that is written, and written anew: what somebody else has written meanwhile is put together with
 * what stands here. Says `changed` when it is saved.
 */
export abstract class PartForm<Entered extends object> extends PlainElement {
  @property({ attribute: false }) opened!: OpenedEvaluation;

  protected abstract readonly form: Form<Entered>;

  /** What is on record, as it is entered. */
  protected abstract saved(opened: OpenedEvaluation): Saved<Entered>;

  /** Sends it; answers with what is on record then. */
  protected abstract put(entered: Entered, etag: string | null): Promise<Saved<Entered>>;

  /** Reads what somebody else has written. */
  protected abstract reread(): Promise<Saved<Entered>>;

  /** Its fields. */
  protected abstract fields(): unknown;

  /** What its button says. */
  protected abstract words(): string;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('opened')) {
      this.form.open(this.saved(this.opened));
    }
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${byButtonAlone} novalidate>
      ${this.fields()} ${this.form.notes()}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.form.busy} @click=${this.save}>${this.words()}</button>
      </div>
    </form>`;
  }

  private readonly save = async (): Promise<void> => {
    const done = await this.form.save(
      (entered, etag) => this.put(entered, etag),
      () => this.reread(),
    );
    if (done) {
      this.dispatchEvent(new CustomEvent('changed'));
    }
  };
}
