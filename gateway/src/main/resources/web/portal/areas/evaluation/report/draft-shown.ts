import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { facts } from '../../../parts/facts';
import { criterionName, metricName } from '../metric';
import type { OpenedEvaluation } from '../opened';
import { ANSWERS, type Answer, type Statement } from './report';
import { t } from './texts';

/** What the laboratory has written so far, for those who do not write it. */
export function draftShown({ scheme }: OpenedEvaluation, said: Statement): TemplateResult {
  return html`
    ${facts([
      [t('testedFrom'), day(said.testedFrom)],
      [t('testedUntil'), day(said.testedUntil)],
      [t('place'), said.place],
      [t('procedure'), said.procedure],
      ...ANSWERS.map((name) => [t(name), answered(said[name])] as const),
      [t('customerData'), said.customerData],
      [t('opinions'), said.opinions],
    ])}
    ${
      said.values.length === 0
        ? nothing
        : facts(said.values.map(({ metric, label, value }) => [metricName(scheme, metric, label), value] as const))
    }
    ${
      said.judgements.length === 0
        ? nothing
        : facts(
            said.judgements.map(
              ({ criterion, result, verdict }) =>
                [criterionName(scheme, criterion), `${ofCode(t, 'verdict', verdict)}. ${result}`] as const,
            ),
          )
    }
  `;
}

function answered(answer: Answer | null | undefined): string {
  return answer?.text ?? (answer?.notApplicable ? t('not-applicable', { reason: answer.notApplicable }) : '');
}
