import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { day, moment } from '../../../../shared/format';
import { facts } from '../../../parts/facts';
import { tableShown } from '../../../parts/table';
import { standsIn, tests, type Receipt } from '../evaluation';
import { personShown } from '../person';
import { EvaluationSection } from '../section';
import './custody-form';
import './receipt-form';
import { t } from './texts';

/** The item under test: its receipt, by its hash, and every hand that it went through since. */
@customElement('pm-item-section')
export class ItemSection extends EvaluationSection {
  protected readonly place = 'item';

  protected heading(): string {
    return t('item');
  }

  protected content(): TemplateResult {
    const { evaluation, etag } = this.opened;
    const { receipt } = evaluation;
    if (receipt) {
      return this.received(receipt);
    }
    return html`
      <p>${t('none')}</p>
      ${
        standsIn(evaluation, 'PLANNED') && tests(evaluation)
          ? html`<pm-receipt-form
              .evaluation=${evaluation}
              .etag=${etag}
              @changed=${() => this.happened(t('received.now'))}
              @stale=${this.stale}
            ></pm-receipt-form>`
          : nothing
      }
    `;
  }

  private received(receipt: Receipt): TemplateResult {
    const { evaluation, etag } = this.opened;
    return html`
      ${facts([
        [t('receivedOn'), day(receipt.receivedOn)],
        [t('condition'), receipt.condition],
        [t('sha256'), html`<code class="hash">${receipt.sha256}</code>`],
        [t('storagePlace'), receipt.storagePlace],
        [t('confirmed'), html`${day(receipt.confirmedOn)} ${personShown(evaluation, receipt.confirmedBy)}`],
      ])}
      <h3>${t('custody')}</h3>
      ${receipt.custody.length === 0 ? html`<p class="quiet">${t('custody.none')}</p>` : this.custody(receipt)}
      ${
        tests(evaluation)
          ? html`<details>
              <summary>${t('custody.add')}</summary>
              <pm-custody-form
                .evaluation=${evaluation.id}
                .etag=${etag}
                @changed=${() => this.happened(t('custody.now'))}
                @stale=${this.stale}
              ></pm-custody-form>
            </details>`
          : nothing
      }
    `;
  }

  private custody({ custody }: Receipt): TemplateResult {
    return tableShown(t('custody'), [
      [t('at'), t('from'), t('to'), t('purpose'), t('recordedBy')],
      ...custody.map((one) => [
        moment(one.at),
        one.from,
        one.to,
        one.purpose,
        personShown(this.opened.evaluation, one.recordedBy),
      ]),
    ]);
  }
}
