import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../../../../shared/format';
import { either, ofCode } from '../../../../shared/texts';
import { badge, type Tone } from '../../../parts/facts';
import type { AuditTimeStatus, Calculation, DaysPart, Factor } from './audit-time';
import { t } from './texts';

const TONES: Record<AuditTimeStatus, Tone> = {
  CALCULATED: 'waiting',
  AWAITING_CONFIRMATION: 'waiting',
  DETERMINED: 'good',
  AGREED: 'good',
};
const PARTS = [
  'stage1',
  'stage2',
  'planningAndReporting',
  'onSite',
  'remote',
  'surveillance',
  'recertification',
] as const satisfies readonly DaysPart[];

/** Where an audit time stands, in a word. */
export function timeBadge(status: AuditTimeStatus): TemplateResult {
  return badge(ofCode(t, 'status', status), TONES[status]);
}

/** So many days. */
export function inDays(days: number): string {
  return t('days', { count: days, days: number(days) });
}

/** How the days came about, step by step, and what they are of. */
export function calculationShown(calculation: Calculation, factors: readonly Factor[], label: string): TemplateResult {
  const { table, row, days } = calculation;
  return html`
    ${
      table.verified
        ? nothing
        : html`<p class="note bad"><strong>${t('unverified')}</strong> ${either(table.noteKorean, table.noteEnglish)}</p>`
    }
    <p class="figure">
      <strong>${inDays(days.total)}</strong>
      <span class="quiet">${t('hours', { hours: calculation.hoursPerDay })}</span>
    </p>
    <div class="scrolled" tabindex="0" role="region" aria-label=${label}>
      <table>
        <caption class="spoken">
          ${label}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('step')}</th>
            <th scope="col">${t('step.how')}</th>
            <th scope="col" class="figures">${t('step.result')}</th>
          </tr>
        </thead>
        <tbody>
          ${line(t('step.people'), t('step.people.how', { people: number(calculation.people) }), t('people', { count: calculation.effectivePersonnel }))}
          ${line(
            t('step.row'),
            row.beyondTable ? t('step.row.beyond') : t('step.row.how', { from: number(row.from), to: number(row.to) }),
            inDays(row.days),
          )}
          ${line(t('step.roles'), calculation.aiRoles.map((role) => ofCode(t, 'ai-role', role)).join(', '), `× ${number(calculation.roleFactor)}`)}
          ${line(t('step.table'), t('step.table.how'), inDays(calculation.tableDays))}
          ${factors.map((factor) => factorLine(factor))}
          ${line(t('step.net'), t('step.net.how'), percent(calculation.netPercent))}
          ${line(t('step.adjusted'), t('step.adjusted.how', { least: number(calculation.leastDays) }), inDays(calculation.adjustedDays))}
          ${line(t('total'), t('step.total.how'), inDays(days.total))}
        </tbody>
      </table>
    </div>
    <h3>${t('parts')}</h3>
    <dl class="facts">
      ${PARTS.map(
        (part) =>
          html`<dt>${t(`part.${part}`)}</dt>
            <dd>${inDays(days[part])}</dd>`,
      )}
    </dl>
    <p class="quiet">${t('source')} ${table.source}. ${t('limits-source')} ${table.limitsSource}.</p>
  `;
}

/** So many percent, with the sign that says whether it lengthens or shortens. */
export function percent(net: number): string {
  return `${net > 0 ? '+' : net < 0 ? '−' : ''}${number(Math.abs(net))} %`;
}

function line(name: string, how: unknown, result: string): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${how}</td>
    <td class="figures">${result}</td>
  </tr>`;
}

function factorLine({ id, direction, percent: share, justification }: Factor): TemplateResult {
  return line(ofCode(t, 'factor', id), justification, percent((direction === 'DECREASE' ? -1 : 1) * (share ?? 0)));
}
