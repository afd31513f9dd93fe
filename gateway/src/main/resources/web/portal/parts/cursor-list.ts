import '@vaadin/grid';
import type { GridDataProviderCallback, GridDataProviderParams } from '@vaadin/grid';
import { columnBodyRenderer } from '@vaadin/grid/lit.js';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { read, withQuery, type Page } from '../../shared/api';
import { PlainElement } from '../../shared/element';
import { t } from '../../shared/frame-texts';
import '../../shared/problem-note';
import { openByEnter } from './open-by-enter';

/** A column of a list. */
export interface Column<Item> {
  readonly header: string;
  readonly cell: (item: Item) => unknown;
  /** Its share of the width. */
  readonly grow?: number;
}

const PAGE_SIZE = 100;
const FEW = 20;

/** Below this width a row is one cell with everything below each other. */
const NARROW = window.matchMedia('(max-width: 48rem)');

/** A list that the server gives out in pages, fetched as far as the reader scrolls. */
@customElement('pm-list')
export class CursorList<Item> extends PlainElement {
  /** Address of the list. */
  @property() path = '';

  /** What screen readers call it. */
  @property() label = '';

  @property({ attribute: false }) columns: readonly Column<Item>[] = [];

  @state() private failure: unknown;
  @state() private empty = false;
  /** So few that all are shown at once, without a frame to scroll in. */
  @state() private few = false;
  @state() private narrow = NARROW.matches;

  private items: Item[] = [];
  private next: string | null = null;
  private begun = false;
  private fetching: Promise<void> = Promise.resolve();
  private readonly resized = (): void => void (this.narrow = NARROW.matches);

  override connectedCallback(): void {
    super.connectedCallback();
    NARROW.addEventListener('change', this.resized);
  }

  override disconnectedCallback(): void {
    NARROW.removeEventListener('change', this.resized);
    super.disconnectedCallback();
  }

  /** Reads the list anew. */
  again(): void {
    this.items = [];
    this.next = null;
    this.begun = false;
    this.failure = undefined;
    this.empty = false;
    this.few = false;
    this.querySelector('vaadin-grid')?.clearCache();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('path') && changed.get('path') !== undefined) {
      this.again();
    }
  }

  protected override render(): TemplateResult {
    return html`
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      ${this.empty ? html`<p class="quiet">${t('nothing-here')}</p>` : ''}
      <vaadin-grid
        ?hidden=${this.empty}
        ?all-rows-visible=${this.few}
        accessible-name=${this.label}
        theme="wrap-cell-content row-stripes"
        .pageSize=${PAGE_SIZE}
        .dataProvider=${this.provide}
        @keydown=${openByEnter}
      >
        ${
          this.narrow
            ? html`<vaadin-grid-column
                header=${this.label}
                ${columnBodyRenderer((item: Item) => this.stacked(item), [this.columns])}
              ></vaadin-grid-column>`
            : this.columns.map(
                (column) =>
                  html`<vaadin-grid-column
                    .header=${column.header}
                    .flexGrow=${column.grow ?? 1}
                    resizable
                    ${columnBodyRenderer((item: Item) => html`${column.cell(item)}`, [column])}
                  ></vaadin-grid-column>`,
              )
        }
      </vaadin-grid>
    `;
  }

  private stacked(item: Item): TemplateResult {
    return html`<dl class="facts">
      ${this.columns.map(
        (column) =>
          html`<dt>${column.header}</dt>
            <dd>${column.cell(item)}</dd>`,
      )}
    </dl>`;
  }

  private readonly provide = (asked: GridDataProviderParams<Item>, answer: GridDataProviderCallback<Item>): void => {
    const from = asked.page * asked.pageSize;
    this.fetching = this.fetching
      .then(() => this.fetchUpTo(from + asked.pageSize))
      .catch((failure) => void (this.failure = failure));
    void this.fetching.then(() => {
      // Nobody knows how many follow, only that one does: the scroll bar and screen readers are told of no more.
      const size = this.items.length + (this.next === null ? 0 : 1);
      this.empty = size === 0 && this.failure === undefined;
      this.few = this.next === null && size <= FEW;
      answer(this.items.slice(from, from + asked.pageSize), size);
      this.tellRows();
    });
  };

  /** The grid holds few of its rows at a time: how many there are is said beside them, and -1 until that is known. */
  private tellRows(): void {
    const table = this.querySelector('vaadin-grid')?.shadowRoot?.querySelector('table');
    const heading = 1;
    table?.setAttribute('aria-rowcount', String(this.next === null ? heading + this.items.length : -1));
  }

  /** Pages follow one another: each names the next. */
  private async fetchUpTo(count: number): Promise<void> {
    while (this.items.length < count && (!this.begun || this.next !== null)) {
      const page = (await read<Page<Item>>(withQuery(this.path, { limit: String(PAGE_SIZE), cursor: this.next }))).body;
      this.begun = true;
      this.items.push(...page.items);
      this.next = page.next;
    }
  }
}
