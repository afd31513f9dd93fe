import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { day } from '../../../shared/format';
import { oneOf, text } from '../../form/fields';
import { Form } from '../../form/form';
import { ARRANGEMENTS, type Accreditation } from './laboratory';
import { LineForm, type LineEntered } from './line-form';
import { t } from './texts';

interface Entered extends LineEntered {
  readonly bodyKorean?: string | null;
  readonly bodyEnglish?: string | null;
  readonly number?: string | null;
  readonly arrangement?: string | null;
}

/** Records an accreditation of a laboratory, or one in place of another. */
@customElement('pm-accreditation-form')
export class AccreditationForm extends LineForm<Accreditation, Entered> {
  protected readonly kept = 'accreditations';
  protected override readonly ends = true;
  protected readonly form = new Form<Entered>(this, { name: 'accreditation', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected called(line: Accreditation): string {
    return t('line', { name: line.number, from: day(line.from) });
  }

  protected entered({ bodyKorean, bodyEnglish, number, arrangement, from, until }: Accreditation): Entered {
    return { bodyKorean, bodyEnglish, number, arrangement, from, until: until ?? null };
  }

  protected own(): TemplateResult {
    return html`
      ${text(this.form, '/bodyKorean', { required: true, maxlength: 200 })}
      ${text(this.form, '/bodyEnglish', { required: true, maxlength: 200 })}
      ${text(this.form, '/number', { required: true, maxlength: 100 })}
      ${oneOf(
        this.form,
        '/arrangement',
        ARRANGEMENTS.map((value) => ({ value, label: t(`arrangement.${value}`) })),
        { required: true },
      )}
    `;
  }
}
