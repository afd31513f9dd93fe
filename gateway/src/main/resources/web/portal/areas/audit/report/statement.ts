import { html, type TemplateResult } from 'lit';
import { longText, oneOf, text, yesOrNo } from '../../../form/fields';
import type { Form } from '../../../form/form';
import { facts } from '../../../parts/facts';
import { t as frame } from '../../../texts';
import { COMBINATIONS, type Statement } from './report';
import { t } from './texts';

/** The sections that the lead auditor says, at a place in a form. */
export function statementFields(
  form: Form<any>, // eslint-disable-line -- forms of several kinds hold a statement
  at: string,
): TemplateResult {
  const long = { maxlength: 8000 };
  return html`
    ${longText(form, `${at}/summary`, { required: true, maxlength: 20000 })}
    ${longText(form, `${at}/conformityStatement`, { required: true, maxlength: 20000 })}
    ${longText(form, `${at}/effectiveness`, { maxlength: 20000 })} ${yesOrNo(form, `${at}/scopeAppropriate`, { required: true })}
    ${yesOrNo(form, `${at}/objectivesFulfilled`, { required: true })} ${longText(form, `${at}/deviations`, long)}
    ${longText(form, `${at}/significantIssues`, long)} ${longText(form, `${at}/significantChanges`, long)}
    ${longText(form, `${at}/unresolvedIssues`, long)} ${longText(form, `${at}/earlierCorrectiveActions`, long)}
    ${longText(form, `${at}/useOfMarks`, long)}
    ${oneOf(
      form,
      `${at}/combination`,
      COMBINATIONS.map((value) => ({ value, label: t(`combination.${value}`) })),
    )}
    ${text(form, `${at}/accompanied`, { maxlength: 2000 })} ${text(form, `${at}/clientRepresentative`, { maxlength: 2000 })}
    ${longText(form, `${at}/recommendation`, long)}
  `;
}

/** What the lead auditor says in a report. */
export function statementShown(statement: Statement): TemplateResult {
  const yes = (value: boolean | null | undefined): string =>
    value === null || value === undefined ? '' : value ? frame('yes') : frame('no');
  return facts([
    [t('summary'), statement.summary],
    [t('conformityStatement'), statement.conformityStatement],
    [t('effectiveness'), statement.effectiveness],
    [t('scopeAppropriate'), yes(statement.scopeAppropriate)],
    [t('objectivesFulfilled'), yes(statement.objectivesFulfilled)],
    [t('deviations'), statement.deviations],
    [t('significantIssues'), statement.significantIssues],
    [t('significantChanges'), statement.significantChanges],
    [t('unresolvedIssues'), statement.unresolvedIssues],
    [t('earlierCorrectiveActions'), statement.earlierCorrectiveActions],
    [t('useOfMarks'), statement.useOfMarks],
    [t('combination'), statement.combination ? t(`combination.${statement.combination}`) : ''],
    [t('accompanied'), statement.accompanied],
    [t('clientRepresentative'), statement.clientRepresentative],
    [t('recommendation'), statement.recommendation],
  ]);
}
