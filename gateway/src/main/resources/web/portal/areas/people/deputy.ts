import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read, send, type Loaded } from '../../../shared/api';
import { day, today } from '../../../shared/format';
import { choice, dayField, text } from '../../form/fields';
import { Form, type Saved } from '../../form/form';
import { colleagues, type People } from '../../parts/audit/people';
import { confirmed } from '../../parts/confirm';
import '../../parts/person-name';
import { idAt } from './refused';
import { RecordSection } from './record-section';
import { t } from './texts';

interface Deputy {
  readonly deputyId?: string | null;
  readonly from?: string | null;
  readonly until?: string | null;
}

interface Read {
  readonly deputy: Deputy;
  readonly people: People;
}

/** Who stands in for somebody, and on which days: tasks that they have taken come to the deputy, rights do not. */
@customElement('pm-deputy')
export class DeputySection extends RecordSection<Read> {
  @state() private failure: unknown;
  @state() private ending = false;

  private readonly form = new Form<Deputy>(this, { name: 'deputy', texts: fieldTexts });

  protected override heading(): string {
    return t('deputy');
  }

  protected override async read(signal: AbortSignal): Promise<Read> {
    const [found, people] = await Promise.all([read<Deputy>(`${this.path}/deputy`, signal), colleagues(signal)]);
    this.form.open(saved(found));
    return { deputy: found.body, people };
  }

  protected override body({ deputy, people }: Read): TemplateResult {
    return html`
      <p>${this.stands(deputy)}</p>
      ${this.editable ? this.writing(deputy, people) : nothing}
    `;
  }

  private stands({ deputyId, from, until }: Deputy): unknown {
    if (!deputyId) {
      return t('deputy.none');
    }
    const days = t('from-until', { from: day(from), until: day(until) });
    const over = (until ?? '') < today() ? ` ${t('deputy.over')}` : '';
    return html`<strong><pm-person-name person=${deputyId}></pm-person-name></strong> · ${days}${over}`;
  }

  private writing({ deputyId }: Deputy, people: People): TemplateResult {
    return html`<p>${t('deputy.about')}</p>
      <form @submit=${this.save} novalidate>
        <div class="fields">
          ${
            people.all.length === 0
              ? text(this.form, '/deputyId', { required: true, maxlength: 36 })
              : choice(
                  this.form,
                  '/deputyId',
                  people.all
                    .map(({ personId }) => personId)
                    .filter((id) => id !== this.person)
                    .map((value) => ({ value, label: people.name(value) })),
                  { required: true },
                )
          }
          ${dayField(this.form, '/from', { required: true })} ${dayField(this.form, '/until', { required: true })}
        </div>
        ${this.form.notes()}
        <pm-problem-note .failure=${this.failure}></pm-problem-note>
        <div class="actions">
          <button class="primary" ?disabled=${this.form.busy}>${t('deputy.name')}</button>
          ${
            deputyId
              ? html`<button type="button" ?disabled=${this.form.busy || this.ending} @click=${this.end}>
                  ${t('deputy.end')}
                </button>`
              : nothing
          }
        </div>
      </form>`;
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const path = `${this.path}/deputy`;
    const done = await this.form.save(
      async (value, etag) =>
        saved(
          await send<Deputy>({
            method: 'PUT',
            path,
            body: { ...value, deputyId: idAt('/deputyId', value.deputyId, t('id.wrong')) },
            etag,
          }),
        ),
      async () => saved(await read<Deputy>(path)),
    );
    if (done) {
      await this.again(t('deputy.named'));
    }
  };

  private readonly end = async (): Promise<void> => {
    if (!(await confirmed({ title: t('deputy.end'), text: t('deputy.end.ask'), action: t('deputy.end') }))) {
      return;
    }
    this.ending = true;
    this.failure = undefined;
    try {
      const { etag } = await read<Deputy>(`${this.path}/deputy`);
      await send({ method: 'DELETE', path: `${this.path}/deputy`, etag });
      this.form.discard();
      await this.again(t('deputy.ended'));
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.ending = false;
    }
  };
}

/** Days of a deputy and of a declaration are called the same, and helped with otherwise. */
function fieldTexts(key: string): string {
  return t((key.startsWith('deputyId') ? key : `deputy.${key}`) as never);
}

function saved({ body: { deputyId, from, until }, etag }: Loaded<Deputy>): Saved<Deputy> {
  return { value: { deputyId: deputyId ?? null, from: from ?? null, until: until ?? null }, etag };
}
