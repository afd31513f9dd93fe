import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read, readIfAny, type Loaded } from '../../../../shared/api';
import { day } from '../../../../shared/format';
import type { Choice } from '../../../form/fields';
import { auditApi, auditPath } from '../../../parts/audit/audit';
import { auditName } from '../../../parts/audit/audit-head';
import '../../../parts/audit/client-name';
import { People, peopleOf } from '../../../parts/audit/people';
import { badge, facts } from '../../../parts/facts';
import { OpenedPage } from '../../../parts/opened-page';
import { requirementsOf } from '../plan/plan';
import { audits, isClient, leads, type HeldAudit } from '../standing';
import { contentShown } from './content';
import './evidence-form';
import { dueOf, findingApi, findingName, STATUS_TONES, type Finding, type Revision } from './finding';
import { followUp, revisionsShown } from './follow-up';
import './judgement-form';
import { gradesAfter } from './regrading-form';
import './response-form';
import './revision-form';
import './verification-form';
import { t as frame } from '../../../texts';
import { t } from './texts';

interface Opened {
  readonly finding: Finding;
  readonly etag: string | null;
  /** None for those who see the finding and not its audit. */
  readonly audit: HeldAudit | null;
  readonly people: People;
  readonly revisions: readonly Revision[];
}

type Changing = 'revision' | 'regrading';

/** One finding for both sides: what was found, what is awaited from whom, and everything that was said since. */
@customElement('pm-finding-page')
export class FindingPage extends OpenedPage<Opened> {
  /** What of the finding itself is being changed. */
  @state() private changing: Changing | null = null;

  private requirements: readonly Choice[] = [];

  protected override open(signal: AbortSignal): Promise<Opened> {
    return opened(this.param('id'), signal);
  }

  protected override heading(): string {
    const finding = this.opening.value?.finding;
    return finding ? findingName(finding) : t('finding');
  }

  protected override beside(): TemplateResult | typeof nothing {
    const finding = this.opening.value?.finding;
    return finding ? badge(t(`status.${finding.status}`), STATUS_TONES[finding.status]) : nothing;
  }

  protected override body(opened: Opened): TemplateResult {
    const { finding, audit, people, revisions } = opened;
    const due = dueOf(finding);
    return html`
      <p class="note"><strong>${t('next')}</strong> ${t(`next.${finding.status}`)}</p>
      ${facts([
        [t('audit'), audit ? html`<a href=${auditPath(audit.id, 'findings')}>${auditName(audit)}</a>` : ''],
        [
          t('organisation'),
          audit
            ? html`<pm-client-name programme=${audit.programmeId} organisation=${audit.organisationId}></pm-client-name>`
            : '',
        ],
        [t('raised'), t('by-on', { name: people.name(finding.raisedBy), on: day(finding.raisedOn) })],
        [due ? t(`due.${due.what}`) : '', due ? day(due.by) : ''],
      ])}
      <section>
        <h2>${t('what')}</h2>
        ${contentShown(finding)} ${this.changes(opened)}
      </section>
      ${followUp(finding, people)} ${this.action(opened)} ${revisionsShown(revisions, people)}
    `;
  }

  /** What the person may do in the follow-up now. */
  private action({ finding, etag, audit }: Opened): TemplateResult | typeof nothing {
    const changed = (told: string) => (): Promise<void> => this.again(told);
    const stale = (): Promise<void> => this.again(frame('changed-meanwhile'));
    if (isClient()) {
      switch (finding.status) {
        case 'RAISED':
        case 'PLAN_REJECTED':
        case 'INEFFECTIVE':
          return html`<section>
            <h2>${t('respond')}</h2>
            <p>${t('respond.help')}</p>
            <pm-response-form
              .finding=${finding.id}
              .etag=${etag}
              @changed=${changed(t('responded.now'))}
              @stale=${stale}
            ></pm-response-form>
          </section>`;
        case 'PLAN_ACCEPTED':
        case 'EVIDENCE_SUBMITTED':
          return html`<section>
            <h2>${finding.status === 'PLAN_ACCEPTED' ? t('submit-evidence') : t('submit-evidence.more')}</h2>
            <p>${t('submit-evidence.help')}</p>
            <pm-evidence-form
              .finding=${finding.id}
              .etag=${etag}
              @changed=${changed(t('submitted.now'))}
              @stale=${stale}
            ></pm-evidence-form>
          </section>`;
        default:
          return nothing;
      }
    }
    if (audit === null || !audits(audit)) {
      return nothing;
    }
    switch (finding.status) {
      case 'RESPONDED':
        return html`<section>
          <h2>${t('judge')}</h2>
          <p>${t('judge.help')}</p>
          <pm-judgement-form
            .finding=${finding.id}
            .etag=${etag}
            @changed=${changed(t('judged.now'))}
            @stale=${stale}
          ></pm-judgement-form>
        </section>`;
      case 'EVIDENCE_SUBMITTED':
        return html`<section>
          <h2>${t('verify')}</h2>
          <p>${t('verify.help')}</p>
          <pm-verification-form
            .finding=${finding.id}
            .etag=${etag}
            @changed=${changed(t('verified.now'))}
            @stale=${stale}
          ></pm-verification-form>
        </section>`;
      default:
        return nothing;
    }
  }

  /** What the team may change of what the finding says. */
  private changes({ finding, etag, audit }: Opened): TemplateResult | typeof nothing {
    if (audit === null || !audits(audit)) {
      return nothing;
    }
    const reported = audit.status !== 'IN_PROGRESS' && audit.status !== 'CONCLUDED';
    const grades = leads(audit) ? gradesAfter(finding, reported) : [];
    const revisable = !reported && (finding.status === 'RAISED' || finding.status === 'RECORDED');
    if (this.changing === 'revision' && revisable) {
      return html`<section>
        <h3>${t('revise')}</h3>
        <pm-revision-form
          .finding=${finding}
          .etag=${etag}
          .requirements=${this.requirements}
          @changed=${() => this.again(t('revised.now'))}
          @stale=${() => this.again(frame('changed-meanwhile'))}
        ></pm-revision-form>
        ${this.leaving()}
      </section>`;
    }
    if (this.changing === 'regrading' && grades.length > 0) {
      return html`<section>
        <h3>${t('regrade')}</h3>
        <p>${t('regrade.help')}</p>
        <pm-regrading-form
          .finding=${finding}
          .etag=${etag}
          .grades=${grades}
          .requirements=${this.requirements}
          @changed=${() => this.again(t('regraded.now'))}
          @stale=${() => this.again(frame('changed-meanwhile'))}
        ></pm-regrading-form>
        ${this.leaving()}
      </section>`;
    }
    if (!revisable && grades.length === 0) {
      return nothing;
    }
    return html`<div class="actions">
      ${revisable ? html`<button type="button" @click=${() => this.begin('revision', audit)}>${t('revise')}</button>` : nothing}
      ${
        grades.length > 0
          ? html`<button type="button" @click=${() => this.begin('regrading', audit)}>${t('regrade')}</button>`
          : nothing
      }
    </div>`;
  }

  private leaving(): TemplateResult {
    return html`<button type="button" @click=${() => (this.changing = null)}>${t('leave')}</button>`;
  }

  private async begin(what: Changing, audit: HeldAudit): Promise<void> {
    this.told = '';
    if (this.requirements.length === 0) {
      this.requirements = await requirementsOf(audit.programmeId);
    }
    this.changing = what;
    await this.updateComplete;
    requestAnimationFrame(() =>
      this.querySelector<HTMLElement>(
        what === 'revision' ? 'pm-revision-form [data-pointer]' : 'pm-regrading-form [data-pointer]',
      )?.focus(),
    );
  }

  protected override async again(told: string): Promise<void> {
    this.changing = null;
    await super.again(told);
    this.querySelector('h1')?.focus();
  }
}

async function opened(id: string, signal: AbortSignal): Promise<Opened> {
  const { body: finding, etag }: Loaded<Finding> = await read<Finding>(findingApi(id), signal);
  const [audit, people, revisions] = await Promise.all([
    readIfAny<HeldAudit>(auditApi(finding.auditId), signal),
    peopleOf(finding.auditId, signal),
    isClient() ? null : readIfAny<{ items: readonly Revision[] }>(`${findingApi(id)}/revisions`, signal),
  ]);
  return { finding, etag, audit: audit?.body ?? null, people, revisions: revisions?.body.items ?? [] };
}
