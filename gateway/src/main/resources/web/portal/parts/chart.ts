import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { PlainElement } from '../../shared/element';
import { t } from '../texts';
import { tableShown } from './table';

/** A picture of figures, with the same figures in a table. */
@customElement('pm-chart')
export class Chart extends PlainElement {
  /** What it shows, in a sentence. */
  @property() label = '';

  /** What to draw, in ECharts' words. */
  @property({ attribute: false }) option: EChartsCoreOption = {};

  /** The figures: the first row names the columns. */
  @property({ attribute: false }) table: readonly (readonly (string | number)[])[] = [];

  /** Whether the table is seen beside the picture from the start. */
  @property({ type: Boolean }) opened = false;

  /** Whether it has many rows. */
  @property({ type: Boolean }) tall = false;

  private drawing: EChartsType | undefined;
  private readonly resizing = new ResizeObserver(() => this.drawing?.resize());

  override disconnectedCallback(): void {
    this.resizing.disconnect();
    this.drawing?.dispose();
    this.drawing = undefined;
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return html`<figure class="chart">
      <div class=${this.tall ? 'drawing tall' : 'drawing'} role="img" aria-label=${this.label}></div>
      <figcaption>${this.label}</figcaption>
      <details ?open=${this.opened}>
        <summary>${t('show-table')}</summary>
        ${tableShown(this.label, this.table)}
      </details>
    </figure>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('option')) {
      void this.draw();
    }
  }

  private async draw(): Promise<void> {
    const { init } = await import('./drawing');
    const place = this.querySelector<HTMLElement>('.drawing');
    if (!place || !this.isConnected) {
      return;
    }
    this.drawing ??= init(place);
    this.resizing.observe(place);
    this.drawing.setOption({ animation: false, ...this.option }, true);
  }
}
