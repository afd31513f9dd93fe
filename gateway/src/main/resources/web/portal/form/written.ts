import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Translate } from '../../shared/texts';
import { AutoSave } from './autosave';
import { Form, type Saved } from './form';

/** How something that is written over days is read and saved. */
export interface WrittenSettings<Value> {
  readonly name: string;
  readonly texts: Translate<string>;
  readonly read: () => Promise<Saved<Value>>;
  readonly save: (value: Value, etag: string | null) => Promise<Saved<Value>>;
}

/** A form that saves itself while it is written in. */
export class Written<Value extends object> {
  readonly form: Form<Value>;
  private readonly saving: AutoSave;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly settings: WrittenSettings<Value>,
  ) {
    this.form = new Form<Value>(host, { name: settings.name, texts: settings.texts, inPassing: true });
    this.saving = new AutoSave(host, this.form, () => this.form.save(settings.save, settings.read));
  }

  /** Begins with what is saved, which is read unless it is there already. */
  async open(saved?: Saved<Value>): Promise<void> {
    this.form.open(saved ?? (await this.settings.read()));
  }

  /** Before the page is left; answers whether everything is saved. */
  leave(): Promise<boolean> {
    return this.saving.leave();
  }

  /** What happened to it: refused, restored, put together with somebody else's change. */
  notes(): TemplateResult {
    return this.form.opened ? this.form.notes() : html``;
  }

  /** Whether it is saved. */
  state(): TemplateResult {
    return this.form.opened ? this.saving.state() : html``;
  }
}
