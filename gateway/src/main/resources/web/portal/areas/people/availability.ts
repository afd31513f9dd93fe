import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, send, type Loaded } from '../../../shared/api';
import { day, today } from '../../../shared/format';
import { dayField } from '../../form/fields';
import { Form, type Saved } from '../../form/form';
import { many } from '../../form/many';
import { t as frame } from '../../texts';
import { RecordSection } from './record-section';
import { t } from './texts';

interface Absence {
  readonly firstDay?: string | null;
  readonly lastDay?: string | null;
}

interface Availability {
  readonly absences: readonly Absence[];
}

/** On which days somebody is not there; why is their own affair. */
@customElement('pm-availability')
export class AvailabilitySection extends RecordSection<readonly Absence[]> {
  private readonly form = new Form<Availability>(this, { name: 'availability', texts: t as never });

  protected override heading(): string {
    return t('availability');
  }

  protected override async read(signal: AbortSignal): Promise<readonly Absence[]> {
    const found = await read<Availability>(`${this.path}/availability`, signal);
    this.form.open(saved(found));
    return found.body.absences;
  }

  protected override body(absences: readonly Absence[]): TemplateResult {
    return this.editable ? this.writing() : this.shown(absences);
  }

  private shown(absences: readonly Absence[]): TemplateResult {
    const ahead = absences.filter(({ lastDay }) => (lastDay ?? '') >= today());
    return ahead.length === 0
      ? html`<p class="quiet">${t('availability.none')}</p>`
      : html`<ul>
          ${ahead.map(({ firstDay, lastDay }) => html`<li>${t('from-until', { from: day(firstDay), until: day(lastDay) })}</li>`)}
        </ul>`;
  }

  private writing(): TemplateResult {
    return html`<p>${t('availability.about')}</p>
      <form @submit=${this.save} novalidate>
        ${many<Absence>(
          this.form,
          '/absences',
          {
            legend: (number) => t('absence', { number }),
            add: t('absence.add'),
            remove: (number) => t('absence.remove', { number }),
            empty: () => ({}),
            most: 200,
          },
          (pointer) =>
            html`${dayField(this.form, `${pointer}/firstDay`, { required: true })}
            ${dayField(this.form, `${pointer}/lastDay`, { required: true })}`,
        )}
        ${this.form.notes()}
        <div class="actions">
          <button class="primary" ?disabled=${this.form.busy || !this.form.dirty}>${frame('save')}</button>
        </div>
      </form>`;
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const path = `${this.path}/availability`;
    await this.form.save(
      async (value, etag) => saved(await send<Availability>({ method: 'PUT', path, body: value, etag })),
      async () => saved(await read<Availability>(path)),
    );
  };
}

function saved({ body, etag }: Loaded<Availability>): Saved<Availability> {
  return { value: { absences: body.absences }, etag };
}
