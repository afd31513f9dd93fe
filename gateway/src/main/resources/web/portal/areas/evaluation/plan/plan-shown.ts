import { html, nothing, type TemplateResult } from 'lit';
import { day, number } from '../../../../shared/format';
import { badge, facts } from '../../../parts/facts';
import { t as frame } from '../../../texts';
import type { CriterionAnswer, PlanContent } from '../evaluation';
import { criterionName } from '../metric';
import type { OpenedEvaluation } from '../opened';
import { t } from './texts';

/** A test plan as it is on record. */
export function planShown({ scheme }: OpenedEvaluation, content: PlanContent): TemplateResult {
  const { dataSet, independence, environment, cost } = content;
  return html`
    ${facts([
      [t('procedure'), content.procedure],
      [t('location'), content.location],
      [t('plannedFrom'), day(content.plannedFrom)],
      [t('plannedUntil'), day(content.plannedUntil)],
    ])}
    <h3>${t('criteria')}</h3>
    ${facts(content.criteria.map((answer) => [criterionName(scheme, answer.criterion), answered(answer)] as const))}
    ${
      dataSet
        ? html`<h3>${t('dataSet')}</h3>
            ${facts([
              [t('dataSet.name'), `${dataSet.name} ${dataSet.version}`],
              [t('dataSet.sha256'), html`<code class="hash">${dataSet.sha256}</code>`],
              [t('dataSet.size'), number(dataSet.size)],
              [t('classes'), dataSet.classes.map(({ label, count }) => `${label} ${number(count)}`).join(', ')],
              [t('dataSet.collectedFrom'), day(dataSet.collectedFrom)],
              [t('dataSet.collectedUntil'), day(dataSet.collectedUntil)],
              [t('dataSet.source'), dataSet.source],
              [t('dataSet.representativeness'), dataSet.representativeness],
              [t('dataSet.licence'), dataSet.licence],
              [t('dataSet.labelling'), dataSet.labelling],
              [t('dataSet.annotatorAgreement'), dataSet.annotatorAgreement],
            ])}`
        : nothing
    }
    ${
      independence
        ? html`<h3>${t('independence')}</h3>
            ${facts([
              [t('independence.disjoint'), independence.disjoint ? frame('yes') : frame('no')],
              [t('independence.leakageCheck'), independence.leakageCheck],
              [t('independence.leakageResult'), independence.leakageResult],
            ])}`
        : nothing
    }
    ${
      environment
        ? html`<h3>${t('environment')}</h3>
            ${facts([
              [t('environment.hardware'), environment.hardware],
              [t('environment.operatingSystem'), environment.operatingSystem],
              [t('environment.frameworks'), environment.frameworks],
              [t('environment.containerDigest'), environment.containerDigest],
              [t('environment.acceleration'), environment.acceleration],
            ])}`
        : nothing
    }
    ${
      cost
        ? html`<h3>${t('cost')}</h3>
            ${facts([
              [t('cost.batchSize'), number(cost.batchSize)],
              [t('cost.warmUp'), number(cost.warmUp)],
              [t('cost.percentile'), cost.percentile],
            ])}`
        : nothing
    }
  `;
}

function answered({ applicable, evidence, reason, documents }: CriterionAnswer): TemplateResult {
  return html`${applicable ? nothing : badge(t('criteria.not-applicable'))}
    <span class="words">${applicable ? evidence : reason}</span>
    ${(documents ?? []).map((hash) => html`<div><code class="hash">${hash}</code></div>`)}`;
}
