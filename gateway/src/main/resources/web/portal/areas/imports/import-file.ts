import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sendFile } from '../../../shared/api';
import { contentDigest } from '../../../shared/digest';
import { bytes } from '../../../shared/format';
import { PlainElement } from '../../../shared/element';
import '../../../shared/problem-note';
import { t as frame } from '../../texts';
import { t } from './texts';

/** Files above this size go without a digest: the browser would have to hold them in memory as a whole. */
const LARGEST_WITH_DIGEST = 100_000_000;

/** Sends the file of an import, and shows how much of it has gone. Tells `arrived`. */
@customElement('pm-import-file')
export class ImportFile extends PlainElement {
  @property() path = '';
  @property() etag: string | null = null;

  /** How much has gone, from 0 to 1; null while nothing is on its way. */
  @state() private share: number | null = null;
  @state() private name = '';
  @state() private failure: unknown;

  private abort = new AbortController();

  override disconnectedCallback(): void {
    this.abort.abort();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return html`
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      ${this.share === null ? this.asked() : this.underway(this.share)}
    `;
  }

  private asked(): TemplateResult {
    return html`<div
      class="drop"
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        void this.go(event.dataTransfer?.files[0]);
      }}
    >
      <label class="file-button">
        ${t('choose-file')}
        <input class="spoken" type="file" accept=".csv,text/csv" @change=${this.chosen} />
      </label>
      ${this.failure === undefined ? nothing : html`<p class="quiet">${t('not-sent', { name: this.name })}</p>`}
    </div>`;
  }

  private underway(share: number): TemplateResult {
    const words = t('underway', { name: this.name, percent: Math.floor(share * 100) });
    return html`<div class="progress"><progress max="1" .value=${share} aria-label=${words}></progress><span>${words}</span></div>
      <div class="actions">
        <button type="button" @click=${() => this.abort.abort()}>${frame('cancel')}</button>
      </div>`;
  }

  private chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    void this.go(file);
  }

  private async go(file: File | undefined): Promise<void> {
    if (!file) {
      return;
    }
    this.failure = undefined;
    this.name = `${file.name} (${bytes(file.size)})`;
    this.share = 0;
    this.abort = new AbortController();
    try {
      await sendFile({
        method: 'PUT',
        path: `${this.path}/content`,
        // Some systems take a CSV file for a spreadsheet's own.
        file: file.slice(0, file.size, 'text/csv'),
        headers: {
          'If-Match': this.etag ?? '',
          ...(file.size <= LARGEST_WITH_DIGEST ? await contentDigest(file) : {}),
        },
        onProgress: (share) => (this.share = share),
        signal: this.abort.signal,
      });
      this.share = null;
      this.dispatchEvent(new CustomEvent('arrived'));
    } catch (failure) {
      this.share = null;
      this.failure = failure instanceof DOMException && failure.name === 'AbortError' ? undefined : failure;
    }
  }
}
