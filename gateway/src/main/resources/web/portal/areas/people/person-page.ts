import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { newKey, read, send, type Loaded } from '../../../shared/api';
import { Form, type Saved } from '../../form/form';
import { confirmed } from '../../parts/confirm';
import { badge } from '../../parts/facts';
import { OpenedPage } from '../../parts/opened-page';
import { hasAny } from '../../session';
import { t as frame } from '../../texts';
import './availability';
import './competences';
import './declarations';
import './deputy';
import { employmentOf, KEEPERS, nameOf, personApi, type PersonRecord } from './person';
import { personFacts } from './person-facts';
import { detailsOf, personFields, type PersonDetails } from './person-fields';
import { t } from './texts';

/** The record of one of the body's people: kept by the quality manager and the administrator, read by who plans audits. */
@customElement('pm-person-page')
export class PersonPage extends OpenedPage<Loaded<PersonRecord>> {
  @state() private failure: unknown;
  @state() private erasing = false;

  private readonly form = new Form<PersonDetails>(this, { name: 'person', texts: t as never });

  private get here(): string {
    return personApi(this.param('id'));
  }

  protected override heading(): string {
    const person = this.opening.value?.body;
    return person ? nameOf(person) : t('record');
  }

  protected override beside(): TemplateResult | typeof nothing {
    const person = this.opening.value?.body;
    return person ? badge(employmentOf(person)) : nothing;
  }

  protected override async open(signal: AbortSignal): Promise<Loaded<PersonRecord>> {
    const opened = await read<PersonRecord>(this.here, signal);
    this.form.open(saved(opened));
    return opened;
  }

  protected override body({ body: person }: Loaded<PersonRecord>): TemplateResult {
    const keeper = hasAny(KEEPERS);
    const { personId } = person;
    return html`
      <section>
        <h2>${t('record')}</h2>
        ${person.nameKorean ? nothing : html`<p class="note">${t('erased.about')}</p>`}
        ${keeper ? this.kept() : personFacts(person)}
      </section>
      <pm-competences person=${personId} ?editable=${keeper}></pm-competences>
      <pm-declarations person=${personId} ?editable=${keeper}></pm-declarations>
      <pm-availability person=${personId} ?editable=${keeper}></pm-availability>
      <pm-deputy person=${personId} ?editable=${keeper}></pm-deputy>
      ${keeper && person.nameKorean ? this.erasure(person) : nothing}
    `;
  }

  private kept(): TemplateResult {
    return html`<form @submit=${this.save} novalidate>
      <div class="fields">${personFields(this.form)}</div>
      ${this.form.notes()}
      <div class="actions"><button class="primary" ?disabled=${this.form.busy}>${frame('save')}</button></div>
    </form>`;
  }

  private erasure(person: PersonRecord): TemplateResult {
    return html`<section>
      <h2>${t('erase')}</h2>
      <p>${t('erase.about')}</p>
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      <div class="actions">
        <button type="button" ?disabled=${this.erasing} @click=${() => this.erase(person)}>${t('erase')}</button>
      </div>
    </section>`;
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    let changed: Loaded<PersonRecord> | undefined;
    await this.form.save(
      async (value, etag) => {
        changed = await send<PersonRecord>({ method: 'PUT', path: this.here, body: value, etag });
        return saved(changed);
      },
      async () => saved(await read<PersonRecord>(this.here)),
    );
    if (changed) {
      this.opening.take(changed);
    }
  };

  private async erase(person: PersonRecord): Promise<void> {
    const yes = await confirmed({
      title: t('erase'),
      text: t('erase.ask', { name: nameOf(person) }),
      action: t('erase.do'),
    });
    if (!yes) {
      return;
    }
    this.erasing = true;
    this.failure = undefined;
    try {
      const { etag } = await read<PersonRecord>(this.here);
      await send({ method: 'POST', path: `${this.here}/erasure`, body: {}, etag, idempotencyKey: newKey() });
      // What was entered and not saved may name the person.
      this.form.discard();
      await this.again(t('erased.now'));
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.erasing = false;
    }
  }
}

function saved({ body, etag }: Loaded<PersonRecord>): Saved<PersonDetails> {
  return { value: detailsOf(body), etag };
}
