import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { withQuery } from '../../../../shared/api';
import { day, number } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { Address } from '../../../address';
import { PortalPage } from '../../../page';
import '../../../parts/audit/client-name';
import '../../../parts/cursor-list';
import type { Column } from '../../../parts/cursor-list';
import { choiceFilter } from '../../../parts/filters';
import { AUDIT_TIME_STATUSES, type AuditTime } from './audit-time';
import { inDays, timeBadge } from './calculation-shown';
import { t } from './texts';

/** The audit times; those that wait for the programme manager unless others are asked for. */
@customElement('pm-audit-times-page')
export class AuditTimesPage extends PortalPage {
  private readonly address = new Address(this);

  protected override heading(): string {
    return t('audit-times');
  }

  protected override content(): TemplateResult {
    const status = this.address.get('status') ?? 'CALCULATED';
    return html`
      <p>${t('audit-times.help')}</p>
      <div class="filters" role="search" aria-label=${t('filter')}>
        ${choiceFilter(this.address, 'status', t('status'), [...AUDIT_TIME_STATUSES, 'ALL'], (value) => ofCode(t, 'status', value), 'CALCULATED')}
      </div>
      <pm-list
        path=${withQuery('/api/v1/audit-times', { status: status === 'ALL' ? null : status })}
        label=${t('audit-times')}
        .columns=${this.columns()}
      ></pm-list>
    `;
  }

  private columns(): readonly Column<AuditTime>[] {
    return [
      {
        header: t('organisation'),
        grow: 3,
        cell: (one) =>
          html`<a href="/portal/audit-times/${one.applicationId}"
            ><pm-client-name organisation=${one.organisationId}></pm-client-name
          ></a>`,
      },
      { header: t('submittedOn'), grow: 2, cell: (one) => day(one.application.submittedOn) },
      { header: t('headcount'), cell: (one) => number(one.application.headcount) },
      { header: t('sites'), cell: (one) => number(one.application.sites) },
      {
        header: t('total'),
        cell: (one) => inDays((one.determination?.proposal.calculation ?? one.calculation).days.total),
      },
      { header: t('status'), grow: 2, cell: (one) => timeBadge(one.status) },
    ];
  }
}
