import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { badge, facts, type Tone } from '../../../parts/facts';
import { tableShown } from '../../../parts/table';
import { span } from '../result/figures';
import { limitWords, metricName } from '../metric';
import type { OpenedEvaluation } from '../opened';
import { personShown } from '../person';
import { reportApi, type Report, type ReportedResult } from './report';
import { t } from './texts';

const TONES: Record<NonNullable<ReportedResult['verdict']>, Tone> = {
  MEETS: 'good',
  DOES_NOT_MEET: 'bad',
  UNDECIDED: 'waiting',
};

/** A report that was issued, with its pages and its data to be had; an earlier one stays readable. */
export function issuedShown(opened: OpenedEvaluation, report: Report): TemplateResult {
  const paper = (part: string): string => `${reportApi(opened.evaluation.id, part)}?number=${encodeURIComponent(report.number)}`;
  return html`
    ${facts([
      [t('issuedOn'), html`${day(report.issuedOn)} ${personShown(opened.evaluation, report.authorisedBy)}`],
      [t('tested'), t('from-until', { from: day(report.testedFrom), until: day(report.testedUntil) })],
      [t('amends'), report.amends],
      [t('changed.was'), report.changed],
      [t('limits'), report.meetsAll ? badge(t('limits.met'), 'good') : badge(t('limits.not-met'), 'bad')],
      ['SHA-256', html`<code class="hash">${report.sha256}</code>`],
    ])}
    <ul class="ways">
      <li>
        <a href=${paper('pdf')} target="_blank" router-ignore>${t('pdf', { number: report.number })}</a>
      </li>
      <li><a href=${paper('data')} target="_blank" router-ignore>${t('data', { number: report.number })}</a></li>
    </ul>
    ${report.results.length === 0 ? nothing : results(opened, report)}
  `;
}

function results({ scheme }: OpenedEvaluation, report: Report): TemplateResult {
  return tableShown(t('results-of', { number: report.number }), [
    [t('values.metric'), t('stated'), t('recomputed'), t('interval'), t('limit'), t('verdict')],
    ...report.results.map((one) => [
      metricName(scheme, one.metric, one.label),
      one.value,
      one.recomputed,
      one.interval ? `${span(one.interval.low, one.interval.high)} (${one.interval.confidence})` : '',
      limitWords(one),
      one.verdict ? badge(ofCode(t, 'verdict', one.verdict), TONES[one.verdict]) : nothing,
    ]),
  ]);
}
