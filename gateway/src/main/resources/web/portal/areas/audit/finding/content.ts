import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../../../parts/facts';
import { choice, longText, oneOf, type Choice } from '../../../form/fields';
import type { Form } from '../../../form/form';
import { findingPath, GRADES, type FindingContent, type Grade } from './finding';
import { t } from './texts';

/** The grades to choose from. */
export function gradeChoices(grades: readonly Grade[] = GRADES): readonly Choice[] {
  return grades.map((grade) => ({ value: grade, label: t(`grade.${grade}`) }));
}

/** The fields of what a finding says, at a place in its form. */
export function contentFields(
  form: Form<any>, // eslint-disable-line -- forms of several kinds hold a content
  at: string,
  requirements: readonly Choice[],
  earlier: readonly Choice[],
  grades: readonly Grade[] = GRADES,
): TemplateResult {
  const grade = form.at<Grade | null>(`${at}/grade`);
  const nonconformity = grade !== 'OPPORTUNITY';
  return html`
    ${grades.length < 2 ? nothing : html`<div class="wide">${oneOf(form, `${at}/grade`, gradeChoices(grades), { required: true })}</div>`}
    ${nonconformity ? choice(form, `${at}/requirement`, requirements, { required: true }) : nothing}
    ${longText(form, `${at}/statement`, { required: true, maxlength: 8000 })}
    ${longText(form, `${at}/evidence`, { required: nonconformity, maxlength: 8000 })}
    ${nonconformity && earlier.length > 0 ? choice(form, `${at}/repeats`, earlier) : nothing}
  `;
}

/** What goes to the server: an opportunity names no breach. */
export function contentSent(entered: Partial<FindingContent>): Partial<FindingContent> {
  const { requirement, repeats, ...rest } = entered;
  return entered.grade === 'OPPORTUNITY'
    ? rest
    : { ...rest, ...(requirement ? { requirement } : {}), ...(repeats ? { repeats } : {}) };
}

/** What a finding says. */
export function contentShown(content: FindingContent): TemplateResult {
  return facts([
    [t('grade'), t(`grade.${content.grade}`)],
    [t('requirement'), content.requirement],
    [t('statement'), content.statement],
    [t('evidence'), content.evidence],
    [t('repeats'), content.repeats ? html`<a href=${findingPath(content.repeats)}>${t('repeats.to')}</a>` : ''],
  ]);
}
