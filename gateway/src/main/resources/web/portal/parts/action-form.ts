import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { send, type Change, type Loaded } from '../../shared/api';
import { PlainElement } from '../../shared/element';
import { byButtonAlone } from '../form/by-button';
import type { Form } from '../form/form';
import { confirmed, type Question } from './confirm';

/**
 * A form for something that is done to a thing: it sends `changed` with the server's answer, or `stale` where somebody
 * else has changed the thing meanwhile; what was entered stays then.
 */
export abstract class ActionForm<Entered extends object> extends PlainElement {
  /** The tag of what is changed. */
  @property() etag: string | null = null;

  protected abstract readonly form: Form<Entered>;

  /** What stands in it before anybody enters something. */
  protected abstract empty(): Entered;

  /** Its fields. */
  protected abstract fields(): unknown;

  /** What its button says. */
  protected abstract words(): string;

  /** What is sent. */
  protected abstract change(entered: Entered): Pick<Change, 'method' | 'path' | 'body'>;

  /** What stands in it after that was sent: a form that stays goes on from there. */
  protected settled(_sent: Entered): Entered {
    return this.empty();
  }

  /** What is asked before; nothing for what can be taken back. */
  protected question(): Question | null {
    return null;
  }

  /** Sends it. */
  protected carryOut(change: Change): Promise<Loaded<unknown>> {
    return send<unknown>(change);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.form.opened) {
      this.form.open({ value: this.empty(), etag: this.etag });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    return html`<form @submit=${byButtonAlone} novalidate>
      <div class="fields">${this.fields()}</div>
      ${this.form.notes()}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.form.busy} @click=${this.go}>${this.words()}</button>
      </div>
    </form>`;
  }

  protected readonly go = async (): Promise<void> => {
    const question = this.question();
    if (question && !(await confirmed(question))) {
      return;
    }
    let answer: Loaded<unknown> | undefined;
    await this.form.save(
      async (entered) => {
        answer = await this.carryOut({ ...this.change(entered), etag: this.etag, idempotencyKey: this.form.idempotencyKey });
        return { value: this.settled(entered), etag: null };
      },
      async () => {
        this.dispatchEvent(new CustomEvent('stale'));
        return { value: this.empty(), etag: null };
      },
    );
    if (answer) {
      // Its page says what has happened.
      this.form.discard();
      this.dispatchEvent(new CustomEvent('changed', { detail: answer }));
    }
  };
}
