import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { longText, oneOf } from '../../../form/fields';
import { Form } from '../../../form/form';
import { ActionForm } from '../../../parts/action-form';
import type { Question } from '../../../parts/confirm';
import { evaluationApi, type Evaluation } from '../evaluation';
import { t } from './texts';

const RECOMMENDATIONS = ['GRANT', 'REFUSE'] as const;

interface Entered {
  readonly recommendation?: string | null;
  readonly reason?: string | null;
}

/** The evaluator recommends on the certification, and says why. */
@customElement('pm-evaluation-recommendation-form')
export class RecommendationForm extends ActionForm<Entered> {
  @property({ attribute: false }) evaluation!: Evaluation;

  protected readonly form = new Form<Entered>(this, { name: 'recommendation', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return html`
      ${this.evaluation.report?.meetsAll ? nothing : html`<p class="note bad">${t('not-met')}</p>`}
      ${oneOf(
        this.form,
        '/recommendation',
        RECOMMENDATIONS.map((value) => ({ value, label: t(`recommendation.${value}`) })),
        { required: true },
      )}
      ${longText(this.form, '/reason', { required: true, maxlength: 8000 })}
    `;
  }

  protected words(): string {
    return t('conclude');
  }

  protected override question(): Question {
    return { title: t('conclude'), text: t('conclude.question'), action: t('conclude') };
  }

  protected change(body: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: evaluationApi(this.evaluation.id, 'recommendation'), body };
  }
}
