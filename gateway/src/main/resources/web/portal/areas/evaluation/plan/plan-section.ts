import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { send } from '../../../../shared/api';
import { day } from '../../../../shared/format';
import { confirmed } from '../../../parts/confirm';
import { facts } from '../../../parts/facts';
import { Sending } from '../../../sending';
import { evaluates, evaluationApi, standsIn, tests, type Plan } from '../evaluation';
import { personShown } from '../person';
import { EvaluationSection } from '../section';
import { gapsShown } from './gaps';
import './plan-form';
import { planShown } from './plan-shown';
import { t } from './texts';

/** The test plan: written by a tester, approved by the evaluator, and as it is from then on. */
@customElement('pm-plan-section')
export class PlanSection extends EvaluationSection {
  protected readonly place = 'plan';

  private readonly approving = new Sending(this);

  protected heading(): string {
    return t('plan');
  }

  protected content(): TemplateResult {
    const { evaluation } = this.opened;
    const { plan } = evaluation;
    const writing = standsIn(evaluation, 'ASSIGNED') && tests(evaluation);
    return html`
      ${plan ? this.written(plan) : html`<p>${t('none')}</p>`} ${plan ? gapsShown(this.opened, plan) : nothing}
      ${
        writing
          ? html`<pm-test-plan-form .opened=${this.opened} @changed=${() => this.happened(t('saved.now'))}></pm-test-plan-form>`
          : plan
            ? planShown(this.opened, plan.content)
            : nothing
      }
      ${plan && standsIn(evaluation, 'ASSIGNED') && evaluates(evaluation) ? this.approval(plan) : nothing}
    `;
  }

  private written(plan: Plan): TemplateResult {
    const by = (person: string, on: string): TemplateResult => html`${day(on)} ${personShown(this.opened.evaluation, person)}`;
    return facts([
      [t('writtenOn'), by(plan.writtenBy, plan.writtenOn)],
      [t('approvedOn'), plan.approvedBy && plan.approvedOn ? by(plan.approvedBy, plan.approvedOn) : ''],
    ]);
  }

  private approval(plan: Plan): TemplateResult {
    return html`
      <h3>${t('approval')}</h3>
      <p>${t('approval.help')}</p>
      ${this.approving.notes()}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.approving.busy || plan.missing.length > 0} @click=${this.approve}>
          ${t('approve')}
        </button>
      </div>
    `;
  }

  private readonly approve = async (): Promise<void> => {
    if (!(await confirmed({ title: t('approve'), text: t('approve.question'), action: t('approve') }))) {
      return;
    }
    const { evaluation, etag } = this.opened;
    const done = await this.approving.go(async (idempotencyKey) => {
      const path = evaluationApi(evaluation.id, 'plan/approval');
      await send({ method: 'POST', path, body: {}, etag, idempotencyKey });
      return t('approved.now');
    });
    if (done) {
      this.happened(t('approved.now'));
    }
  };
}
