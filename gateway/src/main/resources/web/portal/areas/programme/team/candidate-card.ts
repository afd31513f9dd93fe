import { html, nothing, type TemplateResult } from 'lit';
import type { TeamRole } from '../../../parts/audit/audit';
import { badge } from '../../../parts/facts';
import type { People } from '../../../parts/audit/people';
import { ofCode } from '../../../../shared/texts';
import type { Candidate, Reason, RoleFitness } from './proposing';
import { t } from './texts';

const ROLES: readonly (readonly [TeamRole, (candidate: Candidate) => RoleFitness])[] = [
  ['LEAD_AUDITOR', (candidate) => candidate.asLead],
  ['AUDITOR', (candidate) => candidate.asAuditor],
  ['TECHNICAL_EXPERT', (candidate) => candidate.asExpert],
];

/** Somebody who might be on the team: in which roles, why not in the others, and which is chosen. */
export function candidateCard(
  candidate: Candidate,
  people: People,
  chosen: TeamRole | null,
  choose: (role: TeamRole | null) => void,
): TemplateResult {
  const name = people.name(candidate.personId);
  const fit = ROLES.filter(([, fitness]) => fitness(candidate).fit).map(([role]) => role);
  const known = people.all.find(({ personId }) => personId === candidate.personId);
  return html`<li class="card candidate ${chosen ? 'chosen' : ''}">
    <h4>${name} ${known?.employment ? html`<span class="quiet">${ofCode(t, 'employment', known.employment)}</span>` : nothing}</h4>
    <ul class="fitness">
      ${ROLES.map(([role, fitness]) => roleShown(role, fitness(candidate)))}
    </ul>
    ${brings(candidate)} ${reasons(candidate, people)}
    <label class="role-choice">
      ${t('role-of', { name })}
      <select @change=${(event: Event) => choose(((event.target as HTMLSelectElement).value || null) as TeamRole | null)}>
        <option value="" ?selected=${chosen === null}>${t('not-on-team')}</option>
        ${[...fit, 'OBSERVER' as const, ...(chosen && chosen !== 'OBSERVER' && !fit.includes(chosen) ? [chosen] : [])].map(
          (role) => html`<option value=${role} ?selected=${chosen === role}>${t(`role.${role}`)}</option>`,
        )}
      </select>
    </label>
  </li>`;
}

function roleShown(role: TeamRole, { fit }: RoleFitness): TemplateResult {
  return html`<li>
    ${badge(`${fit ? '✓' : '✗'} ${fit ? t('fit', { role: t(`role.${role}`) }) : t('unfit', { role: t(`role.${role}`) })}`, fit ? 'good' : 'plain')}
  </li>`;
}

/** Why they fit: what the review asks for and they bring. */
function brings(candidate: Candidate): TemplateResult | typeof nothing {
  const all = [
    ...candidate.covers,
    ...candidate.aiRoles.map((role) => ofCode(t, 'ai-role', role)),
    ...(candidate.aiTechnical ? [t('ai-technical')] : []),
  ];
  return all.length === 0 ? nothing : html`<p>${t('brings')} ${all.join(', ')}</p>`;
}

/** Why they don't: each reason once, with the roles that it closes. */
function reasons(candidate: Candidate, people: People): TemplateResult | typeof nothing {
  const found = new Map<string, { reason: Reason; roles: TeamRole[] }>();
  for (const [role, fitness] of ROLES) {
    for (const reason of fitness(candidate).reasons) {
      const known = found.get(reason.code + reason.detail) ?? { reason, roles: [] };
      known.roles.push(role);
      found.set(reason.code + reason.detail, known);
    }
  }
  return found.size === 0
    ? nothing
    : html`<ul class="reasons">
          ${[...found.values()].map(({ reason, roles }) => html`<li>${rolesNamed(roles)}: ${reason.title}</li>`)}
        </ul>
        <details>
          <summary>${t('why-not', { name: people.name(candidate.personId) })}</summary>
          <ul>
            ${[...found.values()].map(
              ({ reason, roles }) =>
                html`<li>
                  ${rolesNamed(roles)}: ${people.named(reason.detail)}
                  <a href="/problems/${reason.code}" target="_blank">${t('about-rule', { title: reason.title })}</a>
                </li>`,
            )}
          </ul>
        </details>`;
}

function rolesNamed(roles: readonly TeamRole[]): string {
  return roles.map((role) => t(`role.${role}`)).join(', ');
}
