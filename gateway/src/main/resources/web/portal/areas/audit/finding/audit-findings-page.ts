import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { readAll, type Loaded } from '../../../../shared/api';
import { day } from '../../../../shared/format';
import { choiceOf, type Choice } from '../../../form/fields';
import { auditApi, auditPath } from '../../../parts/audit/audit';
import type { People } from '../../../parts/audit/people';
import { badge, facts } from '../../../parts/facts';
import { requirementsOf } from '../plan/plan';
import { OneAuditPage } from '../one-audit-page';
import { audits, isClient, leads, type HeldAudit } from '../standing';
import './conflict-shown';
import { dueOf, findingName, findingPath, findingsOf, GRADES, STATUS_TONES, type Conflict, type Finding } from './finding';
import './raise-form';
import { t } from './texts';

/** The findings of one audit: raised by the team, read by both sides; what two devices say differently is settled here. */
@customElement('pm-audit-findings-page')
export class AuditFindingsPage extends OneAuditPage {
  protected readonly page = 'findings';

  /** Whether a finding is being recorded. */
  @state() private raising = false;

  private readonly findings = this.loading((signal) => findingsOf(this.param('id'), signal));
  private readonly conflicts = this.loading(async (signal): Promise<readonly Conflict[]> =>
    isClient() ? [] : readAll<Conflict>(`${auditApi(this.param('id'))}/finding-conflicts`, signal),
  );
  private requirements: readonly Choice[] = [];
  private earlier: readonly Choice[] = [];

  protected called(audit: string | null): string {
    return audit ? t('findings-of', { audit }) : t('findings');
  }

  protected shown({ body: audit }: Loaded<HeldAudit>, people: People): TemplateResult {
    return html`
      ${this.findings.show((findings) => this.list(audit, findings))} ${this.raise(audit)}
      ${this.conflicts.show((conflicts) => this.differing(audit, conflicts, people))}
    `;
  }

  private list(audit: HeldAudit, findings: readonly Finding[]): TemplateResult {
    if (findings.length === 0) {
      return html`<p>
        ${audit.kind === 'STAGE_1' ? t('stage-1') : t('none')}
        ${audit.kind === 'STAGE_1' ? html`<a href=${auditPath(audit.id, 'checklist')}>${t('stage-1.to')}</a>` : nothing}
      </p>`;
    }
    const sorted = findings.toSorted((one, other) => GRADES.indexOf(one.grade) - GRADES.indexOf(other.grade));
    return html`<p>${t('counts', counts(findings))}</p>
      <ul class="cards">
        ${sorted.map((finding) => html`<li class="card">${this.finding(finding)}</li>`)}
      </ul>`;
  }

  private finding(finding: Finding): TemplateResult {
    const due = dueOf(finding);
    return html`
      <div class="card-head">
        <h2><a href=${findingPath(finding.id)}>${findingName(finding)}</a></h2>
        <span> ${badge(t(`status.${finding.status}`), STATUS_TONES[finding.status])} </span>
      </div>
      <p>${finding.statement}</p>
      ${due ? facts([[t(`due.${due.what}`), day(due.by)]]) : nothing}
    `;
  }

  private raise(audit: HeldAudit): TemplateResult | typeof nothing {
    const may = audits(audit) && audit.kind !== 'STAGE_1' && (audit.status === 'IN_PROGRESS' || audit.status === 'CONCLUDED');
    if (!may) {
      return nothing;
    }
    return this.raising
      ? html`<section>
          <h2>${t('raise')}</h2>
          <p>${t('raise.help')}</p>
          <pm-raise-form
            .audit=${audit.id}
            .requirements=${this.requirements}
            .earlier=${this.earlier}
            @changed=${this.raised}
          ></pm-raise-form>
        </section>`
      : html`<div class="actions">
          <button type="button" class="primary" @click=${() => this.begin(audit)}>${t('raise.begin')}</button>
        </div>`;
  }

  private async begin(audit: HeldAudit): Promise<void> {
    this.told = '';
    this.raising = true;
    const [requirements, all] = await Promise.all([
      requirementsOf(audit.programmeId),
      readAll<Finding>(`/api/v1/findings?certificationId=${audit.certificationId}`),
    ]);
    this.requirements = requirements;
    this.earlier = all
      .filter((finding) => finding.auditId !== audit.id && finding.grade !== 'OPPORTUNITY')
      .map((finding) => choiceOf(finding.id, () => t('earlier', { name: findingName(finding), on: day(finding.raisedOn) })));
    this.requestUpdate();
    await this.updateComplete;
    requestAnimationFrame(() => this.querySelector<HTMLElement>('pm-raise-form input[type="radio"]')?.focus());
  }

  private readonly raised = async (event: CustomEvent<Loaded<Finding>>): Promise<void> => {
    this.raising = false;
    await this.findings.again();
    this.told = t('raised.now', { name: findingName(event.detail.body) });
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  };

  private differing(audit: HeldAudit, conflicts: readonly Conflict[], people: People): TemplateResult | typeof nothing {
    if (conflicts.length === 0) {
      return nothing;
    }
    const open = conflicts.filter(({ resolution }) => !resolution);
    if (open.length > 0 && leads(audit) && this.requirements.length === 0) {
      void this.offer(audit);
    }
    return html`<section>
      <h2>${t('conflicts')}</h2>
      <p>${open.length > 0 ? t('conflicts.open', { count: open.length }) : t('conflicts.none')}</p>
      ${conflicts.map(
        (conflict) =>
          html`<pm-conflict
            .audit=${audit.id}
            .conflict=${conflict}
            .people=${people}
            .requirements=${this.requirements}
            ?chooses=${leads(audit) && (audit.status === 'IN_PROGRESS' || audit.status === 'CONCLUDED')}
            @changed=${this.settled}
          ></pm-conflict>`,
      )}
    </section>`;
  }

  private offering: Promise<void> | undefined;

  private offer(audit: HeldAudit): Promise<void> {
    this.offering ??= requirementsOf(audit.programmeId).then((requirements) => {
      this.requirements = requirements;
      this.requestUpdate();
    });
    return this.offering;
  }

  private readonly settled = async (): Promise<void> => {
    await Promise.all([this.conflicts.again(), this.findings.again()]);
    this.told = t('resolved.now');
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  };
}

function counts(findings: readonly Finding[]): Record<string, number> {
  const of = (grade: string): number => findings.filter((finding) => finding.grade === grade).length;
  return { majors: of('MAJOR'), minors: of('MINOR'), opportunities: of('OPPORTUNITY') };
}
