import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, readAll, type Loaded } from '../../../../shared/api';
import { day } from '../../../../shared/format';
import { either, ofCode } from '../../../../shared/texts';
import { PortalPage } from '../../../page';
import { auditPath, type Audit } from '../../../parts/audit/audit';
import { auditName, statusBadge } from '../../../parts/audit/audit-head';
import type { Scheme } from '../../application/scheme';
import '../../../parts/audit/client-name';
import '../../../parts/case/names';
import { schemeOf } from '../../application/scheme';
import { facts } from '../../../parts/facts';
import { hasAny } from '../../../session';
import './coverage';
import { cycleChart } from './cycle-chart';
import './interval-form';
import './plan-audit-form';
import { inOrder, programmeApi, type PlannedAudit, type Programme, type Standing } from './programme';
import { programmeBadge } from './programme-badge';
import { t } from './texts';

/** What the page is made of. */
interface Shown {
  readonly programme: Loaded<Programme>;
  readonly scheme: Scheme;
  readonly standing: Standing;
}

/** The audits of one certification over its cycle: when, how far, and what each looks at. */
@customElement('pm-programme-page')
export class ProgrammePage extends PortalPage {
  private readonly shown = this.loading<Shown>(async (signal) => {
    const programme = await read<Programme>(programmeApi(this.param('id')), signal);
    const [scheme, standing] = await Promise.all([schemeOf(programme.body.scheme.id), standingOf(programme.body, signal)]);
    return { programme, scheme, standing };
  });

  protected override heading(): string {
    return t('programme');
  }

  protected override beside(): TemplateResult | typeof nothing {
    return this.shown.value ? programmeBadge(this.shown.value.programme.body.status) : nothing;
  }

  protected override content(): TemplateResult {
    return this.shown.show((shown) => this.page(shown));
  }

  private page({ programme: { body: programme, etag }, scheme, standing }: Shown): TemplateResult {
    const plans = hasAny(['PROGRAMME_MANAGER']);
    return html`
      ${this.about(programme)} ${cycleChart(programme)}
      <section>
        <h2>${t('audits')}</h2>
        ${this.audits(programme, standing)}
      </section>
      <pm-coverage
        .programme=${programme}
        .etag=${etag}
        .scheme=${scheme}
        .mayChange=${plans}
        @changed=${this.changed}
      ></pm-coverage>
      ${
        hasAny(['CLIENT'])
          ? nothing
          : html`<section>
              <h2>${t('sampling')}</h2>
              <p>${t('sampling.help')} <a href="/portal/programmes/${programme.id}/sampling">${t('sampling.to')}</a></p>
            </section>`
      }
      ${
        plans
          ? html`<pm-interval-form .programme=${programme} .etag=${etag} @changed=${this.changed}></pm-interval-form>
              <pm-plan-audit-form
                .programme=${programme}
                .etag=${etag}
                .scheme=${scheme}
                @changed=${this.changed}
              ></pm-plan-audit-form>`
          : nothing
      }
    `;
  }

  private about(programme: Programme): TemplateResult {
    const { suspension, end } = programme;
    return facts([
      [
        t('organisation'),
        html`<pm-client-name programme=${programme.id} organisation=${programme.organisationId}></pm-client-name>`,
      ],
      [t('scheme'), html`<pm-scheme-name of=${programme.scheme.id}></pm-scheme-name>`],
      [t('scope'), either(programme.scope?.scopeKorean, programme.scope?.scopeEnglish)],
      [t('sites'), programme.scope?.sites.map((site) => either(site.nameKorean, site.nameEnglish)).join(', ')],
      [t('agreementSignedOn'), day(programme.agreementSignedOn)],
      [t('decisionDate'), day(programme.decisionDate)],
      [t('validUntil'), day(programme.validUntil)],
      [t('cycle'), programme.decisionDate ? programme.cycle : ''],
      [t('interval'), t('interval.months', { months: programme.surveillanceIntervalMonths })],
      [
        t('suspension'),
        suspension ? t('suspension.since', { since: day(suspension.since), until: day(suspension.resolveBy) }) : '',
      ],
      [t('end'), end ? t('end.on', { cause: ofCode(t, 'end', end.cause), on: day(end.on) }) : ''],
      [t('requiredCompetences'), hasAny(['CLIENT']) ? '' : programme.requiredCompetences.join(', ')],
    ]);
  }

  private audits(programme: Programme, standing: Standing): TemplateResult {
    return html`<div class="scrolled" tabindex="0" role="region" aria-label=${t('audits')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('audit')}</th>
            <th scope="col">${t('audit.status')}</th>
            <th scope="col">${t('dueBy')}</th>
            <th scope="col">${t('heldOn')}</th>
            <th scope="col">${t('looks-at')}</th>
            <th scope="col">${t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          ${inOrder(programme.audits).map((audit) => this.row(audit, standing))}
        </tbody>
      </table>
    </div>`;
  }

  private row(audit: PlannedAudit, standing: Standing): TemplateResult {
    const status = standing.get(audit.auditId);
    return html`<tr>
      <th scope="row">${status ? html`<a href=${auditPath(audit.auditId)}>${auditName(audit)}</a>` : auditName(audit)}</th>
      <td>${audit.lifted ? t('lifted') : status ? statusBadge(status) : ''}</td>
      <td>${day(audit.dueBy)}</td>
      <td>${day(audit.heldOn)}</td>
      <td>${t('looks-at.counts', { clauses: audit.clauses.length, controls: audit.controls.length })}</td>
      <td>${ofCode(t, 'reason', audit.reason)}</td>
    </tr>`;
  }

  private readonly changed = (event: CustomEvent<Loaded<Programme>>): void => {
    if (this.shown.value) {
      this.shown.take({ ...this.shown.value, programme: event.detail });
    }
    void this.shown.again();
  };
}

async function standingOf({ certificationId }: Programme, signal: AbortSignal): Promise<Standing> {
  const audits = await readAll<Audit>(`/api/v1/audits?certificationId=${certificationId}`, signal);
  return new Map(audits.map(({ id, status }) => [id, status]));
}
