import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { isBeingAmended, standsIn, tests } from '../evaluation';
import { EvaluationSection } from '../section';
import { filesShown } from './files';
import { matrixShown } from './matrix';
import { classesShown, metricsShown, timingsShown } from './metrics';
import { predictionsOf, timingsOf, type ResultFile } from './result';
import './result-upload';
import { t } from './texts';

/** What the product predicted and how fast it was: the files, and all that was recomputed of them. */
@customElement('pm-result-section')
export class ResultSection extends EvaluationSection {
  protected readonly place = 'results';

  protected heading(): string {
    return t('results');
  }

  protected content(): TemplateResult {
    const { evaluation, results } = this.opened;
    const open = standsIn(evaluation, 'ITEM_RECEIVED', 'TESTED') || isBeingAmended(evaluation);
    return html`
      ${results === null ? html`<p>${t('for-client')}</p>` : this.recomputed(results)}
      ${open && tests(evaluation) ? this.uploads() : nothing}
    `;
  }

  private recomputed(files: readonly ResultFile[]): TemplateResult {
    if (files.length === 0) {
      return html`<p>${t('none')}</p>`;
    }
    const predictions = predictionsOf(files);
    const timings = timingsOf(files);
    return html`
      ${filesShown(this.opened.evaluation, files)}
      ${
        predictions
          ? html`${predictions.confusionMatrix ? matrixShown(predictions.confusionMatrix) : nothing}
            ${metricsShown(this.opened, predictions.metrics)} ${classesShown(this.opened, predictions.perClass)}`
          : nothing
      }
      ${timings ? timingsShown(timings) : nothing}
    `;
  }

  private uploads(): TemplateResult {
    const { evaluation, etag } = this.opened;
    return html`
      <pm-result-upload
        .evaluation=${evaluation}
        .etag=${etag}
        kind="PREDICTIONS"
        @uploaded=${() => this.happened(t('uploaded.PREDICTIONS'))}
        @stale=${this.stale}
      ></pm-result-upload>
      <pm-result-upload
        .evaluation=${evaluation}
        .etag=${etag}
        kind="TIMINGS"
        @uploaded=${() => this.happened(t('uploaded.TIMINGS'))}
        @stale=${this.stale}
      ></pm-result-upload>
    `;
  }
}
