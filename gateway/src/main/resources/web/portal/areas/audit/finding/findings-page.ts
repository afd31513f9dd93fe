import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readAll, withQuery } from '../../../../shared/api';
import { day, today } from '../../../../shared/format';
import { Address } from '../../../address';
import { PortalPage } from '../../../page';
import { badge } from '../../../parts/facts';
import { choiceFilter } from '../../../parts/filters';
import '../../../parts/cursor-list';
import type { Column } from '../../../parts/cursor-list';
import { isClient } from '../standing';
import {
  dueOf,
  findingName,
  findingPath,
  FINDING_STATUSES,
  GRADES,
  STATUS_TONES,
  type Finding,
  type FindingStatus,
} from './finding';
import { t } from './texts';

/** What asks the client for an answer, or for evidence. */
const AWAITED: readonly FindingStatus[] = ['RAISED', 'PLAN_REJECTED', 'INEFFECTIVE', 'PLAN_ACCEPTED'];

/** The findings that concern the person: for the client what it has to answer and by when. */
@customElement('pm-findings-page')
export class FindingsPage extends PortalPage {
  private readonly address = new Address(this);

  protected override heading(): string {
    return t('findings');
  }

  /** What waits for the client, what is due first before the others. */
  private readonly waiting = this.loading(async (signal): Promise<readonly Finding[]> =>
    isClient()
      ? (await Promise.all(AWAITED.map((status) => readAll<Finding>(`/api/v1/findings?status=${status}`, signal))))
          .flat()
          .toSorted((one, other) => (dueOf(one)?.by ?? '9').localeCompare(dueOf(other)?.by ?? '9'))
      : [],
  );

  protected override content(): TemplateResult {
    const path = withQuery('/api/v1/findings', {
      status: this.address.get('status'),
      grade: this.address.get('grade'),
    });
    return html`
      <p>${isClient() ? t('findings.help.client') : t('findings.help')}</p>
      ${this.waiting.show((waiting) => this.awaited(waiting))}
      <div class="filters" role="search" aria-label=${t('filter')}>
        ${choiceFilter(this.address, 'status', t('status'), FINDING_STATUSES, (status) => t(`status.${status}`))}
        ${choiceFilter(this.address, 'grade', t('grade'), GRADES, (grade) => t(`grade.${grade}`))}
      </div>
      <pm-list path=${path} label=${t('findings')} .columns=${this.columns()}></pm-list>
    `;
  }

  private awaited(waiting: readonly Finding[]): TemplateResult | typeof nothing {
    return waiting.length === 0
      ? nothing
      : html`<section>
            <h2>${t('waiting')}</h2>
            <ul class="cards">
              ${waiting.map(
                (one) =>
                  html`<li class="card">
                    <div class="card-head">
                      <h3><a href=${findingPath(one.id)}>${findingName(one)}</a></h3>
                      ${badge(t(`status.${one.status}`), STATUS_TONES[one.status])} <span>${dueShown(one)}</span>
                    </div>
                    <p>${one.statement}</p>
                  </li>`,
              )}
            </ul>
          </section>
          <h2>${t('all-findings')}</h2>`;
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
