import { html, nothing, type TemplateResult } from 'lit';
import { ofCode } from '../../../../shared/texts';
import { nameOf } from '../../../form/pointer';
import type { Plan, PlanGap } from '../evaluation';
import { criterionName } from '../metric';
import type { OpenedEvaluation } from '../opened';
import { t } from './texts';

/** What a plan still lacks before it can be approved. */
export function gapsShown(opened: OpenedEvaluation, plan: Plan): TemplateResult | typeof nothing {
  return plan.missing.length === 0
    ? plan.approvedOn
      ? nothing
      : html`<p class="note good">${t('complete')}</p>`
    : html`<div class="note">
        <strong>${t('missing', { count: plan.missing.length })}</strong>
        <ul>
          ${plan.missing.map((gap) => html`<li>${place(opened, plan, gap)}: ${ofCode(t, 'missing', gap.code)}</li>`)}
        </ul>
      </div>`;
}

function place({ scheme }: OpenedEvaluation, { content }: Plan, { pointer, facts }: PlanGap): string {
  const index = /^\/criteria\/(\d+)/.exec(pointer)?.[1];
  const criterion = facts['criterion'] ?? (index ? content.criteria[Number(index)]?.criterion : undefined);
  const name = nameOf(pointer);
  return criterion ? criterionName(scheme, criterion) : nameOfField(name);
}

function nameOfField(name: string): string {
  try {
    return t(name as never);
  } catch {
    return name;
  }
}
