import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, send } from '../../../../shared/api';
import { check, dayField, integer, lines, longText, text, yesOrNo } from '../../../form/fields';
import { Form, type Saved } from '../../../form/form';
import { many } from '../../../form/many';
import '../../../parts/file/file-hash';
import { inWords } from '../../application/scheme';
import { evaluationApi, type Evaluation } from '../evaluation';
import { criterionName } from '../metric';
import { measures, type OpenedEvaluation } from '../opened';
import { PartForm } from '../part-form';
import { planEntered, planSent, type ClassEntered, type CriterionEntered, type PlanEntered } from './entered';
import { t } from './texts';

const LONG = { maxlength: 4000 };
const NEEDED = { required: true, maxlength: 4000 };

/** The test plan as a tester writes it, as far as it has come. */
@customElement('pm-test-plan-form')
export class TestPlanForm extends PartForm<PlanEntered> {
  protected readonly form = new Form<PlanEntered>(this, { name: 'plan', texts: t as never });

  protected saved(opened: OpenedEvaluation): Saved<PlanEntered> {
    return { value: planEntered(opened, opened.evaluation), etag: opened.etag };
  }

  protected async put(entered: PlanEntered, etag: string | null): Promise<Saved<PlanEntered>> {
    const path = evaluationApi(this.opened.evaluation.id, 'plan');
    const answer = await send<Evaluation>({ method: 'PUT', path, body: planSent(this.opened, entered), etag });
    return { value: planEntered(this.opened, answer.body), etag: answer.etag };
  }

  protected async reread(): Promise<Saved<PlanEntered>> {
    const { body, etag } = await read<Evaluation>(evaluationApi(this.opened.evaluation.id));
    return { value: planEntered(this.opened, body), etag };
  }

  protected words(): string {
    return t('save');
  }

  protected fields(): TemplateResult {
    return html`
      <h3>${t('criteria')}</h3>
      <p>${t('criteria.about')}</p>
      ${this.form.value.criteria.map((answer, index) => this.criterion(answer, `/criteria/${index}`))}
      ${measures(this.opened) ? html`${this.dataSet()} ${this.independence()}` : nothing} ${this.environment()}
      ${measures(this.opened) ? this.cost() : nothing} ${this.conduct()}
    `;
  }

  private criterion({ criterion, applicable }: CriterionEntered, pointer: string): TemplateResult {
    const asked = this.opened.scheme.evaluation?.criteria.find(({ id }) => id === criterion);
    return html`<fieldset>
      <legend>${criterionName(this.opened.scheme, criterion)}</legend>
      <p class="quiet">${inWords(asked?.help)}</p>
      ${yesOrNo(this.form, `${pointer}/applicable`)}
      ${applicable ? longText(this.form, `${pointer}/evidence`, NEEDED) : longText(this.form, `${pointer}/reason`, NEEDED)}
      ${applicable ? lines(this.form, `${pointer}/documents`) : nothing}
    </fieldset>`;
  }

  private dataSet(): TemplateResult {
    const { form } = this;
    return html`
      <h3>${t('dataSet')}</h3>
      <div class="fields">
        ${text(form, '/dataSet/name', { required: true, maxlength: 200 })}
        ${text(form, '/dataSet/version', { required: true, maxlength: 100 })}
        <div class="wide">
          <pm-file-hash
            label=${t('dataSet')}
            @hashed=${(event: CustomEvent<string>) => form.set('/dataSet/sha256', event.detail)}
          ></pm-file-hash>
        </div>
        ${text(form, '/dataSet/sha256', { required: true, maxlength: 64 })}
        ${integer(form, '/dataSet/size', { required: true, min: 1 })}
        <div class="wide">
          <h4>${t('classes')}</h4>
          ${many<ClassEntered>(
            form,
            '/dataSet/classes',
            {
              legend: (number) => t('class', { number }),
              add: t('class.add'),
              remove: (number) => t('class.remove', { number }),
              empty: () => ({}),
              most: 10_000,
            },
            (pointer) => html`
              ${text(form, `${pointer}/label`, { required: true, maxlength: 200 })}
              ${integer(form, `${pointer}/count`, { required: true, min: 0 })}
            `,
          )}
        </div>
        ${dayField(form, '/dataSet/collectedFrom', { required: true })}
        ${dayField(form, '/dataSet/collectedUntil', { required: true })} ${longText(form, '/dataSet/source', NEEDED)}
        ${longText(form, '/dataSet/representativeness', NEEDED)} ${longText(form, '/dataSet/licence', NEEDED)}
        ${longText(form, '/dataSet/labelling', NEEDED)} ${longText(form, '/dataSet/annotatorAgreement', LONG)}
      </div>
    `;
  }

  private independence(): TemplateResult {
    return html`
      <h3>${t('independence')}</h3>
      <div class="fields">
        ${check(this.form, '/independence/disjoint')} ${longText(this.form, '/independence/leakageCheck', NEEDED)}
        ${longText(this.form, '/independence/leakageResult', NEEDED)}
      </div>
    `;
  }

  private environment(): TemplateResult {
    const needed = measures(this.opened);
    return html`
      <h3>${t('environment')}</h3>
      <div class="fields">
        ${longText(this.form, '/environment/hardware', { required: needed, maxlength: 4000 })}
        ${text(this.form, '/environment/operatingSystem', { required: needed, maxlength: 500 })}
        ${longText(this.form, '/environment/frameworks', { required: needed, maxlength: 4000 })}
        ${text(this.form, '/environment/containerDigest', { maxlength: 200 })}
        ${longText(this.form, '/environment/acceleration', LONG)}
      </div>
    `;
  }

  private cost(): TemplateResult {
    return html`
      <h3>${t('cost')}</h3>
      <p>${t('cost.about')}</p>
      <div class="fields">
        ${integer(this.form, '/cost/batchSize', { min: 1 })} ${integer(this.form, '/cost/warmUp', { min: 0 })}
        ${text(this.form, '/cost/percentile', { maxlength: 9 })}
      </div>
    `;
  }

  private conduct(): TemplateResult {
    return html`
      <h3>${t('conduct')}</h3>
      <div class="fields">
        ${text(this.form, '/procedure', { required: true, maxlength: 200 })}
        ${text(this.form, '/location', { required: true, maxlength: 500 })}
        ${dayField(this.form, '/plannedFrom', { required: true })} ${dayField(this.form, '/plannedUntil', { required: true })}
      </div>
    `;
  }
}
