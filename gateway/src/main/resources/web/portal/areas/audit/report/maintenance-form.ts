import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../../shared/api';
import { longText } from '../../../form/fields';
import { Form } from '../../../form/form';
import { auditApi } from '../../../parts/audit/audit';
import type { Question } from '../../../parts/confirm';
import { ActionForm } from '../../../parts/action-form';
import { t } from './texts';

interface Entered {
  readonly maintained?: string | null;
}

/** The lead auditor's word after a surveillance, on which the certificate goes on without a decision of its own. */
@customElement('pm-maintenance-form')
export class MaintenanceForm extends ActionForm<Entered> {
  @property() audit = '';

  protected readonly form = new Form<Entered>(this, { name: 'maintenance', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected fields(): TemplateResult {
    return longText(this.form, '/maintained', { required: true, maxlength: 8000 });
  }

  protected words(): string {
    return t('maintain');
  }

  protected override question(): Question {
    return { title: t('maintain'), text: t('maintain.question'), action: t('maintain') };
  }

  protected change({ maintained }: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    return { method: 'POST', path: `${auditApi(this.audit)}/maintenance`, body: { rationale: maintained } };
  }
}
