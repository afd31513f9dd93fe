import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { send } from '../../../../shared/api';
import { confirmed } from '../../../parts/confirm';
import { Sending } from '../../../sending';
import { authorises, isBeingAmended, standsIn, tests } from '../evaluation';
import { measures } from '../opened';
import { EvaluationSection } from '../section';
import './amendment-form';
import { draftShown } from './draft-shown';
import { draftGaps } from './gaps';
import { issuedShown } from './issued';
import { reportApi, type Draft } from './report';
import './statement-form';
import { t } from './texts';

/** The report: written by a tester, authorised by another, and perhaps replaced by one with a number of its own. */
@customElement('pm-report-section')
export class ReportSection extends EvaluationSection {
  protected readonly place = 'report';

  private readonly authorising = new Sending(this);

  protected heading(): string {
    return t('report');
  }

  protected content(): TemplateResult {
    const { draft, reports } = this.opened.report.body;
    const [inForce, ...earlier] = reports;
    return html`
      ${inForce ? nothing : html`<p>${t('none')}</p>`}
      ${
        inForce
          ? html`<h3>${t('report-numbered', { number: inForce.number })}</h3>
              ${issuedShown(this.opened, inForce)} ${this.amendment()}`
          : nothing
      }
      ${this.isOpen && draft ? this.written(draft) : nothing}
      ${
        earlier.length === 0
          ? nothing
          : html`<details>
              <summary>${t('earlier', { count: earlier.length })}</summary>
              ${earlier.map(
                (report) =>
                  html`<h4>${t('report-numbered', { number: report.number })}</h4>
                    ${issuedShown(this.opened, report)}`,
              )}
            </details>`
      }
    `;
  }

  /** Whether it is the report's turn to be written. */
  private get isOpen(): boolean {
    const { evaluation } = this.opened;
    return standsIn(evaluation, 'ITEM_RECEIVED', 'TESTED') || isBeingAmended(evaluation);
  }

  private written(draft: Draft): TemplateResult {
    const { evaluation } = this.opened;
    const tested = !measures(this.opened) || !standsIn(evaluation, 'ITEM_RECEIVED');
    return html`
      <h3>${draft.amends ? t('draft-amending', { number: draft.amends }) : t('draft')}</h3>
      ${draft.changed ? html`<p class="note">${t('changed')}: ${draft.changed}</p>` : nothing} ${draftGaps(this.opened, draft)}
      ${
        tests(evaluation)
          ? html`<pm-statement-form .opened=${this.opened} @changed=${() => this.happened(t('saved.now'))}></pm-statement-form>`
          : draftShown(this.opened, draft.statement)
      }
      ${authorises(evaluation) && tested ? this.authorisation(draft) : nothing}
    `;
  }

  private authorisation(draft: Draft): TemplateResult {
    const incomplete = draft.missing.length > 0 || draft.differing.length > 0;
    return html`
      <h3>${t('authorisation')}</h3>
      <p>${t('authorisation.help')}</p>
      ${this.authorising.notes()}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.authorising.busy || incomplete} @click=${this.authorise}>
          ${t('authorise')}
        </button>
      </div>
    `;
  }

  private readonly authorise = async (): Promise<void> => {
    if (!(await confirmed({ title: t('authorise'), text: t('authorise.question'), action: t('authorise') }))) {
      return;
    }
    const { evaluation, etag } = this.opened;
    const done = await this.authorising.go(async (idempotencyKey) => {
      await send({ method: 'POST', path: reportApi(evaluation.id, 'authorisation'), body: {}, etag, idempotencyKey });
      return t('authorised.now');
    });
    if (done) {
      this.happened(t('authorised.now'));
    }
  };

  private amendment(): TemplateResult | typeof nothing {
    const { evaluation, etag } = this.opened;
    return standsIn(evaluation, 'REPORTED') && !isBeingAmended(evaluation) && authorises(evaluation)
      ? html`<details>
          <summary>${t('amend')}</summary>
          <p>${t('amend.help')}</p>
          <pm-report-amendment-form
            .evaluation=${evaluation.id}
            .etag=${etag}
            @changed=${() => this.happened(t('amended.now'))}
            @stale=${this.stale}
          ></pm-report-amendment-form>
        </details>`
      : nothing;
  }
}
