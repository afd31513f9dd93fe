import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { day } from '../../../../shared/format';
import { PortalPage } from '../../../page';
import { auditName } from '../../../parts/audit/audit-head';
import '../../../parts/audit/client-name';
import '../../../parts/case/names';
import '../../../parts/cursor-list';
import type { Column } from '../../../parts/cursor-list';
import { nextDue, type Programme } from './programme';
import { programmeBadge } from './programme-badge';
import { t } from './texts';

/** The audit programmes that the person may see. */
@customElement('pm-programmes-page')
export class ProgrammesPage extends PortalPage {
  protected override heading(): string {
    return t('programmes');
  }

  protected override content(): TemplateResult {
    return html`<pm-list path="/api/v1/programmes" label=${t('programmes')} .columns=${this.columns()}></pm-list>`;
  }

  private columns(): readonly Column<Programme>[] {
    return [
      {
        header: t('organisation'),
        grow: 3,
        cell: (one) =>
          html`<a href="/portal/programmes/${one.id}"
            ><pm-client-name programme=${one.id} organisation=${one.organisationId}></pm-client-name
          ></a>`,
      },
      { header: t('scheme'), grow: 3, cell: (one) => html`<pm-scheme-name of=${one.scheme.id}></pm-scheme-name>` },
      { header: t('status'), grow: 2, cell: (one) => programmeBadge(one.status) },
      { header: t('validUntil'), grow: 2, cell: (one) => day(one.validUntil) },
      { header: t('next-due'), grow: 3, cell: (one) => due(one) },
    ];
  }
}

function due(programme: Programme): string {
  const next = nextDue(programme);
  return next ? t('due', { audit: auditName(next), on: day(next.dueBy) }) : '';
}
