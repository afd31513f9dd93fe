import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, send, type Loaded } from '../../../shared/api';
import { bytes, moment, number } from '../../../shared/format';
import { ofCode } from '../../../shared/texts';
import { confirmed } from '../../parts/confirm';
import { badge, facts } from '../../parts/facts';
import { OpenedPage } from '../../parts/opened-page';
import '../../parts/person-name';
import { Poll } from '../../parts/poll';
import { Sending } from '../../sending';
import { fileColumns } from './file-columns';
import { importsApi, isRead, KINDS, takesFile, TONES, type FormerRecords, type ImportKind } from './former-records';
import './import-file';
import { mistakes } from './mistakes';
import { t } from './texts';

/** One file of former records: sent, looked through, corrected and sent again, and taken over as a whole. */
@customElement('pm-import-page')
export class ImportPage extends OpenedPage<Loaded<FormerRecords>> {
  private readonly executing = new Sending(this);
  private readonly following = new Poll(this, () => this.opening.again());
  /** How far the file had been read when it was last looked at. */
  private seen = '';

  private get kind(): ImportKind {
    return this.param('kind') as ImportKind;
  }

  private get here(): string {
    return `${importsApi(this.kind)}/${this.param('id')}`;
  }

  protected override heading(): string {
    return KINDS.includes(this.kind) ? t('import-of', { kind: t(`kind.${this.kind}`) }) : t('imports');
  }

  protected override beside(): TemplateResult | typeof nothing {
    const found = this.opening.value?.body;
    return found ? badge(ofCode(t, 'status', found.status), TONES[found.status]) : nothing;
  }

  protected override async open(signal: AbortSignal): Promise<Loaded<FormerRecords>> {
    const opened = await read<FormerRecords>(this.here, signal);
    this.follow(opened.body);
    return opened;
  }

  protected override head(): TemplateResult {
    return html`<p><a href="/portal/imports?kind=${this.kind}">${t('back')}</a></p>`;
  }

  protected override body({ body: found, etag }: Loaded<FormerRecords>): TemplateResult {
    return html`
      <div role="status">${this.standing(found)}</div>
      ${found.status === 'REFUSED' ? mistakes(found) : nothing}
      ${found.status === 'CHECKED' ? this.execution(found, etag) : nothing} ${takesFile(found) ? this.file(found, etag) : nothing}
      ${this.known(found)}
    `;
  }

  /** Where it stands, and what comes next, in words. */
  private standing(found: FormerRecords): TemplateResult {
    const { status } = found;
    const counts = { added: number(found.added), unchanged: number(found.unchanged) };
    switch (status) {
      case 'AWAITING_FILE':
        return html`<p class="note">${t('standing.AWAITING_FILE')}</p>`;
      case 'CHECKING':
      case 'EXECUTING':
        return html`<p class="note">
          ${t(`standing.${status}`)} ${found.rowsRead > 0 ? t('rows-read', { rows: number(found.rowsRead) }) : nothing}
          <button type="button" @click=${() => this.opening.again()}>${t('look-again')}</button>
        </p>`;
      case 'CHECKED':
        return html`<p class="note good">${t('standing.CHECKED', counts)}</p>`;
      case 'REFUSED':
        return html`<p class="note bad">
          ${t('standing.REFUSED', { count: found.mistakes, mistakes: number(found.mistakes) })}
        </p>`;
      case 'EXECUTED':
        return html`<p class="note good">${t('standing.EXECUTED', counts)}</p>`;
    }
  }

  private execution(found: FormerRecords, etag: string | null): TemplateResult {
    return html`<section>
      <h2>${t('execute')}</h2>
      <p>${t('execute.about')}</p>
      ${this.executing.notes()}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.executing.busy} @click=${() => this.execute(found, etag)}>
          ${t('execute')}
        </button>
      </div>
    </section>`;
  }

  private file({ status }: FormerRecords, etag: string | null): TemplateResult {
    return html`<section>
      <h2>${status === 'AWAITING_FILE' ? t('send-file') : t('send-another')}</h2>
      ${status === 'AWAITING_FILE' ? nothing : html`<p>${t('send-another.about')}</p>`}
      <pm-import-file .path=${this.here} .etag=${etag} @arrived=${() => this.again(t('arrived'))}></pm-import-file>
      <h3>${t('columns')}</h3>
      ${fileColumns(this.kind)}
    </section>`;
  }

  private known(found: FormerRecords): TemplateResult {
    const read = !isRead(found) && found.status !== 'AWAITING_FILE';
    return html`<section>
      <h2>${t('known')}</h2>
      ${facts([
        [t('begunAt'), moment(found.begunAt)],
        [t('begunBy'), html`<pm-person-name .person=${found.begunBy}></pm-person-name>`],
        [t('size'), found.size ? bytes(found.size) : null],
        [t('sha256'), found.sha256 ? html`<code class="hash">${found.sha256}</code>` : null],
        [t('rows'), read ? number(found.rowsRead) : null],
        [t('added'), read ? number(found.added) : null],
        [t('unchanged'), read ? number(found.unchanged) : null],
        [t('executedAt'), moment(found.executedAt)],
        [t('executedBy'), found.executedBy ? html`<pm-person-name .person=${found.executedBy}></pm-person-name>` : null],
      ])}
    </section>`;
  }

  /** As long as the reading gets on, it is followed; one that stands still is asked for by hand. */
  private follow(found: FormerRecords): void {
    const seen = `${found.status} ${found.rowsRead}`;
    if (seen !== this.seen) {
      this.following.while(false);
      // What was said of the step before is over.
      this.told = '';
    }
    this.seen = seen;
    this.following.while(isRead(found));
  }

  private async execute(found: FormerRecords, etag: string | null): Promise<void> {
    const yes = await confirmed({
      title: t('execute'),
      text: t('execute.ask', { count: found.added, added: number(found.added) }),
      action: t('execute.do'),
    });
    if (!yes) {
      return;
    }
    const done = await this.executing.go(async (idempotencyKey) => {
      await send({ method: 'POST', path: `${this.here}/execution`, body: {}, etag, idempotencyKey });
      return t('executing');
    });
    if (done) {
      await this.again(t('executing'));
    }
  }
}
