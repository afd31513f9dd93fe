import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Loaded } from '../../../../shared/api';
import { day } from '../../../../shared/format';
import { Address } from '../../../address';
import type { People } from '../../../parts/audit/people';
import { auditPath } from '../../../parts/audit/audit';
import { leads, type HeldAudit } from '../standing';
import { OneAuditPage } from '../one-audit-page';
import { planApi, planOf, planVersions, requirementsOf, sitesOf, type PlanVersion } from './plan';
import './plan-form';
import { planShown } from './plan-shown';
import { t as frame } from '../../../texts';
import { t } from './texts';

/** The plan of an audit: written and sent by the lead auditor, read by the client and the team. */
@customElement('pm-plan-page')
export class PlanPage extends OneAuditPage {
  protected readonly page = 'plan';

  private readonly address = new Address(this, () => void this.plan.again());
  private readonly plan = this.loading((signal) => planOf(this.param('id'), this.address.get('version'), signal));
  private readonly versions = this.loading((signal) => planVersions(this.param('id'), signal));
  private readonly offered = this.loading(async (signal) => {
    const audit = this.opening.value?.audit.body;
    return audit
      ? { sites: await sitesOf(audit), requirements: await requirementsOf(audit.programmeId, signal) }
      : { sites: [], requirements: [] };
  });
  private offeredFor = '';

  protected called(audit: string | null): string {
    return audit ? t('plan-of', { audit }) : t('plan');
  }

  protected shown(loaded: Loaded<HeldAudit>, people: People): TemplateResult {
    const { body: audit } = loaded;
    const writes = leads(audit) && (audit.status === 'TEAM_CONFIRMED' || audit.status === 'PLAN_SENT');
    return html`
      ${this.plan.show((plan) =>
        plan === null
          ? html`<p>${writes ? t('none.lead') : t('none')}</p>`
          : html`<section>
              <h2>${t('version', { version: plan.version })}</h2>
              <p>${t('sent', { name: people.name(plan.sentBy), on: day(plan.sentOn) })}</p>
              <p>
                <a href="${planApi(audit.id, plan.version)}/pdf" target="_blank" router-ignore
                  >${t('pdf', { version: plan.version })}</a
                >
              </p>
              ${planShown(plan, people)}
            </section>`,
      )}
      ${this.versions.show((versions) => this.sentBefore(versions))} ${writes ? this.writing(loaded, people) : nothing}
      ${
        audit.status === 'PLAN_SENT'
          ? html`<p class="note">${t('opening-next')} <a href=${auditPath(audit.id, 'checklist')}>${t('opening-next.to')}</a></p>`
          : nothing
      }
    `;
  }

  private sentBefore(versions: readonly PlanVersion[]): TemplateResult | typeof nothing {
    return versions.length < 2
      ? nothing
      : html`<section>
          <h2>${t('versions')}</h2>
          <ul>
            ${versions.map(
              ({ version, sentOn, sha256 }) =>
                html`<li>
                  <a href=${this.address.with({ version: String(version) })}>${t('version', { version })}</a> ${day(sentOn)}
                  <code class="quiet">${sha256.slice(0, 12)}…</code>
                </li>`,
            )}
          </ul>
        </section>`;
  }

  private writing({ body: audit, etag }: Loaded<HeldAudit>, people: People): TemplateResult {
    this.offer(audit);
    return html`<section>
      <h2>${audit.planVersion === 0 ? t('write') : t('write-again')}</h2>
      <p>${t('write.help')}</p>
      ${this.offered.show(({ sites, requirements }) =>
        requirements.length === 0
          ? nothing
          : html`<pm-plan-form
              .audit=${audit}
              .etag=${etag}
              .people=${people}
              .sites=${sites}
              .requirements=${requirements}
              @changed=${this.sent}
              @stale=${() => this.again(frame('changed-meanwhile'))}
            ></pm-plan-form>`,
      )}
    </section>`;
  }

  /** Sites and requirements are asked for once it is known of which programme. */
  private offer(audit: HeldAudit): void {
    if (this.offeredFor !== audit.programmeId) {
      this.offeredFor = audit.programmeId;
      void this.offered.again();
    }
  }

  private readonly sent = async (): Promise<void> => {
    this.address.replace({ version: null });
    await Promise.all([this.again(t('sent.now')), this.plan.again(), this.versions.again()]);
    this.querySelector('h1')?.focus();
  };
}
