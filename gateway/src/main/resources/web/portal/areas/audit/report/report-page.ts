import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { send, type Loaded } from '../../../../shared/api';
import { day, moment } from '../../../../shared/format';
import { either, ofCode } from '../../../../shared/texts';
import { Address } from '../../../address';
import { auditPath } from '../../../parts/audit/audit';
import type { People } from '../../../parts/audit/people';
import { confirmed } from '../../../parts/confirm';
import { badge, facts } from '../../../parts/facts';
import { findingName, findingPath, findingsOf, STATUS_TONES, type Finding } from '../finding/finding';
import { t as finding } from '../finding/texts';
import { OneAuditPage } from '../one-audit-page';
import { Sending } from '../../../sending';
import { isClient, isOnTeam, leads, type HeldAudit } from '../standing';
import './amendment-form';
import './comment-form';
import './draft-form';
import type { DraftForm } from './draft-form';
import './maintenance-form';
import './recommendation-form';
import { draftOf, recommendationsAfter, reportApi, reportOf, reportVersions, type Report, type ReportDraft } from './report';
import { statementShown } from './statement';
import { t as frame } from '../../../texts';
import { t } from './texts';

/** The report of an audit: written, commented on, issued, amended; then the recommendation, or that a certificate is maintained. */
@customElement('pm-report-page')
export class ReportPage extends OneAuditPage {
  protected readonly page = 'report';

  /** Whether the issued report is being amended. */
  @state() private amending = false;

  private readonly address = new Address(this, () => void this.report.again());
  private readonly issuing = new Sending(this);
  private readonly report = this.loading((signal) => reportOf(this.param('id'), this.address.get('version'), signal));
  private readonly versions = this.loading((signal) => reportVersions(this.param('id'), signal));
  private readonly findings = this.loading((signal) => findingsOf(this.param('id'), signal));
  /** There is a draft while the audit is under way and until its report, for the body alone. */
  private readonly draft = this.loading(async (signal) => (this.draftedFor ? draftOf(this.param('id'), signal) : null));
  private draftedFor = '';

  protected called(audit: string | null): string {
    return audit ? t('report-of', { audit }) : t('report');
  }

  protected shown(loaded: Loaded<HeldAudit>, people: People): TemplateResult {
    const { body: audit } = loaded;
    if (audit.kind === 'STAGE_1') {
      return html`<p>${t('stage-1')} <a href=${auditPath(audit.id, 'checklist')}>${t('stage-1.to')}</a></p>`;
    }
    const drafted = audit.status === 'IN_PROGRESS' || audit.status === 'CONCLUDED';
    return html`${this.report.show((report) =>
      report === null
        ? drafted && !isClient()
          ? this.writing(loaded, people)
          : html`<p>${t('none')}</p>`
        : html`${this.issued(audit, report, people)} ${this.amendment(loaded, report)} ${this.outcome(loaded, people)}`,
    )}`;
  }

  private writing(loaded: Loaded<HeldAudit>, people: People): TemplateResult {
    const { body: audit } = loaded;
    if (this.draftedFor !== audit.id) {
      this.draftedFor = audit.id;
      void this.draft.again();
    }
    return html`${this.draft.show((draft) =>
      draft === null
        ? nothing
        : html`
            <section>
              <h2>${t('draft')}</h2>
              <p>${t('draft.help')}</p>
              ${
                leads(audit)
                  ? html`<pm-draft-form
                      .audit=${audit.id}
                      .draft=${draft}
                      @written=${(event: CustomEvent<Loaded<ReportDraft>>) => this.draft.take(event.detail)}
                    ></pm-draft-form>`
                  : statementShown(draft.body.content.statement)
              }
            </section>
            ${this.comments(audit, draft.body, people)} ${this.issue(loaded, draft.body)}
          `,
    )}`;
  }

  private comments(audit: HeldAudit, { comments }: ReportDraft, people: People): TemplateResult {
    return html`<section>
      <h2>${t('comments')}</h2>
      ${
        comments.length === 0
          ? html`<p class="quiet">${t('comments.none')}</p>`
          : html`<ol class="cards">
              ${comments.map(
                (one) =>
                  html`<li class="card">
                    <strong>${sectionName(one.section)}</strong>
                    <p>${one.text}</p>
                    <p class="quiet">${t('by-at', { name: people.name(one.by), at: moment(one.at) })}</p>
                  </li>`,
              )}
            </ol>`
      }
      ${isOnTeam(audit) ? html`<pm-comment-form .audit=${audit.id} @changed=${this.commented}></pm-comment-form>` : nothing}
    </section>`;
  }

  private readonly commented = async (): Promise<void> => {
    await this.draft.again();
    this.told = t('commented.now');
  };

  private issue(loaded: Loaded<HeldAudit>, { missing }: ReportDraft): TemplateResult {
    const { body: audit } = loaded;
    return html`<section>
      <h2>${t('issue')}</h2>
      ${
        missing.length === 0
          ? html`<p>${t('issue.complete')}</p>`
          : html`<div class="note">
              <strong>${t('issue.missing')}</strong>
              <ul>
                ${missing.map((pointer) => html`<li>${sectionName(pointer.slice(1))}</li>`)}
              </ul>
            </div>`
      }
      ${this.issuing.notes()}
      ${
        audit.status !== 'CONCLUDED'
          ? html`<p>${t('issue.after-closing')} <a href=${auditPath(audit.id, 'checklist')}>${t('stage-1.to')}</a></p>`
          : leads(audit)
            ? html`<div class="actions">
                <button
                  type="button"
                  class="primary"
                  ?disabled=${this.issuing.busy || missing.length > 0}
                  @click=${() => this.publish(loaded)}
                >
                  ${t('issue.send')}
                </button>
              </div>`
            : html`<p>${t('issue.awaited')}</p>`
      }
    </section>`;
  }

  private async publish({ body: audit, etag }: Loaded<HeldAudit>): Promise<void> {
    const saved = (await this.querySelector<DraftForm>('pm-draft-form')?.now()) ?? true;
    const question = { title: t('issue.send'), text: t('issue.question'), action: t('issue.send') };
    if (!saved || !(await confirmed(question))) {
      return;
    }
    const done = await this.issuing.go(async (idempotencyKey) => {
      await send({ method: 'POST', path: reportApi(audit.id), body: {}, etag, idempotencyKey });
      return t('issued.now');
    });
    if (done) {
      await this.changed(t('issued.now'));
    }
  }

  private issued(audit: HeldAudit, report: Report, people: People): TemplateResult {
    const { content } = report;
    return html`<section>
      <h2>${t('version', { version: report.version })}</h2>
      ${facts([
        [t('issued'), t('by-on', { name: people.name(report.issuedBy), on: day(report.issuedOn) })],
        [t('amendmentReason'), report.amendmentReason],
        [t('sha256'), html`<code class="hash">${report.sha256}</code>`],
      ])}
      <p>
        <a href="${reportApi(audit.id, report.version)}/pdf" target="_blank" router-ignore
          >${t('pdf', { version: report.version })}</a
        >
      </p>
      ${statementShown(content.statement)}
      ${
        content.findings.length === 0
          ? nothing
          : html`<h3>${t('findings')}</h3>
              <ul class="cards">
                ${content.findings.map(
                  (one) =>
                    html`<li class="card">
                      <a href=${findingPath(one.findingId)}>${findingName(one)}</a>
                      <p>${one.statement}</p>
                    </li>`,
                )}
              </ul>`
      }
      ${
        content.recordedDeviations.length === 0
          ? nothing
          : html`<h3>${t('recordedDeviations')}</h3>
              <ul>
                ${content.recordedDeviations.map((one) => html`<li>${either(one.korean, one.english)}</li>`)}
              </ul>`
      }
      <p class="quiet">${either(content.samplingKorean, content.samplingEnglish)}</p>
      ${this.versions.show((versions) =>
        versions.length < 2
          ? nothing
          : html`<h3>${t('versions')}</h3>
              <ul>
                ${versions.map(
                  (one) =>
                    html`<li>
                      <a href=${this.address.with({ version: String(one.version) })}>${t('version', { version: one.version })}</a>
                      ${day(one.issuedOn)} ${one.amendmentReason ?? ''}
                      <code class="quiet">${one.sha256.slice(0, 12)}…</code>
                    </li>`,
                )}
              </ul>`,
      )}
    </section>`;
  }

  private amendment({ body: audit, etag }: Loaded<HeldAudit>, report: Report): TemplateResult | typeof nothing {
    if (!leads(audit) || this.address.get('version')) {
      return nothing;
    }
    return this.amending
      ? html`<section>
          <h2>${t('amend')}</h2>
          <p>${t('amend.help')}</p>
          <pm-amendment-form
            .audit=${audit.id}
            .report=${report}
            .etag=${etag}
            @changed=${() => this.changed(t('amended.now'))}
            @stale=${() => this.again(frame('changed-meanwhile'))}
          ></pm-amendment-form>
          <button type="button" @click=${() => (this.amending = false)}>${t('leave')}</button>
        </section>`
      : html`<div class="actions">
          <button type="button" @click=${() => (this.amending = true)}>${t('amend')}</button>
        </div>`;
  }

  private outcome({ body: audit, etag }: Loaded<HeldAudit>, people: People): TemplateResult | typeof nothing {
    const { recommendation, maintenance } = audit;
    if (recommendation || maintenance) {
      return html`<section>
        <h2>${recommendation ? t('recommendation-made') : t('maintenance')}</h2>
        ${
          recommendation
            ? facts([
                [t('recommended'), ofCode(t, 'recommended', recommendation.recommendation)],
                [t('rationale'), recommendation.rationale],
                [t('made'), t('by-on', { name: people.name(recommendation.madeBy), on: day(recommendation.madeOn) })],
              ])
            : nothing
        }
        ${
          maintenance
            ? facts([
                [t('maintained'), maintenance.rationale],
                [t('made'), t('by-on', { name: people.name(maintenance.recordedBy), on: day(maintenance.recordedOn) })],
              ])
            : nothing
        }
      </section>`;
    }
    if (audit.status !== 'REPORT_ISSUED' && audit.status !== 'FOLLOW_UP') {
      return nothing;
    }
    return this.findings.show((findings) =>
      leads(audit)
        ? this.concluding(audit, etag, findings)
        : html`<section>
            <h2>${t('recommendation-made')}</h2>
            <p>${t('recommendation.awaited')}</p>
          </section>`,
    );
  }

  private concluding(audit: HeldAudit, etag: string | null, findings: readonly Finding[]): TemplateResult {
    const open = findings.filter(({ status }) => status !== 'VERIFIED_CLOSED' && status !== 'RECORDED');
    const surveillance = recommendationsAfter(audit.kind).includes('MAINTAIN');
    const major = findings.some(({ grade }) => grade === 'MAJOR');
    return html`
      <section>
        <h2>${t('open-findings')}</h2>
        ${
          open.length === 0
            ? html`<p>${t('open-findings.none')}</p>`
            : html`<p>${t('open-findings.help')}</p>
                <ul>
                  ${open.map(
                    (one) =>
                      html`<li>
                        <a href=${findingPath(one.id)}>${findingName(one)}</a>
                        ${badge(finding(`status.${one.status}`), STATUS_TONES[one.status])}
                      </li>`,
                  )}
                </ul>`
        }
      </section>
      ${
        surveillance && !major
          ? html`<section>
              <h2>${t('maintenance')}</h2>
              <p>${t('maintenance.help')}</p>
              <pm-maintenance-form
                .audit=${audit.id}
                .etag=${etag}
                @changed=${() => this.changed(t('maintained.now'))}
                @stale=${() => this.again(frame('changed-meanwhile'))}
              ></pm-maintenance-form>
            </section>`
          : nothing
      }
      <section>
        <h2>${t('recommend')}</h2>
        <p>${surveillance ? t('recommend.help.surveillance') : t('recommend.help')}</p>
        <pm-recommendation-form
          .audit=${audit}
          .etag=${etag}
          @changed=${() => this.changed(t('recommended.now'))}
          @stale=${() => this.again(frame('changed-meanwhile'))}
        ></pm-recommendation-form>
      </section>
    `;
  }

  private async changed(told: string): Promise<void> {
    this.amending = false;
    await Promise.all([this.report.again(), this.versions.again(), this.findings.again()]);
    await this.again(told);
    this.querySelector('h1')?.focus();
  }
}

function sectionName(section: string): string {
  try {
    return t(section as never);
  } catch {
    return section;
  }
}
