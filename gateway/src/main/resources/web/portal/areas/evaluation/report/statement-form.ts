import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, send } from '../../../../shared/api';
import { choice, dayField, longText, oneOf, text } from '../../../form/fields';
import { Form, type Saved } from '../../../form/form';
import { many } from '../../../form/many';
import { criterionName, metricName } from '../metric';
import { measures, type OpenedEvaluation } from '../opened';
import { PartForm } from '../part-form';
import { statementEntered, statementSent, type JudgementEntered, type StatementEntered, type ValueEntered } from './entered';
import { ANSWERS, reportApi, type ReportStand, type Statement } from './report';
import { t } from './texts';

const VERDICTS = ['MEETS', 'DOES_NOT_MEET'] as const;
const NOTHING_SAID: Statement = { values: [], judgements: [] };

/** The report as a tester writes it: what only the laboratory can say. */
@customElement('pm-statement-form')
export class StatementForm extends PartForm<StatementEntered> {
  protected readonly form = new Form<StatementEntered>(this, { name: 'report', texts: t as never });

  private get path(): string {
    return reportApi(this.opened.evaluation.id);
  }

  protected saved({ report }: OpenedEvaluation): Saved<StatementEntered> {
    return this.asSaved(report.body, report.etag);
  }

  protected async put(entered: StatementEntered, etag: string | null): Promise<Saved<StatementEntered>> {
    const answer = await send<ReportStand>({ method: 'PUT', path: this.path, body: statementSent(entered), etag });
    // The answer has the draft alone.
    return this.asSaved({ draft: answer.body as never, reports: [] }, answer.etag);
  }

  protected async reread(): Promise<Saved<StatementEntered>> {
    const { body, etag } = await read<ReportStand>(this.path);
    return this.asSaved(body, etag);
  }

  protected words(): string {
    return t('save');
  }

  protected fields(): TemplateResult {
    return html`
      <div class="fields">
        ${dayField(this.form, '/testedFrom', { required: true })} ${dayField(this.form, '/testedUntil', { required: true })}
        ${text(this.form, '/place', { maxlength: 2000 })} ${text(this.form, '/procedure', { maxlength: 500 })}
      </div>
      <h3>${t('answers')}</h3>
      ${ANSWERS.map((name) => this.answer(name))}
      ${measures(this.opened) ? this.values() : this.form.value.judgements.map((one, index) => this.judgement(one, index))}
      <div class="fields">
        ${longText(this.form, '/customerData', { maxlength: 8000 })} ${longText(this.form, '/opinions', { maxlength: 8000 })}
      </div>
    `;
  }

  private answer(name: (typeof ANSWERS)[number]): TemplateResult {
    const applies = this.form.at<boolean | null | undefined>(`/${name}/applies`);
    return html`<fieldset>
      <legend>${t(name)}</legend>
      ${oneOf(
        this.form,
        `/${name}/applies`,
        [
          { value: 'true', label: t(`${name}.yes`) },
          { value: 'false', label: t(`${name}.no`) },
        ],
        { required: true },
        { shown: applies === true || applies === false ? String(applies) : '', taken: (chosen) => chosen === 'true' },
      )}
      ${applies === true ? longText(this.form, `/${name}/text`, { required: true, maxlength: 8000 }) : nothing}
      ${applies === false ? longText(this.form, `/${name}/notApplicable`, { required: true, maxlength: 2000 }) : nothing}
    </fieldset>`;
  }

  private values(): TemplateResult {
    const { product } = this.opened.evaluation;
    const metrics = (this.opened.scheme.evaluation?.metrics ?? [])
      .filter(({ tasks }) => !product.task || (tasks ?? []).includes(product.task))
      .map(({ id }) => ({ value: id, label: metricName(this.opened.scheme, id) }));
    const classes = product.classes.map((label) => ({ value: label, label }));
    return html`
      <h3>${t('values')}</h3>
      <p>${t('values.about')}</p>
      ${many<ValueEntered>(
        this.form,
        '/values',
        {
          legend: (number) => t('value', { number }),
          add: t('value.add'),
          remove: (number) => t('value.remove', { number }),
          empty: () => ({}),
          most: 500,
        },
        (pointer) => html`
          ${choice(this.form, `${pointer}/metric`, metrics, { required: true })} ${choice(this.form, `${pointer}/label`, classes)}
          ${text(this.form, `${pointer}/value`, { required: true, maxlength: 32 })}
        `,
      )}
    `;
  }

  private judgement({ criterion }: JudgementEntered, index: number): TemplateResult {
    const pointer = `/judgements/${index}`;
    return html`<fieldset>
      <legend>${criterionName(this.opened.scheme, criterion)}</legend>
      ${longText(this.form, `${pointer}/result`, { required: true, maxlength: 4000 })}
      ${oneOf(
        this.form,
        `${pointer}/verdict`,
        VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) })),
        { required: true },
      )}
    </fieldset>`;
  }

  private asSaved({ draft }: ReportStand, etag: string | null): Saved<StatementEntered> {
    return { value: statementEntered(this.opened, draft?.statement ?? NOTHING_SAID), etag };
  }
}
