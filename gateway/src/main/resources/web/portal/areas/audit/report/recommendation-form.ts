import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { longText, oneOf } from '../../../form/fields';
import { Form } from '../../../form/form';
import { auditApi } from '../../../parts/audit/audit';
import type { Question } from '../../../parts/confirm';
import { ofCode } from '../../../../shared/texts';
import { ActionForm } from '../../../parts/action-form';
import type { HeldAudit } from '../standing';
import { recommendationsAfter } from './report';
import { t } from './texts';

interface Entered {
  readonly recommended?: string | null;
  readonly rationale?: string | null;
}

/** What the lead auditor recommends to those who decide. */
@customElement('pm-recommendation-form')
export class RecommendationForm extends ActionForm<Entered> {
  @property({ attribute: false }) audit!: HeldAudit;

  protected readonly form = new Form<Entered>(this, { name: 'recommendation', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return html`
      <div class="wide">
        ${oneOf(
          this.form,
          '/recommended',
          recommendationsAfter(this.audit.kind).map((value) => ({ value, label: ofCode(t, 'recommended', value) })),
          { required: true },
        )}
      </div>
      ${longText(this.form, '/rationale', { required: true, maxlength: 8000 })}
    `;
  }

  protected words(): string {
    return t('recommend');
  }

  protected override question(): Question {
    return { title: t('recommend'), text: t('recommend.question'), action: t('recommend') };
  }

  protected change({ recommended, rationale }: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return {
      method: 'POST',
      path: `${auditApi(this.audit.id)}/recommendation`,
      body: { recommendation: recommended, rationale },
    };
  }
}
