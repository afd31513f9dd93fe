import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { PlainElement } from '../../../../shared/element';
import { moment } from '../../../../shared/format';
import { either } from '../../../../shared/texts';
import { Address } from '../../../address';
import type { Choice } from '../../../form/fields';
import type { People } from '../../../parts/audit/people';
import { badge, facts } from '../../../parts/facts';
import { choiceFilter } from '../../../parts/filters';
import { progress } from '../../../parts/steps';
import { ITEM_KINDS, RESULTS, TONES, type Checklist, type Item } from './checklist';
import './item-form';
import { t } from './texts';

/** The checklist: what there is to look at, narrowed down as the auditor likes, and what was seen at each. */
@customElement('pm-checklist')
export class ChecklistShown extends PlainElement {
  @property() audit = '';
  @property({ attribute: false }) checklist!: Checklist;
  @property({ attribute: false }) people!: People;
  /** The audit's findings, for items from which they came. */
  @property({ attribute: false }) findings: readonly Choice[] = [];
  @property({ type: Boolean }) writes = false;

  /** The item that is being written on. */
  @state() private open: string | null = null;

  /** What stays in sight though what was written takes it out of the filter. */
  @state() private kept: ReadonlySet<string> = new Set();

  private readonly address = new Address(this, () => (this.kept = new Set()));

  protected override render(): TemplateResult {
    const { items, lookedAt, missing, concerns } = this.checklist;
    const shown = this.shown();
    return html`
      ${progress(lookedAt, items.length, t('progress', { done: lookedAt, all: items.length }))}
      ${missing.length === 0 ? nothing : html`<p class="note">${t('missing', { count: missing.length })}</p>`}
      ${
        concerns.length === 0
          ? nothing
          : html`<div class="note">
              <strong>${t('stage-1-concerns')}</strong>
              <ul>
                ${concerns.map((concern) => html`<li>${concern}</li>`)}
              </ul>
            </div>`
      }
      <div class="filters" role="search" aria-label=${t('filter')}>
        ${choiceFilter(this.address, 'about', t('about'), ITEM_KINDS, (kind) => t(`kind.${kind}`))}
        ${choiceFilter(this.address, 'result', t('result'), RESULTS, (result) => t(`result.${result}`))}
        <label class="filter"
          >${t('words')}
          <input
            type="search"
            .value=${this.address.get('words') ?? ''}
            @input=${(event: Event) => this.address.replace({ words: (event.target as HTMLInputElement).value })}
        /></label>
      </div>
      <p class="quiet" role="status">${t('items', { count: shown.length })}</p>
      <ul class="cards">
        ${repeat(
          shown,
          ({ key }) => key,
          (item) => this.item(item),
        )}
      </ul>
    `;
  }

  private shown(): readonly Item[] {
    const about = this.address.get('about');
    const result = this.address.get('result');
    const words = (this.address.get('words') ?? '').toLowerCase();
    return this.checklist.items.filter(
      (item) =>
        item.key === this.open ||
        this.kept.has(item.key) ||
        ((!about || item.kind === about) &&
          (!result || item.result === result) &&
          (!words || [item.key, item.korean, item.english, ...item.evidence].join(' ').toLowerCase().includes(words))),
    );
  }

  private item(item: Item): TemplateResult {
    const name = item.kind === 'TOPIC' ? either(item.korean, item.english) : `${item.key} ${either(item.korean, item.english)}`;
    const editing = this.open === item.key;
    return html`<li class="card" data-item=${item.key}>
      <div class="card-head">
        <strong>${name}</strong>
        <span>
          ${item.gate ? badge(t('gate')) : nothing} ${badge(t(`result.${item.result}`), TONES[item.result])}
          ${
            this.writes
              ? html`<button
                  type="button"
                  class="write"
                  aria-expanded=${editing}
                  aria-label=${t('write.of', { item: name })}
                  @click=${() => (this.open = editing ? null : item.key)}
                >
                  ${t('write')}
                </button>`
              : nothing
          }
        </span>
      </div>
      ${
        editing
          ? html`<p class="quiet">${item.source}</p>
              <pm-item-form
                .audit=${this.audit}
                .item=${item}
                .findings=${this.findings}
                @looked=${this.looked}
                @left=${() => this.leave(item.key)}
              ></pm-item-form>`
          : this.seen(item)
      }
    </li>`;
  }

  private seen(item: Item): TemplateResult | typeof nothing {
    if (item.result === 'NOT_LOOKED_AT' && !item.notes) {
      return nothing;
    }
    return facts([
      [t('reason'), item.reason],
      [t('evidence'), item.evidence.length === 0 ? '' : html`${item.evidence.map((one) => html`<div>${one}</div>`)}`],
      [t('notes'), item.notes],
      [
        t('findings'),
        item.findings.length === 0
          ? ''
          : html`${item.findings.map((id) => html`<div><a href="/portal/findings/${id}">${this.findingName(id)}</a></div>`)}`,
      ],
      [t('looked'), item.auditor ? t('by-at', { name: this.people.name(item.auditor), at: moment(item.lookedAt) }) : ''],
    ]);
  }

  private findingName(id: string): string {
    return this.findings.find(({ value }) => value === id)?.label ?? t('finding', { id: id.slice(-4) });
  }

  private readonly looked = (event: CustomEvent<{ item: Item; next: boolean }>): void => {
    const { item, next } = event.detail;
    const shown = this.shown();
    const following = next ? shown[shown.findIndex(({ key }) => key === item.key) + 1] : undefined;
    this.kept = new Set([...this.kept, item.key]);
    this.open = following?.key ?? null;
    this.dispatchEvent(new CustomEvent('looked', { detail: item }));
    void this.focusOn(
      following ? `[data-item="${following.key}"] input[type="radio"]:checked` : `[data-item="${item.key}"] .write`,
    );
  };

  private leave(key: string): void {
    this.open = null;
    void this.focusOn(`[data-item="${key}"] .write`);
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    requestAnimationFrame(() => requestAnimationFrame(() => this.querySelector<HTMLElement>(selector)?.focus()));
  }
}
