import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { day } from '../../../shared/format';
import { choices, text } from '../../form/fields';
import { Form } from '../../form/form';
import { t as frame } from '../../texts';
import { FUNCTIONS, type Member } from './laboratory';
import { LineForm, type LineEntered } from './line-form';
import { t } from './texts';

interface Entered extends LineEntered {
  readonly personId?: string | null;
  readonly functions?: readonly string[];
}

/** Records what somebody does for a laboratory, or that in place of something else. */
@customElement('pm-member-form')
export class MemberForm extends LineForm<Member, Entered> {
  protected readonly kept = 'members';
  protected readonly form = new Form<Entered>(this, { name: 'member', texts: t as never });

  protected empty(): Entered {
    return { functions: [] };
  }

  protected called(line: Member): string {
    return t('line', { name: frame('unnamed', { id: line.personId.slice(-4) }), from: day(line.from) });
  }

  protected entered({ personId, functions, from, until }: Member): Entered {
    return { personId, functions, from, until: until ?? null };
  }

  protected own(): TemplateResult {
    return html`
      ${text(this.form, '/personId', { required: true, maxlength: 36 })}
      ${choices(
        this.form,
        '/functions',
        FUNCTIONS.map((value) => ({ value, label: t(`function.${value}`) })),
        { required: true },
      )}
    `;
  }
}
