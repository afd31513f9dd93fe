import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readAll, withQuery } from '../../../../shared/api';
import { day, today } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import { Address } from '../../../address';
import { PortalPage } from '../../../page';
import '../../../parts/audit/client-name';
import '../../../parts/cursor-list';
import type { Column } from '../../../parts/cursor-list';
import { badge, type Tone } from '../../../parts/facts';
import { choiceFilter } from '../../../parts/filters';
import { linkFor } from '../../../parts/link';
import { READERS_OF_ALL, READERS_OF_AUDITS, hasAny } from '../../../session';
import { DEADLINE_KINDS, DEADLINE_STATUSES, subjectPath, type Deadline, type SuspensionProposal } from './deadline';
import { t } from './texts';

const TONES: Record<Deadline['status'], Tone> = { OPEN: 'waiting', MET: 'good', MISSED: 'bad', LIFTED: 'plain' };
const SOON_DAYS = 30;

/** Days by which something has to be done, and what was proposed because one has passed. */
@customElement('pm-deadlines-page')
export class DeadlinesPage extends PortalPage {
  private readonly address = new Address(this);

  private readonly proposals = this.loading<readonly SuspensionProposal[]>(async (signal) =>
    hasAny(READERS_OF_ALL)
      ? readAll('/api/v1/suspension-proposals', signal)
      : [],
  );

  protected override heading(): string {
    return t('deadlines');
  }

  protected override content(): TemplateResult {
    const status = this.address.get('status') ?? 'OPEN';
    const soon = this.address.get('within');
    return html`
      ${this.proposals.show((proposals) => this.proposed(proposals))}
      <div class="filters" role="search" aria-label=${t('filter')}>
        ${choiceFilter(this.address, 'status', t('status'), [...DEADLINE_STATUSES, 'ALL'], (value) => ofCode(t, 'status', value), 'OPEN')}
        ${choiceFilter(this.address, 'kind', t('kind'), DEADLINE_KINDS, (value) => ofCode(t, 'kind', value))}
        ${choiceFilter(this.address, 'within', t('within'), ['30', '90', '365'], (days) => t('within.days', { days }))}
      </div>
      <pm-list
        path=${withQuery('/api/v1/deadlines', {
          status: status === 'ALL' ? null : status,
          kind: this.address.get('kind'),
          dueBefore: soon ? inDays(Number(soon) + 1) : null,
          certificationId: this.address.get('certification'),
        })}
        label=${t('deadlines')}
        .columns=${this.columns()}
      ></pm-list>
    `;
  }

  private proposed(proposals: readonly SuspensionProposal[]): TemplateResult | typeof nothing {
    return proposals.length === 0
      ? nothing
      : html`<section>
          <h2>${t('proposals')}</h2>
          <p>${t('proposals.help')}</p>
          <ul class="cards">
            ${proposals.map(
              (one) =>
                html`<li class="card">
                  <strong
                    ><pm-client-name organisation=${one.organisationId}></pm-client-name>:
                    ${ofCode(t, 'kind', one.ground)}</strong
                  >
                  <p>${t('proposals.missed', { due: day(one.dueOn), proposed: day(one.proposedOn) })}</p>
                  <a href="/portal/certificates?certification=${one.certificationId}">${t('proposals.to')}</a>
                </li>`,
            )}
          </ul>
        </section>`;
  }

  private columns(): readonly Column<Deadline>[] {
    return [
      { header: t('kind'), grow: 3, cell: (one) => linkFor(READERS_OF_AUDITS, subjectPath(one), ofCode(t, 'kind', one.kind)) },
      {
        header: t('organisation'),
        grow: 3,
        cell: (one) => html`<pm-client-name organisation=${one.organisationId}></pm-client-name>`,
      },
      {
        header: t('dueOn'),
        grow: 2,
        cell: (one) => html`${day(one.dueOn)} ${isSoon(one) ? badge(t('soon'), 'bad') : nothing}`,
      },
      { header: t('status'), grow: 1, cell: (one) => badge(ofCode(t, 'status', one.status), TONES[one.status]) },
      { header: t('settledOn'), grow: 2, cell: (one) => day(one.settledOn) },
    ];
  }
}

function isSoon({ status, dueOn }: Deadline): boolean {
  return status === 'OPEN' && dueOn <= inDays(SOON_DAYS);
}

function inDays(days: number): string {
  const date = new Date(`${today()}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
