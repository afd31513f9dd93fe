import type { Evaluation, PlanContent } from '../evaluation';
import { measures, type OpenedEvaluation } from '../opened';

type Unfinished<Part> = { readonly [Name in keyof Part]?: Part[Name] | null };

/** What is entered of one criterion. */
export interface CriterionEntered {
  readonly criterion: string;
  readonly applicable: boolean;
  readonly reason?: string | null;
  readonly evidence?: string | null;
  readonly documents?: readonly string[] | null;
}

/** What is entered of one class of the test data. */
export interface ClassEntered {
  readonly label?: string | null;
  readonly count?: number | null;
}

/** A test plan on its way. */
export interface PlanEntered {
  readonly criteria: readonly CriterionEntered[];
  readonly dataSet: Unfinished<Omit<NonNullable<PlanContent['dataSet']>, 'classes'>> & {
    readonly classes?: readonly ClassEntered[] | null;
  };
  readonly independence: Unfinished<NonNullable<PlanContent['independence']>>;
  readonly environment: Unfinished<NonNullable<PlanContent['environment']>>;
  readonly cost: Unfinished<NonNullable<PlanContent['cost']>>;
  readonly procedure?: string | null;
  readonly plannedFrom?: string | null;
  readonly plannedUntil?: string | null;
  readonly location?: string | null;
}

/** What is on record of a plan, as it is entered: each of the scheme's criteria has its place, and each class of the product. */
export function planEntered(opened: OpenedEvaluation, { plan, product }: Evaluation): PlanEntered {
  const content = plan?.content;
  const answers = content?.criteria ?? [];
  const asked = (opened.scheme.evaluation?.criteria ?? []).map(
    ({ id }) => answers.find(({ criterion }) => criterion === id) ?? { criterion: id, applicable: true, documents: [] },
  );
  const others = answers.filter(({ criterion }) => asked.every((one) => one.criterion !== criterion));
  return {
    criteria: [...asked, ...others],
    dataSet: content?.dataSet ?? { classes: product.classes.map((label) => ({ label })) },
    independence: content?.independence ?? {},
    environment: content?.environment ?? {},
    cost: content?.cost ?? {},
    procedure: content?.procedure ?? null,
    plannedFrom: content?.plannedFrom ?? null,
    plannedUntil: content?.plannedUntil ?? null,
    location: content?.location ?? null,
  };
}

/** What is sent: a part in which nothing is said is left out, since the server takes a part as a whole. */
export function planSent(opened: OpenedEvaluation, entered: PlanEntered): object {
  const { dataSet, independence, environment, cost, ...rest } = entered;
  const { classes, ...card } = dataSet ?? {};
  const counted = (classes ?? []).some(({ count }) => count !== null && count !== undefined);
  return {
    ...rest,
    criteria: entered.criteria.map((answer) => ({ ...answer, documents: answer.documents ?? [] })),
    ...(measures(opened) && (counted || isSaid(card)) ? { dataSet: { ...card, classes: classes ?? [] } } : {}),
    ...(isSaid(independence) ? { independence: { disjoint: false, leakageCheck: '', leakageResult: '', ...independence } } : {}),
    ...(isSaid(environment) ? { environment } : {}),
    ...(isSaid(cost) ? { cost } : {}),
  };
}

/** Whether anything is said in a part that was emptied of what is empty. */
function isSaid(part: object | undefined): boolean {
  return Object.values(part ?? {}).some((value) => value !== false && value !== undefined && value !== null);
}
