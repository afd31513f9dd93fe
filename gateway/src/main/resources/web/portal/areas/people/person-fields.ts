import { html, type TemplateResult } from 'lit';
import { manyOf, oneOf, text, type Choice } from '../../form/fields';
import type { Form } from '../../form/form';
import { EMPLOYMENTS, languageName, type PersonRecord } from './person';
import { t } from './texts';

/** What of a record is entered. */
export interface PersonDetails {
  readonly nameKorean?: string | null;
  readonly nameEnglish?: string | null;
  readonly home?: { readonly country?: string | null; readonly city?: string | null };
  readonly employment?: string | null;
  readonly languages: readonly string[];
}

/** The two-letter codes of ISO 639-1. */
const LANGUAGES = (
  'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et ' +
  'eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk ' +
  'kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny ' +
  'oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk ' +
  'tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
).split(' ');

/** The fields of a record. */
export function personFields(form: Form<any>): TemplateResult {
  // eslint-disable-line -- two forms have these fields, one of them with more
  return html`
    ${text(form, '/nameKorean', { required: true, maxlength: 100 })}
    ${text(form, '/nameEnglish', { required: true, maxlength: 100 })}
    ${text(form, '/home/country', { required: true, maxlength: 2 })}
    ${text(form, '/home/city', { required: true, maxlength: 100 })}
    ${oneOf(
      form,
      '/employment',
      EMPLOYMENTS.map((value) => ({ value, label: t(`employment.${value}`) })),
      { required: true },
    )}
    ${manyOf(form, '/languages', languageChoices(form.at<readonly string[] | null>('/languages') ?? []), { required: true })}
  `;
}

/** What of a record is entered, as it is saved. */
export function detailsOf({ nameKorean, nameEnglish, home, employment, languages }: PersonRecord): PersonDetails {
  return { nameKorean: nameKorean ?? null, nameEnglish: nameEnglish ?? null, ...(home ? { home } : {}), employment, languages };
}

/** By their names in the reader's language; what stands in a record is offered, whatever it is. */
function languageChoices(chosen: readonly string[]): readonly Choice[] {
  return [...new Set([...LANGUAGES, ...chosen])]
    .map((value) => ({ value, label: languageName(value) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
