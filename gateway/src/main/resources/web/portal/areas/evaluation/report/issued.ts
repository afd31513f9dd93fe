import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { badge, facts, type Tone } from '../../../parts/facts';
import '../../../parts/person-name';
import { span } from '../result/figures';
import { limitWords, metricName } from '../metric';
import type { OpenedEvaluation } from '../opened';
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
      [t('issuedOn'), html`${day(report.issuedOn)} <pm-person-name .person=${report.authorisedBy}></pm-person-name>`],
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
  return html`<div class="scrolled" tabindex="0" role="region" aria-label=${t('results-of', { number: report.number })}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('values.metric')}</th>
          <th scope="col">${t('stated')}</th>
          <th scope="col">${t('recomputed')}</th>
          <th scope="col">${t('interval')}</th>
          <th scope="col">${t('limit')}</th>
          <th scope="col">${t('verdict')}</th>
        </tr>
      </thead>
      <tbody>
        ${report.results.map(
          (one) =>
            html`<tr>
              <th scope="row">${metricName(scheme, one.metric, one.label)}</th>
              <td>${one.value}</td>
              <td>${one.recomputed}</td>
              <td>${one.interval ? `${span(one.interval.low, one.interval.high)} (${one.interval.confidence})` : ''}</td>
              <td>${limitWords(one)}</td>
              <td>${one.verdict ? badge(ofCode(t, 'verdict', one.verdict), TONES[one.verdict]) : nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
