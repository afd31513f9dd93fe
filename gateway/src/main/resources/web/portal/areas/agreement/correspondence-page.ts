import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read, withQuery, type Page } from '../../../shared/api';
import { moment } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { badge } from '../../parts/facts';
import '../../../shared/problem-note';
import { t as frame } from '../../../shared/frame-texts';
import { CasePage, type Case } from '../../parts/case/case-page';
import { t } from './texts';

interface Message {
  readonly id: string;
  readonly language: string;
  readonly subject: string;
  readonly writtenAt: string;
  readonly state: string;
  readonly sentAt?: string;
}

/** What was written to the client about an application. */
@customElement('pm-correspondence-page')
export class CorrespondencePage extends CasePage<Case> {
  protected override readonly page = 'correspondence';

  @state() private messages: readonly Message[] = [];
  @state() private next: string | null = null;
  @state() private failure: unknown;
  @state() private letters: Readonly<Record<string, string>> = {};

  protected override name(): string {
    return t('correspondence');
  }

  protected override async open(signal: AbortSignal): Promise<Case> {
    const [known, first] = await Promise.all([this.openCase(signal), this.fetchPage(null, signal)]);
    this.messages = first.items;
    this.next = first.next;
    return known;
  }

  protected override body(): TemplateResult {
    return html`
      <p class="quiet">${t('correspondence.about')}</p>
      ${
        this.messages.length
          ? html`<ul class="cards">
              ${this.messages.map((message) => this.message(message))}
            </ul>`
          : html`<p class="quiet">${frame('nothing-here')}</p>`
      }
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      ${this.next ? html`<button type="button" @click=${() => this.more()}>${frame('more')}</button>` : nothing}
    `;
  }

  private message(message: Message): TemplateResult {
    return html`<li class="card">
      <p class="quiet">
        ${moment(message.sentAt ?? message.writtenAt)}
        ${badge(ofCode(t, 'message', message.state), message.state === 'SENT' ? 'good' : message.state === 'FAILED' ? 'bad' : 'waiting')}
      </p>
      <details
        lang=${message.language}
        @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && this.openLetter(message.id)}
      >
        <summary>${message.subject}</summary>
        <p class="words">${this.letters[message.id] ?? frame('loading')}</p>
      </details>
    </li>`;
  }

  private async openLetter(id: string): Promise<void> {
    if (this.letters[id] !== undefined) {
      return;
    }
    try {
      const { text } = (await read<{ text: string }>(`${this.path}/correspondence/${id}`)).body;
      this.letters = { ...this.letters, [id]: text };
    } catch (failure) {
      this.failure = failure;
    }
  }

  private async more(): Promise<void> {
    try {
      const page = await this.fetchPage(this.next);
      this.messages = [...this.messages, ...page.items];
      this.next = page.next;
    } catch (failure) {
      this.failure = failure;
    }
  }

  private async fetchPage(cursor: string | null, signal?: AbortSignal): Promise<Page<Message>> {
    return (await read<Page<Message>>(withQuery(`${this.path}/correspondence`, { limit: '50', cursor }), signal)).body;
  }
}
