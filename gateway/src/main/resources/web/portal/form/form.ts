import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { newKey } from '../../shared/api';
import { ProblemError } from '../../shared/problem';
import type { Translate } from '../../shared/texts';
import { t as frame } from '../texts';
import '../../shared/problem-note';
import { draftPlace, dropDraft, keepDraft, keptDraft } from './drafts';
import { focusAgain, focusIn } from './focus';
import { merge } from './merge';
import { at, filled, nameOf, same, withAt } from './pointer';

/** What is saved of a thing, and the tag of that state; no tag for a thing that is yet to be made. */
export interface Saved<Value> {
  readonly value: Value;
  readonly etag: string | null;
}

/** What a form says of itself and its fields. */
export interface FormSettings {
  /** Its name in the page: a page may have several. */
  readonly name: string;
  /** A field's label is its name here, such as `legalNameKorean`, and what helps with it `legalNameKorean.help`. */
  readonly texts: Translate<string>;
  /** It is saved while the person goes on writing: that is neither announced above the fields nor moves the focus. */
  readonly inPassing?: boolean;
}

/**
 * A form: what stands in its fields, what is wrong with it, and how it is saved. What was entered survives a reload, a
 * login that ended, and somebody else's change of the same thing.
 *
 * @template Value what the server takes
 */
export class Form<Value extends object> implements ReactiveController {
  private base: Value | null = null;
  private current: Value | null = null;
  /** What the draft was made from: older than the base while there is something to choose. */
  private origin: Value | null = null;
  private etag: string | null = null;
  private key = newKey();

  private failure: unknown;
  private problems: ReadonlyMap<string, string> = new Map();
  private theirs: ReadonlyMap<string, unknown> = new Map();
  private note: 'saved' | 'restored' | 'merged' | 'joined' | null = null;
  private place = '';
  private sending = false;
  private readonly shown = new Set<string>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly settings: FormSettings,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.shown.clear();
  }

  /** Begins with what is saved, or goes on with what was entered and not saved. */
  open(saved: Saved<Value>): void {
    this.place = draftPlace(this.settings.name);
    this.reset(saved);
    const draft = keptDraft<Value>(this.place);
    if (draft && !same(draft.value, saved.value)) {
      this.mix(draft.base, draft.value, saved);
      this.note = 'restored';
    }
    this.host.requestUpdate();
  }

  /** Whether it has been opened. */
  get opened(): boolean {
    return this.current !== null;
  }

  /** What stands in the form. */
  get value(): Value {
    if (this.current === null) {
      throw new Error('the form is not open');
    }
    return this.current;
  }

  /** Whether something stands in it that is not saved. */
  get dirty(): boolean {
    return this.current !== null && !same(this.base, this.current);
  }

  /** Whether somebody else has changed the same fields, and the person has not yet chosen what is to stand there. */
  get conflicting(): boolean {
    return this.theirs.size > 0;
  }

  /** Whether the last attempt to save it failed. */
  get failed(): boolean {
    return this.failure !== undefined;
  }

  /** Whether it is being sent. */
  get busy(): boolean {
    return this.sending;
  }

  /** What stands in a field. */
  at<Field = unknown>(pointer: string): Field {
    return at(this.value, pointer) as Field;
  }

  /** Writes into a field. */
  set(pointer: string, field: unknown): void {
    if (this.current === null || same(at(this.current, pointer), field)) {
      return;
    }
    this.current = withAt(this.current, pointer, field);
    this.problems = without(this.problems, pointer);
    // While there is something to choose, it is said why.
    this.note = this.conflicting ? this.note : null;
    this.key = newKey();
    keepDraft(this.place, { base: this.origin, value: this.current, etag: this.etag });
    this.host.requestUpdate();
  }

  /** Drops what was entered. */
  discard(): void {
    if (this.base !== null) {
      this.reset({ value: this.base, etag: this.etag });
      dropDraft(this.place);
      this.host.requestUpdate();
    }
  }

  private discardAndGoOn(): void {
    this.discard();
    void this.host.updateComplete.then(() => focusAgain(null));
  }

  /** What goes with a POST of what stands here: the same for each attempt. */
  get idempotencyKey(): string {
    return this.key;
  }

  /**
   * Sends what stands in the form.
   *
   * @param send how; answers with what is saved then
   * @param reload reads what somebody else has saved meanwhile
   * @returns whether it was saved
   */
  async save(
    send: (value: Value, etag: string | null) => Promise<Saved<Value>>,
    reload?: () => Promise<Saved<Value>>,
  ): Promise<boolean> {
    const sent = this.value;
    const pressed = document.activeElement;
    const joined = this.note === 'merged';
    this.sending = true;
    this.failure = undefined;
    this.problems = new Map();
    this.host.requestUpdate();
    try {
      const saved = await send((filled(sent) ?? {}) as Value, this.etag);
      dropDraft(this.place);
      this.settle(sent, saved);
      this.key = newKey();
      this.note = !this.settings.inPassing ? 'saved' : joined ? 'joined' : null;
      return true;
    } catch (failure) {
      await this.refused(failure, reload);
      return false;
    } finally {
      this.sending = false;
      this.host.requestUpdate();
      if (!this.settings.inPassing) {
        void this.goOn(pressed);
      }
    }
  }

  /** What a field has to say of itself; its element shows it. */
  field(pointer: string): { label: string; help: string; problem: string | null } {
    this.shown.add(pointer);
    const name = nameOf(pointer);
    return {
      label: this.settings.texts(name),
      help: this.settings.texts(`${name}.help`),
      problem: this.problems.get(pointer) ?? null,
    };
  }

  /**
   * Beside a field that somebody else has changed as well: what they wrote.
   *
   * @param named what is shown in place of a value that is a code
   */
  conflict(pointer: string, named: (value: string) => string = String): TemplateResult | typeof nothing {
    if (!this.theirs.has(pointer)) {
      return nothing;
    }
    const value = this.theirs.get(pointer);
    return html`<div class="conflict">
      <span>${frame('theirs', { value: this.words(pointer, value, named) })}</span>
      <vaadin-button theme="small" @click=${() => this.takeTheirs(pointer, value)}>${frame('take-theirs')}</vaadin-button>
    </div>`;
  }

  /** What somebody else wrote, as a person reads it: the members of a list by what their fields are called. */
  private words(pointer: string, value: unknown, named: (value: string) => string): string {
    if (Array.isArray(value)) {
      return value.map((one, index) => this.words(`${pointer}/${index}`, one, named)).join('; ') || frame('empty');
    }
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value)
        .filter(([, member]) => member !== null)
        .map(([name, member]) => `${this.called(`${pointer}/${name}`)}: ${this.words(`${pointer}/${name}`, member, String)}`)
        .join(', ');
    }
    if (typeof value === 'boolean') {
      return frame(value ? 'yes' : 'no');
    }
    return value === null || value === undefined || value === '' ? frame('empty') : named(String(value));
  }

  /** Not every member has a field of its own. */
  private called(pointer: string): string {
    try {
      return this.settings.texts(nameOf(pointer));
    } catch {
      return nameOf(pointer);
    }
  }

  /** What happened to the form: refused, saved, restored, put together with somebody else's change. */
  notes(): TemplateResult {
    return html`
      <pm-problem-note .failure=${this.failure} .shown=${this.shown}></pm-problem-note>
      <div role="status">${this.told()}</div>
    `;
  }

  private told(): TemplateResult | typeof nothing {
    switch (this.note) {
      case 'saved':
        return html`<p class="note good">${frame('saved')}</p>`;
      case 'restored':
        return html`<p class="note">
          ${frame('draft.restored')}
          <vaadin-button theme="small" @click=${() => this.discardAndGoOn()}>${frame('draft.discard')}</vaadin-button>
        </p>`;
      case 'joined':
        return html`<p class="note">${frame('changed-meanwhile')} ${frame('changed-meanwhile.joined')}</p>`;
      case 'merged':
        return html`<p class="note">
          ${frame('changed-meanwhile')}
          ${this.theirs.size ? frame('changed-meanwhile.conflicts', { count: this.theirs.size }) : frame('changed-meanwhile.merged')}
        </p>`;
      default:
        return nothing;
    }
  }

  private takeTheirs(pointer: string, value: unknown): void {
    this.theirs = without(this.theirs, pointer);
    this.origin = this.theirs.size > 0 ? this.origin : this.base;
    this.set(pointer, value);
    this.host.requestUpdate();
  }

  private async refused(failure: unknown, reload?: () => Promise<Saved<Value>>): Promise<void> {
    if (!(failure instanceof ProblemError)) {
      this.failure = failure;
      return;
    }
    if (failure.problem.status === 412 && reload && this.base !== null) {
      this.mix(this.base, this.value, await reload());
      this.note = 'merged';
      return;
    }
    this.failure = failure;
    this.problems = new Map((failure.problem.errors ?? []).map((error) => [error.pointer, error.detail]));
  }

  /** Goes to the first field that was refused, or back to what was pressed. */
  private async goOn(pressed: Element | null): Promise<void> {
    await this.host.updateComplete;
    const first = this.host.querySelector<HTMLElement>('[invalid]');
    if (first) {
      focusIn(first);
    } else {
      focusAgain(pressed);
    }
  }

  /** What was entered while the form was on its way stays. */
  private settle(sent: Value, saved: Saved<Value>): void {
    const now = this.value;
    if (same(now, saved.value)) {
      this.reset(saved);
      // Letter for letter: a space before the next word is not taken away from under the person's hands.
      this.current = now;
    } else if (now === sent) {
      this.reset(saved);
    } else {
      this.mix(sent, now, saved);
    }
  }

  private reset(saved: Saved<Value>): void {
    this.base = saved.value;
    this.origin = saved.value;
    this.current = saved.value;
    this.etag = saved.etag;
    this.failure = undefined;
    this.problems = new Map();
    this.theirs = new Map();
    this.note = null;
  }

  private mix(base: Value, mine: Value, saved: Saved<Value>): void {
    const merged = merge(base, mine, saved.value);
    this.reset(saved);
    this.current = merged.value;
    this.theirs = merged.conflicts;
    this.origin = merged.conflicts.size > 0 ? base : saved.value;
    keepDraft(this.place, { base: this.origin, value: merged.value, etag: saved.etag });
  }
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
