import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { day } from '../../../shared/format';
import { choices, text } from '../../form/fields';
import { Form } from '../../form/form';
import { FUNCTIONS, memberName, type Member } from './laboratory';
import { LineForm, type LineEntered } from './line-form';
import { t } from './texts';

interface Entered extends LineEntered {
  readonly personId?: string | null;
  readonly nameKorean?: string | null;
  readonly nameEnglish?: string | null;
  readonly functions?: readonly string[];
}

/** A laboratory has names too, which are told of in other words. */
const words: typeof t = (key, values) => t((key.startsWith('name') ? `member.${key}` : key) as typeof key, values);

/** Records what somebody does for a laboratory, or that in place of something else. */
@customElement('pm-member-form')
export class MemberForm extends LineForm<Member, Entered> {
  protected readonly kept = 'members';
  protected readonly form = new Form<Entered>(this, { name: 'member', texts: words as never });

  protected empty(): Entered {
    return { functions: [] };
  }

  protected called(line: Member): string {
    return t('line', { name: memberName(line), from: day(line.from) });
  }

  protected entered({ personId, nameKorean, nameEnglish, functions, from, until }: Member): Entered {
    return { personId, nameKorean: nameKorean ?? null, nameEnglish: nameEnglish ?? null, functions, from, until: until ?? null };
  }

  protected own(): TemplateResult {
    return html`
      ${text(this.form, '/personId', { required: true, maxlength: 36 })}
      ${text(this.form, '/nameKorean', { required: true, maxlength: 100 })}
      ${text(this.form, '/nameEnglish', { required: true, maxlength: 100 })}
      ${choices(
        this.form,
        '/functions',
        FUNCTIONS.map((value) => ({ value, label: t(`function.${value}`) })),
        { required: true },
      )}
    `;
  }
}
