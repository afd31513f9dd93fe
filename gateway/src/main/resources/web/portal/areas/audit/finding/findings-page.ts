import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { withQuery } from '../../../../shared/api';
import { day, today } from '../../../../shared/format';
import { Address } from '../../../address';
import { PortalPage } from '../../../page';
import { badge } from '../../../parts/facts';
import { choiceFilter } from '../../../parts/filters';
import '../../../parts/cursor-list';
import type { Column } from '../../../parts/cursor-list';
import { isClient } from '../standing';
import { dueOf, findingName, findingPath, FINDING_STATUSES, GRADES, STATUS_TONES, type Finding } from './finding';
import { t } from './texts';

/** The findings that concern the person: for the client what it has to answer and by when. */
@customElement('pm-findings-page')
export class FindingsPage extends PortalPage {
  private readonly address = new Address(this);

  protected override heading(): string {
    return t('findings');
  }

  protected override content(): TemplateResult {
    const path = withQuery('/api/v1/findings', {
      status: this.address.get('status'),
      grade: this.address.get('grade'),
    });
    return html`
      <p>${isClient() ? t('findings.help.client') : t('findings.help')}</p>
      <div class="filters" role="search" aria-label=${t('filter')}>
        ${choiceFilter(this.address, 'status', t('status'), FINDING_STATUSES, (status) => t(`status.${status}`))}
        ${choiceFilter(this.address, 'grade', t('grade'), GRADES, (grade) => t(`grade.${grade}`))}
      </div>
      <pm-list path=${path} label=${t('findings')} .columns=${this.columns()}></pm-list>
    `;
  }

  private columns(): readonly Column<Finding>[] {
    return [
      { header: t('finding'), grow: 2, cell: (one) => html`<a href=${findingPath(one.id)}>${findingName(one)}</a>` },
      { header: t('statement'), grow: 4, cell: (one) => one.statement },
      { header: t('status'), grow: 2, cell: (one) => badge(t(`status.${one.status}`), STATUS_TONES[one.status]) },
      { header: t('due'), grow: 2, cell: dueShown },
    ];
  }
}

function dueShown(finding: Finding): TemplateResult | string {
  const due = dueOf(finding);
  if (!due) {
    return '';
  }
  const words = t(`due.${due.what}.by`, { by: day(due.by) });
  return due.by < today() ? html`${words} ${badge(t('overdue'), 'bad')}` : words;
}
