import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ofCode } from '../../../shared/texts';
import { PlainElement } from '../../../shared/element';
import type { Form } from '../../form/form';
import { t as frame } from '../../texts';
import { inWords, type Scheme } from './scheme';
import {
  COLUMNS,
  type CellValue,
  type ColumnName,
  type ControlStatement,
  IMPLEMENTATION,
  isAnswered,
  LONGEST_JUSTIFICATION,
  references,
  type Statement,
} from './statement';
import { type CellChange, meaning, paste, type Pasted } from './statement-paste';
import { t } from './texts';

type Cell = HTMLSelectElement | HTMLTextAreaElement;
type Show = 'all' | 'left' | 'applied' | 'excluded';

const SHOWN: readonly Show[] = ['all', 'left', 'applied', 'excluded'];
const ROWS_OF_A_PAGE = 10;

/** A change with what stood there before. */
interface Undoable extends CellChange {
  readonly before: CellValue;
}

/**
 * All controls with what is said of them, in a table of fields that the keyboard goes through as in a spreadsheet: a
 * field that is come to by keys is only chosen (arrows go on, typing replaces), and Enter, F2 or the pointer go into it.
 */
@customElement('pm-statement-grid')
export class StatementGrid extends PlainElement {
  @property({ attribute: false }) form!: Form<Statement>;
  @property({ attribute: false }) scheme!: Scheme;

  /** What stands in the form: the table is drawn anew when it changes. */
  @property({ attribute: false }) value!: Statement;

  /** Which controls the address asks for. */
  @property() asked: string | null = null;

  @state() private show: Show = 'all';
  @state() private search = '';
  @state() private pasted: Pasted | null = null;
  @state() private told = '';

  /** The id of a control of the organisation's own that is to be added, and what is wrong with it. */
  @state() private own = '';
  @state() private ownProblem = '';

  /** Rows do not vanish while they are being answered: what is shown is found out when the reader chooses. */
  private shown: ReadonlySet<string> = new Set();

  private editing = false;
  private pointed = false;
  private earlier: string | null = null;
  private readonly pastes: (readonly Undoable[])[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('asked')) {
      this.show = SHOWN.find((show) => show === this.asked) ?? 'all';
    }
    if (changed.has('show') || changed.has('search') || (changed.has('value') && changed.get('value') === undefined)) {
      this.shown = new Set(this.value.controls.filter((control) => this.isWanted(control)).map((control) => control.controlId));
    }
  }

  protected override render(): TemplateResult {
    const controls = this.value.controls;
    const left = controls.filter((control) => !isAnswered(control)).length;
    return html`
      <div class="fields">
        <vaadin-select
          .label=${t('soa.show')}
          .items=${SHOWN.map((value) => ({ value, label: ofCode(t, 'soa.show', value) }))}
          .value=${this.show}
          @value-changed=${(event: CustomEvent<{ value: Show }>) => this.choose(event.detail.value)}
        ></vaadin-select>
        <vaadin-text-field
          .label=${t('soa.search')}
          .value=${this.search}
          clear-button-visible
          @value-changed=${(event: CustomEvent<{ value: string }>) => (this.search = event.detail.value)}
        ></vaadin-text-field>
      </div>
      <p aria-live="polite">
        <strong>${left === 0 ? t('soa.none-left') : t('soa.left', { count: left, all: controls.length })}</strong>
      </p>
      <details class="quiet">
        <summary>${t('soa.keys')}</summary>
        <p id="statement-keys">${t('soa.keys.help')}</p>
        <p>${t('soa.paste.help')}</p>
      </details>
      <div class="actions">
        <button type="button" @click=${this.copyAll}>${t('soa.copy')}</button>
        <button type="button" ?disabled=${this.pastes.length === 0} @click=${this.undo}>${t('soa.undo')}</button>
        <a class="after-table" href="#after-statement" @click=${this.skip}>${t('soa.skip')}</a>
      </div>
      <div role="status">${this.told ? html`<p class="note">${this.told}</p>` : nothing}</div>
      ${this.unclear()}
      <div class="scrolled statement" role="region" tabindex="0" aria-label=${t('statement')}>
        <table
          role="table"
          aria-label=${t('statement')}
          aria-describedby="statement-keys"
          @keydown=${this.pressed}
          @focusin=${this.entered}
          @pointerdown=${this.pointedAt}
          @paste=${this.pasting}
        >
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">${t('soa.control')}</th>
              ${COLUMNS.map((column) => html`<th role="columnheader" scope="col" class=${column}>${ofCode(t, 'soa', column)}</th>`)}
            </tr>
          </thead>
          ${this.groups().map(
            ([title, rows]) =>
              html`<tbody role="rowgroup">
                <tr role="row" class="group">
                  <th role="rowheader" colspan=${COLUMNS.length + 1} scope="rowgroup">${title}</th>
                </tr>
                ${rows.map((index) => this.row(index))}
              </tbody>`,
          )}
        </table>
      </div>
      ${this.addingOwn()}
      <div id="after-statement" tabindex="-1">
        ${this.shown.size === 0 ? html`<p class="quiet">${t('soa.nothing-shown')}</p>` : nothing}
      </div>
    `;
  }

  /** The rows to show by their place in the statement, below what their controls are for. */
  private groups(): [string, number[]][] {
    const groups = new Map<string, number[]>();
    this.value.controls.forEach((control, index) => {
      if (this.shown.has(control.controlId)) {
        const title = this.group(control.controlId);
        groups.set(title, [...(groups.get(title) ?? []), index]);
      }
    });
    return [...groups];
  }

  private group(controlId: string): string {
    const id = this.scheme.controls.find((control) => control.id === controlId)?.objective;
    const objective = this.scheme.objectives.find((one) => one.id === id);
    return objective ? `${objective.id} ${inWords(objective.title)}` : t('soa.own');
  }

  private row(index: number): TemplateResult {
    const control = this.value.controls[index] as ControlStatement;
    const title = inWords(this.scheme.controls.find((one) => one.id === control.controlId)?.title);
    const done = isAnswered(control);
    return html`<tr role="row" class=${done ? 'done' : ''}>
      <th role="rowheader" scope="row">
        <strong>${control.controlId}</strong> ${title}
        <span class="row-state">${done ? html`<span aria-hidden="true">✓</span> ${t('soa.done')}` : t('soa.to-do')}</span>
        ${
          this.scheme.controls.some((one) => one.id === control.controlId)
            ? nothing
            : html`<button type="button" @click=${() => this.removeOwn(control.controlId)}>
                ${t('soa.own.remove')}<span class="spoken"> ${control.controlId}</span>
              </button>`
        }
      </th>
      <td role="cell" data-label=${t('soa.applicable')}>
        ${this.select(index, 'applicable', control.applicable === true ? 'true' : control.applicable === false ? 'false' : '', [
          ['true', frame('yes')],
          ['false', frame('no')],
        ])}
      </td>
      <td role="cell" data-label=${t('soa.justification')}>
        <textarea
          rows="1"
          maxlength=${LONGEST_JUSTIFICATION}
          data-row=${index}
          data-column="justification"
          aria-label=${this.name(control, 'justification')}
          .value=${control.justification ?? ''}
          @input=${(event: Event) => this.write(index, 'justification', (event.target as Cell).value)}
        ></textarea>
        ${this.form.conflict(`/controls/${index}/justification`)}
      </td>
      <td role="cell" data-label=${t('soa.implementationStatus')}>
        ${this.select(
          index,
          'implementationStatus',
          control.implementationStatus ?? '',
          IMPLEMENTATION.map((value) => [value, ofCode(t, 'implementation', value)]),
        )}
      </td>
      <td role="cell" data-label=${t('soa.documentReferences')}>
        <textarea
          rows="1"
          data-row=${index}
          data-column="documentReferences"
          aria-label=${this.name(control, 'documentReferences')}
          .value=${(control.documentReferences ?? []).join('; ')}
          @input=${() => (this.editing = true)}
          @change=${(event: Event) => this.write(index, 'documentReferences', references((event.target as Cell).value))}
        ></textarea>
        ${this.form.conflict(`/controls/${index}/documentReferences`)}
      </td>
    </tr>`;
  }

  /** Beside the standard's controls an organisation may have its own. */
  private addingOwn(): TemplateResult {
    return html`<form class="actions" @submit=${this.addOwn} novalidate>
      <vaadin-text-field
        .label=${t('soa.own.id')}
        .helperText=${t('soa.own.help')}
        .value=${this.own}
        .invalid=${this.ownProblem !== ''}
        .errorMessage=${this.ownProblem}
        maxlength="20"
        manual-validation
        @value-changed=${(event: CustomEvent<{ value: string }>) => this.nameOwn(event.detail.value)}
      ></vaadin-text-field>
      <button ?disabled=${this.own.trim() === ''}>${t('soa.own.add')}</button>
    </form>`;
  }

  private nameOwn(id: string): void {
    if (id !== this.own) {
      this.own = id;
      this.ownProblem = '';
    }
  }

  private addOwn(event: Event): void {
    event.preventDefault();
    const controlId = this.own.trim();
    const controls = this.form.value.controls;
    if (controls.some((control) => control.controlId === controlId)) {
      this.ownProblem = t('soa.own.twice');
    } else if (controlId.startsWith('A.')) {
      this.ownProblem = t('soa.own.standard');
    } else if (controlId !== '') {
      this.form.set('/controls', [...controls, { controlId, applicable: true, documentReferences: [] }]);
      this.shown = new Set([...this.shown, controlId]);
      this.own = '';
      this.told = t('soa.own.added', { id: controlId });
      const place = `[data-row="${controls.length}"][data-column="justification"]`;
      requestAnimationFrame(() => requestAnimationFrame(() => this.querySelector<HTMLElement>(place)?.focus()));
    }
  }

  private removeOwn(controlId: string): void {
    this.form.set(
      '/controls',
      this.form.value.controls.filter((control) => control.controlId !== controlId),
    );
    this.told = t('soa.own.removed', { id: controlId });
    this.querySelector<HTMLElement>('#after-statement')?.focus();
  }

  private select(
    index: number,
    column: ColumnName,
    value: string,
    options: readonly (readonly [string, string])[],
  ): TemplateResult {
    const control = this.value.controls[index] as ControlStatement;
    return html`<select
        data-row=${index}
        data-column=${column}
        aria-label=${this.name(control, column)}
        @change=${(event: Event) => this.write(index, column, valueOf(column, (event.target as Cell).value))}
      >
        <option value="" .selected=${value === ''}></option>
        ${options.map(([option, words]) => html`<option value=${option} .selected=${value === option}>${words}</option>`)}
      </select>
      ${this.form.conflict(`/controls/${index}/${column}`)}`;
  }

  private name(control: ControlStatement, column: ColumnName): string {
    return `${control.controlId} ${ofCode(t, 'soa', column)}`;
  }

  private unclear(): TemplateResult | typeof nothing {
    const { unclear = [], unknown = [], unread = [], repeated = [] } = this.pasted ?? {};
    return unclear.length + unknown.length + unread.length + repeated.length === 0
      ? nothing
      : html`<div class="note bad">
          <strong>${t('soa.paste.unclear')}</strong>
          <ul>
            ${unclear.map((one) => html`<li>${one.controlId} ${ofCode(t, 'soa', one.column)}: “${one.text}”</li>`)}
            ${unread.map((heading) => html`<li>${t('soa.paste.unread', { heading })}</li>`)}
            ${unknown.map((id) => html`<li>${t('soa.paste.unknown', { id })}</li>`)}
            ${repeated.map((id) => html`<li>${t('soa.paste.repeated', { id })}</li>`)}
          </ul>
        </div>`;
  }

  private isWanted(control: ControlStatement): boolean {
    const title = this.scheme.controls.find((one) => one.id === control.controlId)?.title;
    const text = [control.controlId, title?.korean, title?.english, control.justification].join(' ').toLowerCase();
    return (
      text.includes(this.search.trim().toLowerCase()) &&
      (this.show === 'all' ||
        (this.show === 'left' && !isAnswered(control)) ||
        (this.show === 'applied' && control.applicable === true) ||
        (this.show === 'excluded' && control.applicable === false))
    );
  }

  private choose(show: Show): void {
    if (show !== this.show) {
      this.show = show;
      const address = new URL(location.href);
      address.searchParams.set('show', show);
      history.replaceState(history.state, '', address);
    }
  }

  private write(index: number, column: ColumnName, value: CellValue): void {
    this.editing = column === 'justification' || column === 'documentReferences';
    this.form.set(`/controls/${index}/${column}`, value);
  }

  // --- going through the table ---

  private cellOf(event: Event): Cell | null {
    const target = event.target as HTMLElement;
    return target.matches('[data-column]') ? (target as Cell) : null;
  }

  private readonly pointedAt = (event: Event): void => {
    if (this.cellOf(event)) {
      this.pointed = true;
      this.editing = true;
    }
  };

  private readonly entered = (event: Event): void => {
    const cell = this.cellOf(event);
    if (cell) {
      this.editing = this.pointed;
      this.pointed = false;
      this.earlier = cell.value;
      if (!this.editing && cell instanceof HTMLTextAreaElement) {
        cell.select();
      }
    }
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const cell = this.cellOf(event);
    if (!cell || event.isComposing) {
      return;
    }
    if (this.editing ? this.pressedInside(cell, event) : this.pressedOn(cell, event)) {
      event.preventDefault();
    }
  };

  /** A key while the cell is being written in; answers whether it was taken. */
  private pressedInside(cell: Cell, event: KeyboardEvent): boolean {
    if (event.key === 'Escape') {
      if (cell instanceof HTMLTextAreaElement && this.earlier !== null) {
        cell.value = this.earlier;
        this.write(
          Number(cell.dataset['row']),
          cell.dataset['column'] as ColumnName,
          valueOf(cell.dataset['column'] as ColumnName, this.earlier),
        );
      }
      this.choosing(cell);
      return true;
    }
    if (event.key === 'F2') {
      this.choosing(cell);
      return true;
    }
    if (event.key === 'Enter' && cell instanceof HTMLTextAreaElement && !event.shiftKey && !event.altKey) {
      return this.go(cell, 1, 0) || this.choosing(cell);
    }
    return false;
  }

  /** A key while the cell is only chosen. */
  private pressedOn(cell: Cell, event: KeyboardEvent): boolean {
    const whole = event.ctrlKey || event.metaKey;
    switch (event.key) {
      case 'ArrowUp':
        return this.go(cell, -1, 0) || true;
      case 'ArrowDown':
        if (event.altKey) {
          return this.goInto(cell);
        }
        return this.go(cell, 1, 0) || true;
      case 'ArrowLeft':
        return this.go(cell, 0, -1) || true;
      case 'ArrowRight':
        return this.go(cell, 0, 1) || true;
      case 'PageUp':
        return this.go(cell, -ROWS_OF_A_PAGE, 0);
      case 'PageDown':
        return this.go(cell, ROWS_OF_A_PAGE, 0);
      case 'Home':
        return this.go(cell, whole ? -Infinity : 0, -Infinity);
      case 'End':
        return this.go(cell, whole ? Infinity : 0, Infinity);
      case 'Enter':
      case 'F2':
        return this.goInto(cell);
      case 'Delete':
      case 'Backspace':
        this.put(cell, '');
        return true;
      case 'z':
        return whole && this.undo();
      default:
        return !whole && cell instanceof HTMLSelectElement && this.typedOn(cell, event);
    }
  }

  /** Letters choose by the key that is pressed, whatever language the keyboard writes. */
  private typedOn(cell: HTMLSelectElement, event: KeyboardEvent): boolean {
    const keys: Readonly<Record<string, string>> =
      cell.dataset['column'] === 'applicable'
        ? { KeyY: 'true', Digit1: 'true', KeyN: 'false', Digit0: 'false' }
        : { Digit1: 'IMPLEMENTED', Digit2: 'PARTIAL', Digit3: 'PLANNED' };
    const value = keys[event.code];
    if (value !== undefined) {
      this.put(cell, value);
      return true;
    }
    if (event.key === ' ') {
      this.editing = true;
    }
    return false;
  }

  private put(cell: Cell, text: string): void {
    const column = cell.dataset['column'] as ColumnName;
    cell.value = text;
    this.write(Number(cell.dataset['row']), column, valueOf(column, text));
    this.editing = false;
  }

  private choosing(cell: Cell): boolean {
    this.editing = false;
    if (cell instanceof HTMLTextAreaElement) {
      cell.select();
    }
    return true;
  }

  private goInto(cell: Cell): boolean {
    this.editing = true;
    if (cell instanceof HTMLSelectElement) {
      cell.showPicker?.();
    } else {
      cell.setSelectionRange(cell.value.length, cell.value.length);
    }
    return true;
  }

  /** To another cell, as far as there is one. */
  private go(from: Cell, down: number, right: number): boolean {
    const rows = [...new Set([...this.querySelectorAll<Cell>('[data-column]')].map((cell) => cell.dataset['row']))];
    const row = within(rows.indexOf(from.dataset['row']) + down, rows.length);
    const column = within(COLUMNS.indexOf(from.dataset['column'] as ColumnName) + right, COLUMNS.length);
    const to = this.querySelector<Cell>(`[data-row="${rows[row]}"][data-column="${COLUMNS[column]}"]`);
    if (!to || to === from) {
      return false;
    }
    to.focus();
    return true;
  }

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('#after-statement')?.focus();
  };

  // --- pasting ---

  private readonly pasting = (event: ClipboardEvent): void => {
    const cell = this.cellOf(event);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!cell || (this.editing && !text.includes('\t')) || text.trim() === '') {
      return;
    }
    event.preventDefault();
    const rows = [...new Set([...this.querySelectorAll<Cell>('[data-column]')].map((one) => Number(one.dataset['row'])))];
    const controls = rows
      .slice(rows.indexOf(Number(cell.dataset['row'])))
      .map((row) => this.value.controls[row]?.controlId ?? '');
    const known = new Set(this.value.controls.map((control) => control.controlId));
    this.take(paste(text, known, { controls, column: cell.dataset['column'] as ColumnName }));
    if (cell instanceof HTMLTextAreaElement) {
      this.editing = false;
      void this.updateComplete.then(() => cell.select());
    }
  };

  private take(pasted: Pasted): void {
    const undoable = pasted.changes.map((change) => ({ ...change, before: this.valueAt(change) }));
    this.set(pasted.changes);
    this.pasted = pasted;
    if (undoable.length > 0) {
      this.pastes.push(undoable);
    }
    const rows = new Set(pasted.changes.map((change) => change.controlId)).size;
    this.told = t('soa.pasted', { count: rows, cells: pasted.changes.length });
  }

  /** Takes the last paste back, except where something else was written since. */
  private readonly undo = (): boolean => {
    const last = this.pastes.pop();
    if (!last) {
      return false;
    }
    const untouched = last.filter((change) => JSON.stringify(this.valueAt(change)) === JSON.stringify(change.value));
    this.set(untouched.map((change) => ({ ...change, value: change.before })));
    this.pasted = null;
    this.told = t('soa.undone', { cells: untouched.length });
    return true;
  };

  private valueAt(change: CellChange): CellValue {
    return this.form.value.controls.find((control) => control.controlId === change.controlId)?.[change.column] ?? null;
  }

  private set(changes: readonly CellChange[]): void {
    const controls = this.form.value.controls.map((control) =>
      changes
        .filter((change) => change.controlId === control.controlId)
        .reduce((one, { column, value }) => ({ ...one, [column]: value }), control),
    );
    this.form.set('/controls', controls);
  }

  /** As a spreadsheet takes it, and as it can be pasted here again. */
  private readonly copyAll = async (): Promise<void> => {
    const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const rows = this.value.controls.map((control) => [
      control.controlId,
      inWords(this.scheme.controls.find((one) => one.id === control.controlId)?.title),
      control.applicable === true ? frame('yes') : control.applicable === false ? frame('no') : '',
      control.justification ?? '',
      control.implementationStatus ? ofCode(t, 'implementation', control.implementationStatus) : '',
      (control.documentReferences ?? []).join('; '),
    ]);
    const heading = ['controlId', t('soa.control'), ...COLUMNS];
    await navigator.clipboard.writeText([heading, ...rows].map((row) => row.map(quoted).join('\t')).join('\n'));
    this.told = t('soa.copied');
  };
}

function valueOf(column: ColumnName, text: string): CellValue {
  return text.trim() === ''
    ? column === 'documentReferences'
      ? []
      : null
    : column === 'justification'
      ? text
      : (meaning(column, text) ?? null);
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
