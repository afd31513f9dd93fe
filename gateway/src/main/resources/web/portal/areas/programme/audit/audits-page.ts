import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { withQuery } from '../../../../shared/api';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { Address } from '../../../address';
import { PortalPage } from '../../../page';
import { AUDIT_KINDS, AUDIT_STATUSES, auditPath, type Audit } from '../../../parts/audit/audit';
import { auditName, period, statusBadge } from '../../../parts/audit/audit-head';
import { t as words } from '../../../parts/audit/texts';
import { choiceFilter } from '../../../parts/filters';
import '../../../parts/audit/client-name';
import '../../../parts/cursor-list';
import type { Column } from '../../../parts/cursor-list';
import { t } from './texts';

/** The audits that the person may see. */
@customElement('pm-audits-page')
export class AuditsPage extends PortalPage {
  private readonly address = new Address(this);

  protected override heading(): string {
    return t('audits');
  }

  protected override content(): TemplateResult {
    const path = withQuery('/api/v1/audits', {
      status: this.address.get('status'),
      kind: this.address.get('kind'),
      certificationId: this.address.get('certification'),
    });
    return html`
      <div class="filters" role="search" aria-label=${t('filter')}>
        ${choiceFilter(this.address, 'kind', t('kind'), AUDIT_KINDS, (kind) => ofCode(words, 'kind', kind))}
        ${choiceFilter(this.address, 'status', t('status'), AUDIT_STATUSES, (status) => ofCode(words, 'status', status))}
      </div>
      <pm-list path=${path} label=${t('audits')} .columns=${this.columns()}></pm-list>
    `;
  }

  private columns(): readonly Column<Audit>[] {
    return [
      { header: t('audit'), grow: 2, cell: (one) => html`<a href=${auditPath(one.id)}>${auditName(one)}</a>` },
      {
        header: t('organisation'),
        grow: 2,
        cell: (one) => html`<pm-client-name programme=${one.programmeId} organisation=${one.organisationId}></pm-client-name>`,
      },
      { header: t('status'), grow: 2, cell: (one) => statusBadge(one.status) },
      { header: t('days'), grow: 2, cell: (one) => period(one.firstDay, one.lastDay) },
      { header: t('dueBy'), cell: (one) => day(one.dueBy) },
    ];
  }
}
