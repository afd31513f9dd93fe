import { html, nothing, type TemplateResult } from 'lit';
import { ofCode } from '../../../../shared/texts';
import { tableShown } from '../../../parts/table';
import { metricName } from '../metric';
import type { OpenedEvaluation } from '../opened';
import type { Differing, Draft } from './report';
import { t } from './texts';

/** What a draft lacks before it can be issued, and which of its values the predictions do not bear out. */
export function draftGaps(opened: OpenedEvaluation, draft: Draft): TemplateResult {
  return draft.missing.length === 0 && draft.differing.length === 0
    ? html`<p class="note good">${t('complete')}</p>`
    : html`${missing(draft)} ${differing(opened, draft)}`;
}

function missing(draft: Draft): TemplateResult | typeof nothing {
  return draft.missing.length === 0
    ? nothing
    : html`<div class="note">
        <strong>${t('missing')}</strong>
        <ul>
          ${draft.missing.map(({ letter }) => html`<li>${ofCode(t, 'item', letter)} <span class="quiet">(${letter})</span></li>`)}
        </ul>
      </div>`;
}

function differing(opened: OpenedEvaluation, draft: Draft): TemplateResult | typeof nothing {
  const unstated = draft.differing.find(({ code }) => code === 'metric-not-stated');
  const all = draft.differing.filter((one) => one.code !== 'metric-not-stated' || one === unstated);
  return draft.differing.length === 0
    ? nothing
    : html`<p class="note bad">${t('differing.about')}</p>
        ${tableShown(t('differing'), [
          [t('values.metric'), t('stated'), t('recomputed'), t('differing.why')],
          ...all.map((one) => [
            metricOf(opened, draft, one),
            one.stated ?? valueOf(draft, one)?.value,
            one.recomputed,
            ofCode(t, 'differing', one.code),
          ]),
        ])}`;
}

function valueOf({ statement }: Draft, { pointer }: Differing): Draft['statement']['values'][number] | undefined {
  const index = /^\/values\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? undefined : statement.values[Number(index)];
}

/** Which metrics with a limit are not stated, the server does not say: they are named together. */
function metricOf({ evaluation, scheme }: OpenedEvaluation, draft: Draft, one: Differing): string {
  const value = valueOf(draft, one);
  if (value) {
    return metricName(scheme, value.metric, value.label);
  }
  const stated = draft.statement.values;
  return evaluation.product.requirements
    .filter(({ metric, label }) => stated.every((each) => each.metric !== metric || (each.label ?? '') !== (label ?? '')))
    .map(({ metric, label }) => metricName(scheme, metric, label))
    .join(', ');
}
