import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { badge, facts } from '../../../parts/facts';
import { evaluates, isBeingAmended, standsIn } from '../evaluation';
import { personShown } from '../person';
import { EvaluationSection } from '../section';
import './recommendation-form';
import { t } from './texts';

/** What the evaluator recommends on the certification. */
@customElement('pm-conclusion-section')
export class ConclusionSection extends EvaluationSection {
  protected readonly place = 'conclusion';

  protected heading(): string {
    return t('conclusion');
  }

  protected content(): TemplateResult {
    const { evaluation, etag } = this.opened;
    const { conclusion } = evaluation;
    if (conclusion) {
      const { recommendation } = conclusion;
      return facts([
        [t('recommended'), badge(ofCode(t, 'recommendation', recommendation), recommendation === 'GRANT' ? 'good' : 'bad')],
        [t('reason'), conclusion.reason ? html`<span class="words">${conclusion.reason}</span>` : ''],
        [t('concluded'), html`${day(conclusion.concludedOn)} ${personShown(evaluation, conclusion.concludedBy)}`],
      ]);
    }
    return html`
      <p>${t('none')}</p>
      ${
        standsIn(evaluation, 'REPORTED') && evaluates(evaluation)
          ? isBeingAmended(evaluation)
            ? html`<p class="note">${t('amended')}</p>`
            : html`<pm-evaluation-recommendation-form
                .evaluation=${evaluation}
                .etag=${etag}
                @changed=${() => this.happened(t('recommended.now'))}
                @stale=${this.stale}
              ></pm-evaluation-recommendation-form>`
          : nothing
      }
    `;
  }
}
