import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { day } from '../../../shared/format';
import { integer, text } from '../../form/fields';
import { Form } from '../../form/form';
import { citation, type Scope } from './laboratory';
import { LineForm, type LineEntered } from './line-form';
import { t } from './texts';

interface Entered extends LineEntered {
  readonly method?: string | null;
  readonly year?: number | null;
  readonly procedure?: string | null;
}

/** Records a test method in the scope of a laboratory's accreditation, or one in place of another. */
@customElement('pm-scope-form')
export class ScopeForm extends LineForm<Scope, Entered> {
  protected readonly kept = 'scopes';
  protected readonly form = new Form<Entered>(this, { name: 'scope', texts: t as never });

  protected empty(): Entered {
    return {};
  }

  protected called(line: Scope): string {
    return t('line', { name: citation(line), from: day(line.from) });
  }

  protected entered({ method, year, procedure, from, until }: Scope): Entered {
    return { method, year: year ?? null, procedure, from, until: until ?? null };
  }

  protected own(): TemplateResult {
    return html`
      ${text(this.form, '/method', { required: true, maxlength: 100 })}
      ${integer(this.form, '/year', { required: true, min: 1900, max: 2200 })}
      ${text(this.form, '/procedure', { required: true, maxlength: 100 })}
    `;
  }
}
