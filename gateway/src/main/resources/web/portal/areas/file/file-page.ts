import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type Loaded, read, readIfAny } from '../../../shared/api';
import { day, moment } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import type { Person } from '../../parts/audit/people';
import { badge, facts } from '../../parts/facts';
import { OpenedPage } from '../../parts/opened-page';
import '../../parts/person-name';
import { hasAny } from '../../session';
import { t as frame } from '../../texts';
import { schemeOf, type Scheme } from '../application/scheme';
import { evaluationApi, type Evaluation } from '../evaluation/evaluation';
import { metricName } from '../evaluation/metric';
import './decision-form';
import type { CertificationFile, Completeness, FindingState, Source, TestResult } from './file';
import './review-form';
import { t } from './texts';
import { toneOf } from './tones';
import { hasVoted, votesShown } from './votes';

/** Where what a source told of is shown. */
const PLACES: Readonly<Record<Source, string>> = {
  APPLICATION: 'applications',
  AUDIT: 'audits',
  EVALUATION: 'evaluations',
  FINDING: 'findings',
  PERSON: 'people',
};

/** The whole file on one page: what the decision rests on, what is missing, the review, the decision with its reasons. */
@customElement('pm-file-page')
export class FilePage extends OpenedPage<Loaded<CertificationFile>> {
  /** What its evaluation tells: whose metrics they are, and what a laboratory's people are called. */
  private evaluated: { readonly scheme: Scheme; readonly people: readonly Person[] } | null = null;

  protected override async open(signal: AbortSignal): Promise<Loaded<CertificationFile>> {
    const file = await read<CertificationFile>(`/api/v1/certification-files/${this.param('id')}`, signal);
    const { evaluation } = file.body;
    const told = evaluation ? await readIfAny<Evaluation>(evaluationApi(evaluation.evaluationId), signal) : null;
    this.evaluated = told ? { scheme: await schemeOf(told.body.scheme.id), people: told.body.people } : null;
    return file;
  }

  protected override heading(): string {
    const file = this.opening.value?.body;
    return file ? t('file-of', { kind: ofCode(t, 'kind', file.kind) }) : t('files');
  }

  protected override beside(): TemplateResult | typeof nothing {
    const file = this.opening.value?.body;
    return file ? badge(ofCode(t, 'status', file.status), toneOf(file.status)) : nothing;
  }

  protected override body(loaded: Loaded<CertificationFile>): TemplateResult {
    const { body: file } = loaded;
    return html`
      ${facts([[t('client'), either(file.organisationNameKorean, file.organisationNameEnglish)]])} ${this.missing(file)}
      <h2>${t('completeness')}</h2>
      ${this.completeness(file)} ${this.recommendation(file)} ${this.proposal(file)} ${this.results(file)} ${this.findings(file)}
      ${this.team(file)} ${this.review(loaded)} ${this.decision(loaded)}
      <p><a href="/api/v1/certification-files/${file.id}/export" download router-ignore>${t('export')}</a></p>
    `;
  }

  private missing({ completeness }: CertificationFile): TemplateResult | typeof nothing {
    const missing = completeness.filter(({ state }) => state !== 'PRESENT');
    return missing.length === 0
      ? html`<p class="note good">${t('complete')}</p>`
      : html`<div class="note bad">
          <strong>${t('incomplete')}</strong>
          <ul>
            ${missing.map((item) => html`<li>${ofCode(t, 'item', item.item)}: ${ofCode(t, 'state', item.state)}</li>`)}
          </ul>
        </div>`;
  }

  private completeness({ completeness }: CertificationFile): TemplateResult {
    return html`<ul class="checks">
      ${completeness.map(
        (item) =>
          html`<li>
            ${badge(ofCode(t, 'state', item.state), toneOf(item.state))} ${ofCode(t, 'item', item.item)} ${this.sources(item)}
          </li>`,
      )}
    </ul>`;
  }

  private sources({ source, sources }: Completeness): TemplateResult {
    const place = PLACES[source];
    return html`${sources.map((id, index) => html` <a href="/portal/${place}/${id}">${ofCode(t, 'source', source)} ${index + 1}</a>`)}`;
  }

  private recommendation({ recommendation }: CertificationFile): TemplateResult | typeof nothing {
    return recommendation
      ? html`<h2>${t('recommendation')}</h2>
          ${facts([
            [t('recommended'), ofCode(t, 'recommendation', recommendation.recommendation)],
            [t('made-on'), day(recommendation.madeOn)],
            [t('last-day-of-stage-2'), day(recommendation.lastDayOfStage2)],
          ])}`
      : nothing;
  }

  private proposal({ proposal }: CertificationFile): TemplateResult | typeof nothing {
    return proposal
      ? html`<h2>${t('proposal')}</h2>
          ${facts([
            [t('proposed'), ofCode(t, 'kind', proposal.kind)],
            [t('by'), proposal.byHolder ? t('by.holder') : t('by.body')],
            [t('proposed-at'), moment(proposal.proposedAt)],
            [t('reason'), proposal.reason],
            [t('grounds'), ofCode(t, 'grounds', proposal.grounds)],
            [t('resolve-by'), day(proposal.resolveBy)],
            [t('accepting-body'), proposal.acceptingBody],
            [t('effective-date'), day(proposal.effectiveDate)],
            [t('scope-korean'), proposal.scopeKorean],
            [t('scope-english'), proposal.scopeEnglish],
            [t('site-names'), proposal.siteNames?.join(', ')],
          ])}`
      : nothing;
  }

  private results({ evaluation }: CertificationFile): TemplateResult | typeof nothing {
    const report = evaluation?.report;
    return report
      ? html`<h2>${t('test-report')}</h2>
          ${facts([
            [t('report-number'), report.number],
            [t('method'), report.method],
            [t('tested'), t('from-until', { from: day(report.testedFrom), until: day(report.testedUntil) })],
          ])}
          <div class="scrolled" tabindex="0" role="region" aria-label=${t('results')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${t('metric')}</th>
                  <th scope="col">${t('value')}</th>
                  <th scope="col">${t('interval')}</th>
                  <th scope="col">${t('limit')}</th>
                  <th scope="col">${t('verdict')}</th>
                </tr>
              </thead>
              <tbody>
                ${report.results.map((result) => this.result(result))}
              </tbody>
            </table>
          </div>`
      : nothing;
  }

  private result(result: TestResult): TemplateResult {
    const sign = result.side === 'AT_MOST' ? '≤' : '≥';
    return html`<tr>
      <td>${this.metric(result)}</td>
      <td>${result.value}</td>
      <td>${result.intervalLow ? `${result.intervalLow} – ${result.intervalHigh}` : ''}</td>
      <td>${result.limit ? `${sign} ${result.limit}` : ''}</td>
      <td>${ofCode(t, 'verdict', result.verdict)}</td>
    </tr>`;
  }

  private metric({ metric, label }: TestResult): string {
    return this.evaluated ? metricName(this.evaluated.scheme, metric, label) : [metric, label].filter(Boolean).join(' · ');
  }

  private findings({ findings }: CertificationFile): TemplateResult | typeof nothing {
    return findings.length === 0
      ? nothing
      : html`<h2>${t('findings')}</h2>
          <div class="scrolled" tabindex="0" role="region" aria-label=${t('findings')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${t('grade')}</th>
                  <th scope="col">${t('requirement')}</th>
                  <th scope="col">${t('status')}</th>
                </tr>
              </thead>
              <tbody>
                ${findings.map((finding) => this.finding(finding))}
              </tbody>
            </table>
          </div>`;
  }

  private finding(finding: FindingState): TemplateResult {
    return html`<tr>
      <td>${ofCode(t, 'grade', finding.grade)}</td>
      <td><a href="/portal/findings/${finding.findingId}">${finding.requirement}</a></td>
      <td>${ofCode(t, 'finding', finding.status)}</td>
    </tr>`;
  }

  private team({ team }: CertificationFile): TemplateResult | typeof nothing {
    return team.length === 0
      ? nothing
      : html`<h2>${t('team')}</h2>
          <ul>
            ${team.map((member) => html`<li>${ofCode(t, 'role', member.role)} <pm-person-name .person=${member.personId} .told=${this.evaluated?.people ?? []}></pm-person-name></li>`)}
          </ul>`;
  }

  private review({ body, etag }: Loaded<CertificationFile>): TemplateResult {
    const made = body.review;
    return html`<h2>${t('review')}</h2>
      ${
        made
          ? facts([
              [t('verdict-of-review'), made.sufficient ? t('sufficient') : t('insufficient')],
              [t('reviewed-at'), moment(made.reviewedAt)],
              [t('by'), html`<pm-person-name .person=${made.reviewedBy}></pm-person-name>`],
              [t('comment'), made.comment],
              ...(made.sections ?? []).map(
                (section) =>
                  [
                    ofCode(t, 'section', section.section),
                    `${ofCode(t, 'section-verdict', section.verdict)}. ${section.comment}`,
                  ] as const,
              ),
            ])
          : html`<p>${t('not-reviewed')}</p>`
      }
      ${
        body.status === 'REVIEW_PENDING' && hasAny(['TECHNICAL_REVIEWER'])
          ? html`<pm-technical-review-form
              .file=${body}
              .etag=${etag}
              @reviewed=${() => this.done(t('reviewed.now'))}
              @stale=${() => this.again(frame('changed-meanwhile'))}
            ></pm-technical-review-form>`
          : nothing
      }`;
  }

  private decision(loaded: Loaded<CertificationFile>): TemplateResult {
    const { body, etag } = loaded;
    return html`<h2>${t('decision')}</h2>
      ${body.decisions.length === 0 ? html`<p>${t('not-decided')}</p>` : nothing}
      ${body.decisions.map((decision) =>
        facts([
          [t('decided'), ofCode(t, 'outcome', decision.outcome)],
          [t('decided-on'), day(decision.decidedOn)],
          [t('by'), html`<pm-person-name .person=${decision.decidedBy}></pm-person-name>`],
          [t('reasons'), decision.rationale],
          [t('rests-on'), t('inputs', { count: decision.inputs.length })],
        ]),
      )}
      ${votesShown(loaded)}
      ${
        body.status === 'REVIEWED' && hasAny(['DECISION_MAKER'])
          ? body.committee && hasVoted(loaded)
            ? html`<p class="note good">${t('voted')}</p>`
            : html`<pm-decision-form
                .file=${body}
                .etag=${etag}
                @decided=${() => this.done(t(body.committee ? 'voted.now' : 'decided.now'))}
                @stale=${() => this.again(frame('changed-meanwhile'))}
              ></pm-decision-form>`
          : nothing
      }`;
  }

  /** The form is gone: what came of it stands above. */
  private async done(told: string): Promise<void> {
    await this.again(told);
    this.querySelector('h1')?.focus();
  }
}
