import { read, type Page } from '../../../shared/api';
import { either, type Translate } from '../../../shared/texts';
import { t } from './texts';

/** Both languages of a text. */
export interface Words {
  readonly korean: string;
  readonly english: string;
}

/** A field that the scheme asks for. */
export interface SchemeField {
  readonly name: string;
  readonly required: boolean;
  readonly label: Words;
  readonly help: Words;
  readonly fields: readonly SchemeField[];
}

/** A control that the statement of applicability answers. */
export interface Control {
  readonly id: string;
  readonly objective: string;
  readonly title: Words;
}

/** A scheme in the list. */
export interface SchemeSummary {
  readonly id: string;
  readonly version: number;
  readonly regime: 'MANAGEMENT_SYSTEM' | 'PRODUCT';
  readonly title: Words;
  readonly standards: readonly { readonly number: string; readonly year?: number | null }[];
}

/** What the catalogue says of a scheme, as far as these pages need it. */
export interface Scheme extends SchemeSummary {
  readonly objectives: readonly { readonly id: string; readonly title: Words }[];
  readonly controls: readonly Control[];
  readonly roles: readonly {
    readonly id: string;
    readonly certifiable: boolean;
    readonly title: Words;
    readonly meaning: Words;
  }[];
  readonly applicationFields: readonly SchemeField[];
  readonly evaluation?: {
    /** What a test plan answers. */
    readonly criteria: readonly { readonly id: string; readonly title: Words; readonly help: Words }[];
    readonly metrics: readonly Metric[];
    readonly authorisedByAnother: boolean;
  } | null;
  /** None where nothing is audited. */
  readonly auditTime?: object | null;
}

/** A metric that a limit can be agreed for. */
export interface Metric {
  readonly id: string;
  readonly title: Words;
  readonly tasks?: readonly string[];
  readonly ofClasses?: boolean;
  readonly side?: string;
  readonly supplementary?: boolean;
}

const known = new Map<string, Promise<Scheme>>();

/** Reads a scheme, once per visit. */
export function schemeOf(id: string): Promise<Scheme> {
  let scheme = known.get(id);
  if (!scheme) {
    scheme = read<Scheme>(`/api/v1/schemes/${id}`).then((loaded) => loaded.body);
    known.set(id, scheme);
    scheme.catch(() => known.delete(id));
  }
  return scheme;
}

/** Reads which schemes there are. */
export async function allSchemes(signal?: AbortSignal): Promise<readonly SchemeSummary[]> {
  return (await read<Page<SchemeSummary>>('/api/v1/schemes', signal)).body.items;
}

/** Of both languages, the reader's. */
export function inWords(words: Words | null | undefined): string {
  return words ? either(words.korean, words.english) : '';
}

/** A field of the scheme by its name, such as `sites.headcount`; names of lists stand without numbers. */
export function fieldOf(scheme: Scheme, name: string): SchemeField | undefined {
  const [first, ...rest] = name.split('.');
  const field = scheme.applicationFields.find((one) => one.name === first);
  return rest.reduce<SchemeField | undefined>((outer, inner) => outer?.fields.find((one) => one.name === inner), field);
}

/** What fields are called and what helps with them: as the scheme says, or as this area does. */
export function fieldTexts(scheme: () => Scheme): Translate<string> {
  return (key, values) => {
    const help = key.endsWith('.help');
    const field = fieldOf(scheme(), help ? key.slice(0, -'.help'.length) : key);
    return field ? inWords(help ? field.help : field.label) : (t as Translate<string>)(key, values);
  };
}
