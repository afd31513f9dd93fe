import { day } from '../../../shared/format';
import type { Step } from '../../parts/steps';
import { isBeingAmended, type Evaluation } from './evaluation';
import { measures, type OpenedEvaluation } from './opened';
import { t } from './texts';

/** The parts of an evaluation, in the order in which they follow one another. */
export const PARTS = ['assignment', 'plan', 'item', 'results', 'report', 'conclusion'] as const;

/** A part of an evaluation. */
export type Part = (typeof PARTS)[number];

/** Where a part is shown. */
export function partPath(id: string, part: Part): string {
  return `/portal/evaluations/${id}?section=${part}`;
}

/** The parts as steps; where nothing is measured there are no results. */
export function partSteps(opened: OpenedEvaluation): readonly Step[] {
  return PARTS.filter((part) => part !== 'results' || measures(opened)).map((part) => {
    const done = doneOn(opened.evaluation, part);
    return {
      path: partPath(opened.evaluation.id, part),
      title: t(`part.${part}`),
      state: done ? day(done) : part === dueOf(opened) ? t('part.due') : t('part.later'),
      done: done !== null,
    };
  });
}

/** The part that is to be done now; none once the evaluation is concluded. */
export function dueOf(opened: OpenedEvaluation): Part | null {
  switch (opened.evaluation.status) {
    case 'OPENED':
      return 'assignment';
    case 'ASSIGNED':
      return 'plan';
    case 'PLANNED':
      return 'item';
    case 'ITEM_RECEIVED':
      return measures(opened) ? 'results' : 'report';
    case 'TESTED':
      return 'report';
    case 'REPORTED':
      return isBeingAmended(opened.evaluation) ? 'report' : 'conclusion';
    default:
      return null;
  }
}

function doneOn({ assignment, plan, receipt, results, report, conclusion }: Evaluation, part: Part): string | null {
  const days: Record<Part, string | null | undefined> = {
    assignment: assignment?.assignedOn,
    plan: plan?.approvedOn,
    item: receipt?.confirmedOn,
    results: results?.takenOn,
    report: report && !report.beingAmended ? report.issuedOn : null,
    conclusion: conclusion?.concludedOn,
  };
  return days[part] ?? null;
}
