import { ofCode, type Translate } from '../../../shared/texts';
import type { Missing } from './application';
import { fieldOf, inWords, type Scheme } from './scheme';
import { t } from './texts';

/** The steps in which an application is written, in their order. */
export const STEPS = [
  'organisation',
  'transfer',
  'scope',
  'ai',
  'sites',
  'product',
  'statement',
  'documents',
  'submission',
] as const;

/** A step in which an application is written. */
export type StepName = (typeof STEPS)[number];

/** In which step a field of the scheme is answered. */
const STEP_OF: Readonly<Record<string, StepName>> = {
  scopeKorean: 'scope',
  scopeEnglish: 'scope',
  aiRoles: 'ai',
  aiSystems: 'ai',
  sites: 'sites',
  headcount: 'sites',
  consultancy: 'organisation',
  product: 'product',
  soa: 'statement',
  transfer: 'transfer',
};

/** Steps that no field of a scheme asks for. */
const ALWAYS: readonly StepName[] = ['organisation', 'documents', 'submission'];

/** The steps that an application of this kind has under this scheme. */
export function stepsOf(scheme: Scheme, kind: string): readonly StepName[] {
  const asked = new Set(scheme.applicationFields.map((field) => STEP_OF[field.name]));
  return STEPS.filter((step) => ALWAYS.includes(step) || asked.has(step) || (step === 'transfer' && kind === 'TRANSFER'));
}

/** In which step something that is missing is to be said. */
export function stepOf(missing: Missing): StepName {
  return STEP_OF[missing.pointer.split('/')[1] ?? ''] ?? 'submission';
}

/** What a step still lacks. Of a control that is not answered there may be several gaps; it counts once. */
export function gapsIn(step: StepName, all: readonly Missing[]): readonly Missing[] {
  const seen = new Set<string>();
  return all.filter((missing) => {
    const control = missing.facts?.['control'];
    if (stepOf(missing) !== step || (control && seen.has(control))) {
      return false;
    }
    seen.add(control ?? '');
    return true;
  });
}

/** What a field is called, with the places of lists on the way to it: "Site 2 › Headcount". */
export function nameOfField(scheme: Scheme, missing: Missing): string {
  const control = missing.facts?.['control'];
  if (control) {
    return [control, inWords(scheme.controls.find((one) => one.id === control)?.title)].filter(Boolean).join(' ');
  }
  const path: string[] = [];
  const names: string[] = [];
  for (const part of missing.pointer.split('/').slice(1)) {
    if (/^\d+$/.test(part)) {
      names.push(`${names.pop() ?? ''} ${Number(part) + 1}`);
    } else {
      path.push(part);
      names.push(inWords(fieldOf(scheme, path.join('.'))?.label) || ownName(part));
    }
  }
  return names.join(' › ');
}

/** Some fields are not the scheme's. */
function ownName(part: string): string {
  try {
    return (t as Translate<string>)(part);
  } catch {
    return part;
  }
}

/** What is to be done about something that is missing. */
export function words(scheme: Scheme, missing: Missing): string {
  const text = ofCode(t, 'missing', missing.code);
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => missing.facts?.[name] ?? '');
  return `${nameOfField(scheme, missing)}: ${text === missing.code ? t('missing.other', { code: missing.code }) : filled}`;
}
