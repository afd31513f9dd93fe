import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { facts } from '../../parts/facts';
import { tableShown } from '../../parts/table';
import { READERS_OF_APPLICATIONS, hasAny } from '../../session';
import '../../parts/case/names';
import type { Product } from './evaluation';
import { limitWords, metricName } from './metric';
import type { OpenedEvaluation } from './opened';
import { t } from './texts';

/** What was agreed before the test: the product by its hash, the metrics with their limits, the decision rule. */
export function agreedShown(opened: OpenedEvaluation): TemplateResult {
  const { evaluation } = opened;
  const { product, holder } = evaluation;
  return html`<section aria-labelledby="agreed">
    <h2 id="agreed" tabindex="-1">${t('agreed')}</h2>
    ${facts([
      [t('holder'), either(holder.legalNameKorean, holder.legalNameEnglish)],
      [t('scheme'), html`<pm-scheme-name of=${evaluation.scheme.id}></pm-scheme-name>`],
      [t('method'), evaluation.method],
      [t('product'), `${product.name} ${product.version}`],
      [t('sha256'), html`<code class="hash">${product.sha256}</code>`],
      [
        t('conditions'),
        html`<span class="words">${either(product.operatingConditionsKorean, product.operatingConditionsEnglish)}</span>`,
      ],
      [t('task'), ofCode(t, 'task', product.task)],
      [t('classes'), product.classes.join(', ')],
      [t('positiveClass'), product.positiveClass],
      [t('thresholds'), product.thresholds.map(({ label, value }) => `${label} ≥ ${value}`).join(', ')],
      [t('decisionRule'), rule(product)],
      [t('openedOn'), day(evaluation.openedOn)],
      [
        t('application'),
        hasAny(READERS_OF_APPLICATIONS) ? html`<a href="/portal/applications/${evaluation.applicationId}">${t('application.to')}</a>` : '',
      ],
    ])}
    ${product.requirements.length === 0 ? nothing : requirements(opened)}
  </section>`;
}

function rule({ decisionRule }: Product): string {
  return decisionRule
    ? [ofCode(t, 'rule', decisionRule.kind), decisionRule.confidence && t('confidence', { level: decisionRule.confidence })]
        .filter(Boolean)
        .join(', ')
    : '';
}

function requirements({ evaluation, scheme }: OpenedEvaluation): TemplateResult {
  return tableShown(t('requirements'), [
    [t('metric'), t('limit')],
    ...evaluation.product.requirements.map((requirement) => [
      metricName(scheme, requirement.metric, requirement.label),
      limitWords(requirement),
    ]),
  ]);
}
