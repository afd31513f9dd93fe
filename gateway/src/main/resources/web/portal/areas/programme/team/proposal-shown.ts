import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../../../shared/format';
import { ofCode } from '../../../../shared/texts';
import type { TeamProposal } from '../../../parts/audit/audit';
import { period } from '../../../parts/audit/audit-head';
import type { People } from '../../../parts/audit/people';
import { t as words } from '../../../parts/audit/texts';
import { facts } from '../../../parts/facts';
import { t } from './texts';

/** A team and days as the client was shown them, and what came of it. */
export function proposalShown(proposal: TeamProposal, people: People): TemplateResult {
  const { objection } = proposal;
  return html`
    <ul class="team">
      ${proposal.members.map(
        ({ personId, role }) =>
          html`<li><strong>${people.name(personId)}</strong> <span class="quiet">${ofCode(words, 'role', role)}</span></li>`,
      )}
    </ul>
    ${facts([
      [t('days'), period(proposal.firstDay, proposal.lastDay)],
      [t('proposedOn'), day(proposal.proposedOn)],
      [t('objectionUntil'), proposal.acceptedOn || objection ? '' : day(proposal.objectionUntil)],
      [t('acceptedOn'), day(proposal.acceptedOn)],
      [t('objectedOn'), day(objection?.madeOn)],
    ])}
    ${objection ? html`<blockquote>${objection.reason}</blockquote>` : nothing}
  `;
}
