import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read, type Loaded } from '../../../../shared/api';
import { day } from '../../../../shared/format';
import { Loading } from '../../../../shared/loading';
import { PlainElement } from '../../../../shared/element';
import { ofCode } from '../../../../shared/texts';
import type { Choice } from '../../../form/fields';
import type { People } from '../../../parts/audit/people';
import './conflict-form';
import { contentShown } from './content';
import { findingApi, findingName, findingPath, type Conflict, type Finding } from './finding';
import { t } from './texts';

/** Two contents of one finding beside each other, and the lead's choice between them. */
@customElement('pm-conflict')
export class ConflictShown extends PlainElement {
  @property() audit = '';
  @property({ attribute: false }) conflict!: Conflict;
  @property({ attribute: false }) people!: People;
  @property({ attribute: false }) requirements: readonly Choice[] = [];
  @property({ type: Boolean }) chooses = false;

  private readonly finding = new Loading<Loaded<Finding>>(this, (signal) =>
    read<Finding>(findingApi(this.conflict.findingId), signal),
  );

  protected override render(): TemplateResult {
    const { conflict } = this;
    return html`<div class="card">
      ${this.finding.show(
        ({ body, etag }) => html`
          <h3><a href=${findingPath(body.id)}>${findingName(body)}</a></h3>
          <p>${ofCode(t, 'conflict.reason', conflict.reason)}</p>
          <div class="columns">
            <section>
              <h4>${t('conflict.present')}</h4>
              ${contentShown(body)}
            </section>
            <section>
              <h4>
                ${t('conflict.sent', {
                  device: conflict.device ?? t('online'),
                  name: this.people.name(conflict.sentBy),
                  on: day(conflict.sentOn),
                })}
              </h4>
              ${contentShown(conflict.content)}
            </section>
          </div>
          ${this.choosing(body, etag)}
        `,
      )}
    </div>`;
  }

  private choosing(finding: Finding, etag: string | null): TemplateResult | typeof nothing {
    const { resolution } = this.conflict;
    if (resolution) {
      return html`<p class="note good">
        ${t('resolved', {
          choice: ofCode(t, 'choice', resolution.choice),
          name: this.people.name(resolution.resolvedBy),
          on: day(resolution.resolvedOn),
        })}
        ${resolution.reason}
      </p>`;
    }
    return this.chooses
      ? html`<pm-conflict-form
          .audit=${this.audit}
          .conflict=${this.conflict}
          .finding=${finding}
          .etag=${etag}
          .requirements=${this.requirements}
          @changed=${() => this.dispatchEvent(new CustomEvent('changed'))}
          @stale=${() => this.finding.again()}
        ></pm-conflict-form>`
      : html`<p>${t('conflict.awaited')}</p>`;
  }
}
