import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Change } from '../../../shared/api';
import { choice, dayField } from '../../form/fields';
import { ActionForm } from '../../parts/action-form';
import { laboratoryApi, type Laboratory, type Line } from './laboratory';
import { t } from './texts';

/** What every line of a history is entered with. */
export interface LineEntered {
  readonly from?: string | null;
  readonly until?: string | null;
  readonly replaces?: string | null;
}

/** A new line of a laboratory's history, perhaps in place of another one, which stays to be read. */
export abstract class LineForm<Kind extends Line, Entered extends LineEntered> extends ActionForm<Entered> {
  @property({ attribute: false }) laboratory!: Laboratory;

  /** Where such lines are kept. */
  protected abstract readonly kept: 'accreditations' | 'scopes' | 'members';

  /** Whether such a line has a last day from the start. */
  protected readonly ends: boolean = false;

  /** What a line is called. */
  protected abstract called(line: Kind): string;

  /** What is entered anew of a line that is replaced. */
  protected abstract entered(line: Kind): Entered;

  /** Its own fields. */
  protected abstract own(): TemplateResult;

  /** Begins a line in place of that one. */
  async replace(line: Kind): Promise<void> {
    for (const [name, value] of Object.entries({ ...this.entered(line), replaces: line.recorded.id })) {
      this.form.set(`/${name}`, value);
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-pointer]')?.focus();
  }

  protected override fields(): TemplateResult {
    const lines = (this.laboratory[this.kept] as readonly Line[] as readonly Kind[]).filter(({ recorded }) => recorded.inForce);
    return html`
      ${this.own()} ${dayField(this.form, '/from', { required: true })} ${dayField(this.form, '/until', { required: this.ends })}
      ${choice(
        this.form,
        '/replaces',
        lines.map((line) => ({ value: line.recorded.id, label: this.called(line) })),
      )}
    `;
  }

  protected override words(): string {
    return this.form.at('/replaces') ? t('replace.send') : t('record');
  }

  protected override change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${laboratoryApi(this.laboratory.id)}/${this.kept}`, body };
  }
}
