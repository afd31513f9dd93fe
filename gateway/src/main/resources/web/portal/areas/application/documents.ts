import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { read, readAll, send } from '../../../shared/api';
import { bytes, day } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { PlainElement } from '../../../shared/element';
import { Loading } from '../../../shared/loading';
import { confirmed } from '../../parts/confirm';
import { badge, type Tone } from '../../parts/facts';
import { TAKEN_FORMATS, type DocumentView } from './document';
import { Sending } from './sending';
import '../../parts/file/file-drop';
import { t } from './texts';

const TONES: Readonly<Record<string, Tone>> = {
  AVAILABLE: 'good',
  QUARANTINED: 'waiting',
  REJECTED: 'bad',
  AWAITING_CONTENT: 'plain',
};
const LOOK_AGAIN_IN_MS = 1000;
const LOOKS = 60;

/** The documents beside an application: to send, replace, download and, while it is a draft, remove. */
@customElement('pm-documents')
export class Documents extends PlainElement {
  @property({ attribute: 'application-id' }) applicationId = '';

  /** Whether the person may send documents now. */
  @property({ type: Boolean }) editable = false;

  /** Whether documents may be removed now. */
  @property({ type: Boolean }) removable = false;

  @state() private failure: unknown;
  @state() private told = '';
  @state() private whole: ReadonlyMap<string, DocumentView> = new Map();

  private timer: ReturnType<typeof setTimeout> | undefined;
  private looks = 0;
  private hadFocus = false;

  private readonly documents = new Loading(this, async (signal) => {
    const all = await readAll<DocumentView>(this.path, signal);
    this.lookAgainWhile(all.some((document) => document.status === 'QUARANTINED'));
    return all;
  });

  private readonly sending = new Sending(
    this,
    () => this.path,
    (name) => this.arrived(name),
  );

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.hadFocus = this.contains(document.activeElement);
  }

  /** Where what had the focus is gone, the focus goes to what comes next. */
  protected override updated(_changed: PropertyValues): void {
    if (this.hadFocus && !this.contains(document.activeElement)) {
      (this.querySelector<HTMLElement>('.underway button') ?? this.querySelector<HTMLElement>('h2'))?.focus();
    }
  }

  protected override render(): TemplateResult {
    return html`
      ${
        this.editable
          ? html`<h2 tabindex="-1">${t('documents.send')}</h2>
              <p>${t('documents.help')}</p>
              <pm-file-drop
                label=${t('documents.drop')}
                accept=${TAKEN_FORMATS}
                @files=${(event: CustomEvent<readonly File[]>) => this.sending.take(event.detail)}
              ></pm-file-drop>
              ${this.sending.render()}`
          : nothing
      }
      <div role="status">${this.told ? html`<p class="note good">${this.told}</p>` : nothing}</div>
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      <h2 tabindex="-1">${t('documents.there')}</h2>
      ${this.documents.show((all) =>
        all.length === 0
          ? html`<p class="quiet">${t('documents.none')}</p>`
          : html`<ul class="cards">
              ${repeat(
                all,
                (one) => one.id,
                (one) => html`<li class="card">${this.card(one)}</li>`,
              )}
            </ul>`,
      )}
    `;
  }

  private get path(): string {
    return `/api/v1/applications/${this.applicationId}/documents`;
  }

  private card(document: DocumentView): TemplateResult {
    const { id, title, content } = document;
    return html`
      <div class="card-head">
        <strong>${title}</strong> ${badge(ofCode(t, 'document', document.status), TONES[document.status])}
      </div>
      <div class="quiet">
        ${ofCode(t, 'document-kind', document.kind)} ·
        ${document.fileName}${content ? html` · ${bytes(content.size)} · ${day(content.uploadedOn)}` : nothing}
      </div>
      ${document.status === 'AVAILABLE' || document.status === 'REJECTED' ? nothing : html`<p>${ofCode(t, 'document.help', document.status)}</p>`}
      ${document.status === 'REJECTED' ? html`<p>${t('document.help.REJECTED')}</p>` : nothing}
      <div class="actions">
        ${
          document.status === 'AVAILABLE'
            ? html`<a
                href="${this.path}/${id}/content"
                download=${document.fileName}
                router-ignore
                aria-label=${t('document.download.of', { title })}
                >${t('document.download')}</a
              >`
            : nothing
        }
        ${
          this.editable && document.status !== 'QUARANTINED'
            ? html`<label class="file-button">
                ${t(content ? 'document.new-version' : 'document.content')}
                <span class="spoken">${title}</span>
                <input
                  class="spoken"
                  type="file"
                  accept=${TAKEN_FORMATS}
                  @change=${(event: Event) => this.newVersion(document, event)}
                />
              </label>`
            : nothing
        }
        ${
          this.removable
            ? html`<button type="button" aria-label=${t('document.remove.of', { title })} @click=${() => this.discard(document)}>
                ${t('document.remove')}
              </button>`
            : nothing
        }
      </div>
      ${content ? this.versions(document) : nothing}
    `;
  }

  private versions(document: DocumentView): TemplateResult {
    const { content } = document;
    const all = this.whole.get(document.id)?.versions ?? [];
    return html`<details @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && this.readWhole(document.id)}>
      <summary>${t('document.versions', { count: content?.number ?? 0 })}</summary>
      <ul>
        ${all.map(
          (version) =>
            html`<li>
              ${
                version.status === 'AVAILABLE'
                  ? html`<a
                      href="${this.path}/${document.id}/versions/${version.number}/content"
                      download=${document.fileName}
                      router-ignore
                      >${t('document.version', { number: version.number })}</a
                    >`
                  : t('document.version', { number: version.number })
              }
              · ${bytes(version.size)} · ${day(version.uploadedOn)} · ${ofCode(t, 'scan', version.scan.state)}
              <div class="quiet">SHA-256 <code>${version.sha256}</code></div>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private async readWhole(id: string): Promise<void> {
    try {
      const { body } = await read<DocumentView>(`${this.path}/${id}`);
      this.whole = new Map([...this.whole, [id, body]]);
    } catch (failure) {
      this.failure = failure;
    }
  }

  private newVersion(document: DocumentView, event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) {
      this.sending.replace(document, file);
    }
    input.value = '';
  }

  private async discard(document: DocumentView): Promise<void> {
    const sure = await confirmed({
      title: t('document.remove'),
      text: t('document.remove.sure', { title: document.title }),
      action: t('document.remove'),
    });
    if (!sure) {
      return;
    }
    this.failure = undefined;
    try {
      const { etag } = await read<DocumentView>(`${this.path}/${document.id}`);
      await send({ method: 'DELETE', path: `${this.path}/${document.id}`, etag });
      this.told = t('document.removed', { title: document.title });
      await this.documents.again();
    } catch (failure) {
      this.failure = failure;
    }
  }

  private async arrived(name: string): Promise<void> {
    this.told = t('document.arrived', { name });
    this.looks = 0;
    this.whole = new Map();
    await this.documents.again();
  }

  /** The scanner's verdict comes by itself. */
  private lookAgainWhile(waiting: boolean): void {
    clearTimeout(this.timer);
    if (waiting && this.looks < LOOKS) {
      this.timer = setTimeout(() => {
        if (document.visibilityState === 'visible') {
          this.looks++;
          void this.documents.again();
        } else {
          this.lookAgainWhile(true);
        }
      }, LOOK_AGAIN_IN_MS);
    }
  }
}
