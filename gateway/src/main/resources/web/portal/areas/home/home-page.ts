import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { day } from '../../../shared/format';
import '../../../shared/problem-note';
import { either, ofCode } from '../../../shared/texts';
import type { Loading } from '../../../shared/loading';
import { Address } from '../../address';
import { PortalPage } from '../../page';
import { everybody, People } from '../../parts/audit/people';
import { t as audits } from '../../parts/audit/texts';
import '../../parts/case/names';
import { badge } from '../../parts/facts';
import { currentSession, hasAny } from '../../session';
import { t as frame } from '../../texts';
import { addressOf, isShown } from './task-address';
import { assign, type FoundTasks, type ListedTask, readTasks, type Whose } from './tasks';
import { t } from './texts';

const WHOSE: readonly Whose[] = ['all', 'mine', 'office'];

/** What waits for the person, the most urgent first; whose tasks are shown stands in the address. */
@customElement('pm-home-page')
export class HomePage extends PortalPage {
  @state() private failure: unknown;
  @state() private said = '';
  /** To whom a task may be given. */
  @state() private colleagues = new People([]);

  private readonly address = new Address(this, () => void this.tasks.again());

  private readonly tasks: Loading<FoundTasks> = this.loading((signal) => readTasks(this.whose, signal));

  private get whose(): Whose {
    const asked = this.address.get('whose') as Whose | null;
    return asked !== null && WHOSE.includes(asked) ? asked : 'all';
  }

  /** Who may give tasks to others. */
  private get hands(): boolean {
    return hasAny(['PROGRAMME_MANAGER', 'QUALITY_MANAGER', 'ADMINISTRATOR']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hands) {
      void this.readColleagues();
    }
  }

  protected override heading(): string {
    return frame('home');
  }

  protected override content(): TemplateResult {
    return html`
      ${hasAny(['CLIENT']) ? nothing : this.choice()}
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      <p role="status">${this.said}</p>
      ${this.tasks.show(
        ({ tasks, more, failures }) => html`
          ${failures.map((failure) => html`<pm-problem-note .failure=${failure}></pm-problem-note>`)}
          ${tasks.length === 0 ? html`<p>${t('none')}</p>` : nothing}
          <ul class="cards">
            ${tasks.map((task) => html`<li class="card">${this.task(task)}</li>`)}
          </ul>
          ${more ? html`<p class="quiet">${t('more', { count: tasks.length })}</p>` : nothing}
        `,
      )}
    `;
  }

  private choice(): TemplateResult {
    return html`<nav class="tabs" aria-label=${t('whose')}>
      ${WHOSE.filter((whose) => whose !== 'office' || this.hands).map(
        (whose) =>
          html`<a href="/portal?whose=${whose}" aria-current=${whose === this.whose ? 'page' : nothing}
            >${t(`whose.${whose}`)}</a
          >`,
      )}
    </nav>`;
  }

  private task(task: ListedTask): TemplateResult {
    const address = this.whose !== 'office' || isShown(task) ? addressOf(task) : null;
    const words = wordsOf(task);
    return html`
      <h2>
        ${address === null ? words : html`<a href=${address}>${words}</a>`} ${task.overdue ? badge(t('overdue'), 'bad') : nothing}
      </h2>
      <p>
        ${this.client(task)}
        ${task.forDeputyOf ? html`<span class="quiet">${t('deputy-of', { name: this.nameOf(task.forDeputyOf) })}</span>` : nothing}
      </p>
      <p class="quiet">
        ${task.dueOn ? html`${t('due', { day: day(task.dueOn) })} · ` : nothing}${t('since', { day: day(task.since) })}
        ${task.assignee ? html` · ${t('with', { name: this.nameOf(task.assignee) })}` : nothing}
      </p>
      ${task.reassignable && !hasAny(['CLIENT']) ? this.hand(task) : nothing}
    `;
  }

  /** A service that has not heard the client's name yet, before the agreement say, tells its id alone. */
  private client(task: ListedTask): TemplateResult | string {
    const told = either(task.organisationNameKorean, task.organisationNameEnglish);
    return told || !task.organisationId ? told : html`<pm-organisation-name of=${task.organisationId}></pm-organisation-name>`;
  }

  private hand(task: ListedTask): TemplateResult {
    const me = currentSession()?.person.id;
    return html`<div class="actions">
      ${
        task.assignee === me
          ? html`<button type="button" @click=${() => this.give(task, null)}>${t('give-back')}</button>`
          : html`<button type="button" @click=${() => this.give(task, me ?? null)}>${t('take')}</button>`
      }
      ${
        this.hands
          ? html`<label class="inline">
              ${t('give-to')}
              <select
                .value=${task.assignee ?? ''}
                @change=${(event: Event) => this.give(task, (event.target as HTMLSelectElement).value || null)}
              >
                <option value="">${t('everybody')}</option>
                ${this.colleagues.all.map(
                  ({ personId }) =>
                    html`<option value=${personId} ?selected=${personId === task.assignee}>${this.nameOf(personId)}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }
    </div>`;
  }

  private async give(task: ListedTask, personId: string | null): Promise<void> {
    try {
      await assign(task, personId);
      this.failure = undefined;
      this.said = personId === null ? t('given-back') : t('given', { name: this.nameOf(personId) });
    } catch (failure) {
      this.failure = failure;
    }
    await this.tasks.again();
  }

  private nameOf(personId: string): string {
    return this.colleagues.name(personId, t('colleague'));
  }

  /** Without their names the tasks are still worth showing. */
  private async readColleagues(): Promise<void> {
    this.colleagues = await everybody().catch(() => new People([]));
  }
}

/** What is to be done; of an audit, at which stage. */
function wordsOf({ kind, subject }: ListedTask): string {
  const words = ofCode(t, 'kind', kind);
  return subject.type === 'audit' && subject.kind
    ? t('kind.of', { kind: words, subject: ofCode(audits, 'kind', subject.kind) })
    : words;
}
