import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { newKey, sendFile } from '../../../../shared/api';
import { PlainElement } from '../../../../shared/element';
import { bytes } from '../../../../shared/format';
import { ProblemError } from '../../../../shared/problem';
import '../../../../shared/problem-note';
import '../../../parts/file/file-drop';
import { progress } from '../../../parts/steps';
import { evaluationApi, type Evaluation } from '../evaluation';
import { refusedRows } from './refused-rows';
import type { Kind } from './result';
import { t } from './texts';

const PARTS: Record<Kind, string> = { PREDICTIONS: 'results', TIMINGS: 'timings' };
const GZIP = [0x1f, 0x8b];

/** Where a tester hands in a file of predictions or timings: it is recomputed at once, or every row that is wrong is named. */
@customElement('pm-result-upload')
export class ResultUpload extends PlainElement {
  @property({ attribute: false }) evaluation!: Evaluation;
  @property() etag: string | null = null;
  @property() kind: Kind = 'PREDICTIONS';

  @state() private file: File | null = null;
  @state() private share: number | null = null;
  @state() private failure: unknown;

  private key = newKey();

  protected override render(): TemplateResult {
    return html`
      <h3>${t(`upload.${this.kind}`)}</h3>
      <p>${t(`upload.${this.kind}.help`, { columns: this.columns() })}</p>
      <pm-file-drop
        single
        label=${t('choose')}
        accept=".csv,.gz,text/csv,application/gzip"
        @files=${(event: CustomEvent<readonly File[]>) => this.chosen(event.detail)}
      ></pm-file-drop>
      <div role="status">
        ${this.file ? html`<p>${t('chosen', { name: this.file.name, size: bytes(this.file.size) })}</p>` : nothing}
        ${this.share === 1 ? html`<p>${t('recomputing')}</p>` : nothing}
      </div>
      ${
        this.share === null || this.share === 1
          ? nothing
          : progress(this.share, 1, t('sending', { percent: Math.floor(this.share * 100) }))
      }
      ${refusedRows(this.failure) ?? html`<pm-problem-note .failure=${this.failure}></pm-problem-note>`}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.file === null || this.share !== null} @click=${this.send}>
          ${t('send')}
        </button>
      </div>
    `;
  }

  private columns(): string {
    const { task, classes } = this.evaluation.product;
    if (this.kind === 'TIMINGS') {
      return 'id,begin,end';
    }
    const scores = task === 'BINARY' ? ['score'] : classes.map((label) => `score:${label}`);
    return ['id', 'true', 'predicted', ...scores].join(',');
  }

  private chosen([file]: readonly File[]): void {
    this.file = file ?? null;
    this.failure = undefined;
    this.key = newKey();
  }

  private readonly send = async (): Promise<void> => {
    if (!this.file) {
      return;
    }
    this.failure = undefined;
    this.share = 0;
    try {
      await sendFile({
        method: 'POST',
        path: evaluationApi(this.evaluation.id, PARTS[this.kind]),
        file: await typed(this.file),
        headers: { 'Idempotency-Key': this.key, ...(this.etag ? { 'If-Match': this.etag } : {}) },
        onProgress: (share) => (this.share = share),
      });
      this.file = null;
      this.key = newKey();
      this.dispatchEvent(new CustomEvent('uploaded'));
    } catch (failure) {
      this.failure = failure;
      if (failure instanceof ProblemError && failure.problem.status === 412) {
        this.dispatchEvent(new CustomEvent('stale'));
      }
    } finally {
      this.share = null;
    }
  };
}

/** The same bytes under the type that the server takes: systems call files of values by many types. */
async function typed(file: File): Promise<Blob> {
  const begin = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const packed = GZIP.every((byte, index) => begin[index] === byte);
  return file.slice(0, file.size, packed ? 'application/gzip' : 'text/csv');
}
