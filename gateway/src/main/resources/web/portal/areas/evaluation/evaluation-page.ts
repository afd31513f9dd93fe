import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ofCode } from '../../../shared/texts';
import { Address } from '../../address';
import { badge } from '../../parts/facts';
import { OpenedPage } from '../../parts/opened-page';
import { steps } from '../../parts/steps';
import { t as frame } from '../../texts';
import { agreedShown } from './agreed';
import './assignment/assignment-section';
import './conclusion/conclusion-section';
import { TONES } from './evaluation';
import './item/item-section';
import { measures, openEvaluation, type OpenedEvaluation } from './opened';
import { dueOf, partPath, partSteps } from './parts';
import './plan/plan-section';
import './report/report-section';
import './result/result-section';
import { t } from './texts';

/** One evaluation: what was agreed, and each part with what is recorded and what may be done next. */
@customElement('pm-evaluation-page')
export class EvaluationPage extends OpenedPage<OpenedEvaluation> {
  private readonly address = new Address(this, () => (this.gone = null));

  /** The part that the reader was brought to. */
  private gone: string | null = null;

  protected override heading(): string {
    const product = this.opening.value?.evaluation.product;
    return product ? t('evaluation-of', { product: `${product.name} ${product.version}` }) : t('evaluation');
  }

  protected override beside(): TemplateResult | typeof nothing {
    const status = this.opening.value?.evaluation.status;
    return status ? badge(ofCode(t, 'status', status), TONES[status]) : nothing;
  }

  protected override open(signal: AbortSignal): Promise<OpenedEvaluation> {
    return openEvaluation(this.param('id'), signal);
  }

  protected override head(opened: OpenedEvaluation): TemplateResult {
    const due = dueOf(opened);
    return steps(partSteps(opened), due ? partPath(opened.evaluation.id, due) : '', t('parts'));
  }

  protected override body(opened: OpenedEvaluation): TemplateResult {
    return html`
      ${agreedShown(opened)}
      <pm-assignment-section .opened=${opened} @happened=${this.happened} @stale=${this.overtaken}></pm-assignment-section>
      <pm-plan-section .opened=${opened} @happened=${this.happened} @stale=${this.overtaken}></pm-plan-section>
      <pm-item-section .opened=${opened} @happened=${this.happened} @stale=${this.overtaken}></pm-item-section>
      ${
        measures(opened)
          ? html`<pm-result-section .opened=${opened} @happened=${this.happened} @stale=${this.overtaken}></pm-result-section>`
          : nothing
      }
      <pm-report-section .opened=${opened} @happened=${this.happened} @stale=${this.overtaken}></pm-report-section>
      <pm-conclusion-section .opened=${opened} @happened=${this.happened} @stale=${this.overtaken}></pm-conclusion-section>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const section = this.address.get('section');
    if (section && section !== this.gone && this.opening.value) {
      this.gone = section;
      void this.goTo(section);
    }
  }

  private readonly happened = async (event: CustomEvent<string>): Promise<void> => {
    await this.again(event.detail);
    // The words stand above the parts, which may be far from where the button was.
    this.querySelector('h1')?.focus();
  };

  private readonly overtaken = (): Promise<void> => this.again(frame('changed-meanwhile'));

  private async goTo(section: string): Promise<void> {
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    const heading = this.querySelector<HTMLElement>(`h2[id="${CSS.escape(section)}"]`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }
}
