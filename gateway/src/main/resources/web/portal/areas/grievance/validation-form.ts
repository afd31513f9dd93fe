import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Change } from '../../../shared/api';
import { longText, manyOf, oneOf, text, yesOrNo } from '../../form/fields';
import { Form } from '../../form/form';
import { ActionForm } from '../../parts/action-form';
import { People } from '../../parts/audit/people';
import type { Question } from '../../parts/confirm';
import { CONCERNS, type Grievance, type Kind } from './grievance';
import { t } from './texts';

interface Entered {
  readonly valid?: boolean | null;
  readonly about?: string | null;
  readonly certificateNumber?: string | null;
  readonly personsConcerned?: readonly string[];
  readonly reason?: string | null;
}

/** Whether the body has to examine it, and whom it concerns indeed; what is not valid is rejected with its reason. */
@customElement('pm-validation-form')
export class ValidationForm extends ActionForm<Entered> {
  @property() path = '';
  @property() kind: Kind = 'complaint';
  @property({ attribute: false }) grievance!: Grievance;
  @property({ attribute: false }) people = new People([]);

  protected readonly form = new Form<Entered>(this, { name: 'validation', texts: t as never });

  private get rejects(): boolean {
    return this.form.at('/valid') === false;
  }

  protected empty(): Entered {
    const { concern, certificateNumber } = this.grievance;
    return this.kind === 'appeal'
      ? { personsConcerned: [] }
      : { about: concern, certificateNumber: certificateNumber ?? null, personsConcerned: [] };
  }

  protected fields(): TemplateResult {
    return html`
      <div class="wide">${yesOrNo(this.form, '/valid', { required: true })}</div>
      ${this.rejects ? longText(this.form, '/reason', { required: true, maxlength: 8000 }) : this.found()}
    `;
  }

  private found(): TemplateResult {
    return html`
      ${
        this.kind === 'complaint'
          ? html`${oneOf(
              this.form,
              '/about',
              CONCERNS.map((value) => ({ value, label: t(`concern.${value}`) })),
              { required: true },
            )}
            ${this.form.at('/about') === 'CERTIFIED_CLIENT' ? text(this.form, '/certificateNumber', { required: true, maxlength: 40 }) : nothing}`
          : nothing
      }
      ${manyOf(
        this.form,
        '/personsConcerned',
        this.people.all.map(({ personId }) => ({ value: personId, label: this.people.name(personId) })),
      )}
    `;
  }

  protected words(): string {
    return this.rejects ? t('rejection.send') : t('validation.send');
  }

  protected override question(): Question | null {
    return this.rejects ? { title: t('rejection.send'), text: t('rejection.ask'), action: t('rejection.send') } : null;
  }

  protected change({
    valid,
    about,
    certificateNumber,
    personsConcerned,
    reason,
  }: Entered): Pick<Change, 'method' | 'path' | 'body'> {
    const concerned = personsConcerned ?? [];
    const body =
      valid === false
        ? { valid, reason }
        : this.kind === 'appeal'
          ? { valid, personsConcerned: concerned }
          : { valid, about, personsConcerned: concerned, ...(about === 'CERTIFIED_CLIENT' ? { certificateNumber } : {}) };
    return { method: 'POST', path: `${this.path}/validation`, body };
  }
}
