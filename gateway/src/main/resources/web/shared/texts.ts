import { language, type Language } from './language';

type Values = Readonly<Record<string, string | number>>;

/** A text in the reader's language; `{name}` stands for a value. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

const PLURALS: Record<Language, Intl.PluralRules> = {
  ko: new Intl.PluralRules('ko'),
  en: new Intl.PluralRules('en'),
};

/**
 * The texts of one part of the product. Where `count` is given and the language has a form of its own for it
 * (`items.one` beside `items`), that form is taken.
 */
export function texts<Texts extends Record<string, string>>(
  korean: Texts,
  english: { [Key in keyof Texts]: string } & Record<string, string>,
): Translate<keyof Texts & string> {
  const all: Record<Language, Record<string, string>> = { ko: korean, en: english };
  return (key, values = {}) => {
    const mine = all[language()];
    const text =
      (typeof values['count'] === 'number' && mine[`${key}.${PLURALS[language()].select(values['count'])}`]) || mine[key];
    if (text === undefined) {
      throw new Error(`no text: ${key}`);
    }
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? `{${name}}`));
  };
}

/** A text from a code that the server names, or the code itself where a later server knows more than this page. */
export function ofCode<Key extends string>(t: Translate<Key>, prefix: string, code: string | null | undefined): string {
  if (!code) {
    return '';
  }
  try {
    return t(`${prefix}.${code}` as Key);
  } catch {
    return code;
  }
}

/** Of a pair that the server tells in both languages, the reader's; the other where that is missing. */
export function either(korean: string | null | undefined, english: string | null | undefined): string {
  return (language() === 'ko' ? korean || english : english || korean) ?? '';
}
