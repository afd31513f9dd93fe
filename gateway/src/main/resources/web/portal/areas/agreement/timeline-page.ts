import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read, withQuery, type Page } from '../../../shared/api';
import { moment } from '../../../shared/format';
import { language } from '../../../shared/language';
import { ofCode } from '../../../shared/texts';
import { membersOf, type Member } from '../organisation/member';
import '../../../shared/problem-note';
import { Address } from '../../address';
import { currentSession } from '../../session';
import { t as frame } from '../../../shared/frame-texts';
import { CasePage, type Case } from '../../parts/case/case-page';
import { MATTERS, matterOf, pageOf, type Entry, type Matter } from './timeline';
import { t } from './texts';

interface Opened extends Case {
  readonly members: readonly Member[];
}

const PAGE_SIZE = '50';

/** Everything that happened to an application's certification, in order. */
@customElement('pm-timeline-page')
export class TimelinePage extends CasePage<Opened> {
  protected override readonly page = 'timeline';

  private readonly address = new Address(this);

  @state() private entries: readonly Entry[] = [];
  @state() private next: string | null = null;
  @state() private fetching = false;
  @state() private failure: unknown;

  private words = language();

  protected override name(): string {
    return t('timeline');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const known = await this.openCase(signal);
    const members = await membersOf(known.application.organisationId, signal).catch(() => []);
    const first = await this.fetchPage(null, signal);
    this.entries = first.items;
    this.next = first.next;
    return { ...known, members };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The server tells titles and facts in one language.
    if (this.words !== language()) {
      this.words = language();
      void this.opening.again();
    }
  }

  protected override body(opened: Opened): TemplateResult {
    const chosen = this.chosen();
    const shown = this.entries.filter((entry) => chosen === null || matterOf(entry) === chosen);
    return html`
      <div class="filters">
        <label
          >${t('timeline.matter')}
          <select @change=${(event: Event) => this.address.replace({ matter: (event.target as HTMLSelectElement).value })}>
            <option value="" ?selected=${chosen === null}>${t('timeline.all')}</option>
            ${MATTERS.map((matter) => html`<option value=${matter} ?selected=${matter === chosen}>${t(`matter.${matter}`)}</option>`)}
          </select>
        </label>
      </div>
      ${
        shown.length
          ? html`<ol class="happenings">
              ${shown.map((entry) => this.entry(entry, opened))}
            </ol>`
          : html`<p class="quiet">${frame('nothing-here')}</p>`
      }
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      ${this.next ? html`<button type="button" ?disabled=${this.fetching} @click=${() => this.more()}>${frame('more')}</button>` : nothing}
      <p class="spoken" role="status">${t('timeline.shown', { count: shown.length })}</p>
    `;
  }

  private entry(entry: Entry, opened: Opened): TemplateResult {
    const page = pageOf(entry, opened.application.organisationId);
    return html`<li class="matter-${matterOf(entry)}">
      <time datetime=${entry.occurredAt}>${moment(entry.occurredAt)}</time>
      <h2>${page ? html`<a href=${page}>${entry.title}</a>` : entry.title}</h2>
      <p class="quiet">${t(`matter.${matterOf(entry)}`)} · ${this.who(entry, opened)}</p>
      ${
        entry.facts.length
          ? html`<dl class="said">
              ${entry.facts.map(
                ({ label, text }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${text}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    </li>`;
  }

  /** People are known by opaque ids here: their side of the certification is what matters. */
  private who({ actorId }: Entry, { members }: Opened): string {
    if (actorId === currentSession()?.person.id) {
      return t('who.me');
    }
    const member = members.find(({ personId }) => personId === actorId);
    if (member) {
      return t('who.client', { role: ofCode(t, 'member', member.role) });
    }
    return actorId.endsWith('-service') ? t('who.machine') : t('who.body');
  }

  private async more(): Promise<void> {
    this.fetching = true;
    this.failure = undefined;
    try {
      const chosen = this.chosen();
      let found = 0;
      do {
        const page = await this.fetchPage(this.next);
        this.entries = [...this.entries, ...page.items];
        this.next = page.next;
        found += page.items.filter((entry) => chosen === null || matterOf(entry) === chosen).length;
      } while (found === 0 && this.next !== null);
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.fetching = false;
    }
  }

  private async fetchPage(cursor: string | null, signal?: AbortSignal): Promise<Page<Entry>> {
    return (await read<Page<Entry>>(withQuery(`${this.path}/timeline`, { limit: PAGE_SIZE, cursor }), signal)).body;
  }

  private chosen(): Matter | null {
    const asked = this.address.get('matter');
    return MATTERS.find((matter) => matter === asked) ?? null;
  }
}
