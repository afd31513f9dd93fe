import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { dates } from '../../shared/format';
import { t } from '../texts';
import type { Form } from './form';

/** How long a pause in writing is. */
const PAUSE_IN_MS = 1200;

/**
 * Saves a form in each pause of writing, when the page is hidden and before it is left. Where somebody else has changed
 * the same fields it waits until the person has chosen.
 */
export class AutoSave implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tried: unknown;
  private running: Promise<boolean> = Promise.resolve(true);
  private at: Date | null = null;

  private readonly hidden = (): void => {
    if (document.visibilityState === 'hidden' && this.waits) {
      void this.now();
    }
  };

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly form: Form<any>, // eslint-disable-line -- it saves whatever the form holds
    private readonly save: () => Promise<boolean>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.hidden);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.hidden);
  }

  hostUpdated(): void {
    if (this.waits && this.form.value !== this.tried) {
      this.tried = this.form.value;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.attempt(), PAUSE_IN_MS);
    }
  }

  /** Saves at once what is not saved, whatever was entered on both sides; answers whether everything is saved. */
  now(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running = this.running.then(async () => {
      if (!this.form.opened || !this.form.dirty) {
        return true;
      }
      this.tried = this.form.value;
      const saved = await this.save();
      this.at = saved ? new Date() : this.at;
      this.host.requestUpdate();
      return saved;
    });
    return this.running;
  }

  /** Before the page is left: saves at once, unless the person has still to choose between two texts. */
  leave(): Promise<boolean> {
    return this.form.opened && this.form.conflicting ? Promise.resolve(false) : this.now();
  }

  /** How it stands, in a line that never moves what stands below it. */
  state(): TemplateResult {
    return html`<p class="saving">${this.words()}</p>`;
  }

  private get waits(): boolean {
    return this.form.opened && this.form.dirty && !this.form.conflicting;
  }

  private async attempt(): Promise<void> {
    if (this.waits) {
      await this.now();
    }
  }

  private words(): TemplateResult | string {
    if (!this.form.opened) {
      return '';
    }
    if (this.form.busy) {
      return t('saving');
    }
    if (this.form.dirty) {
      const byHand = this.form.conflicting || this.form.failed;
      return html`${t('unsaved')}
      ${byHand ? html`<button type="button" @click=${() => this.now()}>${t('save')}</button>` : nothing}`;
    }
    return this.at ? t('saved.at', { time: timeOf(this.at) }) : t('saved.by-itself');
  }
}

function timeOf(at: Date): string {
  return dates({ timeStyle: 'medium' }).format(at);
}
