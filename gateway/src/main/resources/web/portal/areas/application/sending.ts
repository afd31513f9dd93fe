import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { newKey, read, send, sendFile } from '../../../shared/api';
import { contentDigest } from '../../../shared/digest';
import { bytes } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { t as frame } from '../../texts';
import { DOCUMENT_KINDS, type DocumentView } from './document';
import { t } from './texts';

/** Files above this size go without a digest: the browser would have to hold them in memory as a whole. */
const LARGEST_WITH_DIGEST = 100_000_000;

/** A file that is to be sent, is on its way, or did not go. */
interface Entry {
  readonly file: File;
  /** The same for each attempt. */
  readonly key: string;
  readonly abort: AbortController;
  title: string;
  kind: string;
  /** The document that it is the content of, from when that was announced. */
  documentId: string | null;
  /** Whether the document was there before. */
  readonly replaces: boolean;
  share: number | null;
  failure: unknown;
}

/** Files on their way into documents, each with its progress. */
export class Sending {
  private entries: readonly Entry[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly path: () => string,
    private readonly arrived: (name: string) => Promise<void>,
  ) {}

  /** Takes files whose kind the person still has to choose. */
  take(files: readonly File[]): void {
    this.entries = [
      ...this.entries,
      ...files.map((file) => entry(file, file.name.replace(/\.[^.]+$/, ''), kindOf(file.name), null)),
    ];
    this.host.requestUpdate();
  }

  /** Sends a newer content of a document. */
  replace(document: DocumentView, file: File): void {
    const one = entry(file, document.title, document.kind, document.id);
    this.entries = [...this.entries, one];
    void this.go(one);
  }

  /** The files with what can be done about them. */
  render(): TemplateResult | typeof nothing {
    const waiting = this.entries.filter((one) => one.share === null && !one.replaces);
    return this.entries.length === 0
      ? nothing
      : html`<ul class="cards">
            ${repeat(
              this.entries,
              (one) => one.key,
              (one) => html`<li class="card">${one.share === null && !one.replaces ? this.asked(one) : this.underway(one)}</li>`,
            )}
          </ul>
          ${
            waiting.length > 1
              ? html`<button type="button" class="primary" @click=${() => this.goAll(waiting)}>
                  ${t('upload.all', { count: waiting.length })}
                </button>`
              : nothing
          }`;
  }

  private asked(one: Entry): TemplateResult {
    return html`
      <div class="quiet">${one.file.name} · ${bytes(one.file.size)}</div>
      <pm-problem-note .failure=${one.failure}></pm-problem-note>
      <div class="fields">
        <vaadin-text-field
          .label=${t('upload.title')}
          .value=${one.title}
          maxlength="200"
          required
          @input=${(event: Event) => (one.title = (event.target as HTMLInputElement).value)}
        ></vaadin-text-field>
        <vaadin-select
          .label=${t('upload.kind')}
          .items=${DOCUMENT_KINDS.map((value) => ({ value, label: ofCode(t, 'document-kind', value) }))}
          .value=${one.kind}
          @value-changed=${(event: CustomEvent<{ value: string }>) => (one.kind = event.detail.value)}
        ></vaadin-select>
      </div>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.go(one)}>
          ${t('upload.send')}<span class="spoken"> ${one.file.name}</span>
        </button>
        <button type="button" @click=${() => this.drop(one)}>
          ${t('upload.leave-out')}<span class="spoken"> ${one.file.name}</span>
        </button>
      </div>
    `;
  }

  private underway(one: Entry): TemplateResult {
    const words =
      one.share === 1
        ? t('upload.checking', { name: one.file.name })
        : t('upload.underway', { name: one.file.name, percent: Math.floor((one.share ?? 0) * 100) });
    return html`
      <pm-problem-note .failure=${one.failure}></pm-problem-note>
      ${
        one.failure === undefined
          ? html`<div class="progress">
              <progress max="1" .value=${one.share ?? 0} aria-label=${words}></progress><span>${words}</span>
            </div>`
          : nothing
      }
      <div class="actions underway">
        ${
          one.failure === undefined
            ? html`<button type="button" @click=${() => one.abort.abort()}>
                ${frame('cancel')}<span class="spoken"> ${one.file.name}</span>
              </button>`
            : html`<button type="button" @click=${() => this.drop(one)}>
                ${frame('close')}<span class="spoken"> ${one.file.name}</span>
              </button>`
        }
      </div>
    `;
  }

  private async goAll(all: readonly Entry[]): Promise<void> {
    for (const one of all) {
      await this.go(one);
    }
  }

  private async go(one: Entry): Promise<void> {
    one.failure = undefined;
    this.progress(one, 0);
    try {
      one.documentId ??= await this.announce(one);
      await this.content(one, one.documentId);
      this.drop(one);
      await this.arrived(one.file.name);
    } catch (failure) {
      await this.takeBack(one);
      if (failure instanceof DOMException && failure.name === 'AbortError') {
        this.drop(one);
      } else {
        one.failure = failure;
        this.progress(one, one.replaces ? one.share : null);
      }
    }
  }

  private async announce(one: Entry): Promise<string> {
    const body = { title: one.title, kind: one.kind, fileName: one.file.name };
    return (await send<DocumentView>({ method: 'POST', path: this.path(), body, idempotencyKey: newKey() })).body.id;
  }

  private async content(one: Entry, documentId: string): Promise<void> {
    await sendFile({
      method: 'PUT',
      path: `${this.path()}/${documentId}/content`,
      file: one.file,
      headers: {
        'If-Match': (await read(`${this.path()}/${documentId}`)).etag ?? '',
        ...(one.file.size <= LARGEST_WITH_DIGEST ? await contentDigest(one.file) : {}),
      },
      onProgress: (share) => this.progress(one, share),
      signal: one.abort.signal,
    });
  }

  /** A document that was announced for a content which never came would only be in the way. */
  private async takeBack(one: Entry): Promise<void> {
    if (one.documentId === null || one.replaces) {
      return;
    }
    const path = `${this.path()}/${one.documentId}`;
    one.documentId = null;
    try {
      await send({ method: 'DELETE', path, etag: (await read(path)).etag });
    } catch (failure) {
      console.warn('the announced document stays', failure);
    }
  }

  private progress(one: Entry, share: number | null): void {
    one.share = share;
    this.host.requestUpdate();
  }

  private drop(one: Entry): void {
    this.entries = this.entries.filter((other) => other !== one);
    this.host.requestUpdate();
  }
}

function entry(file: File, title: string, kind: string, documentId: string | null): Entry {
  return {
    file,
    key: newKey(),
    abort: new AbortController(),
    title,
    kind,
    documentId,
    replaces: documentId !== null,
    share: null,
    failure: undefined,
  };
}

/** What the file's name gives away. */
function kindOf(name: string): string {
  const hints: readonly (readonly [RegExp, string])[] = [
    [/soa|적용성/i, 'STATEMENT_OF_APPLICABILITY'],
    [/impact|영향/i, 'IMPACT_ASSESSMENT'],
    [/risk|위험/i, 'RISK_ASSESSMENT'],
    [/audit|심사/i, 'INTERNAL_AUDIT'],
    [/review|경영검토/i, 'MANAGEMENT_REVIEW'],
    [/policy|방침/i, 'POLICY'],
    [/procedure|절차/i, 'PROCEDURE'],
    [/등기|사업자|registration/i, 'REGISTRATION'],
  ];
  return hints.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER';
}
