import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../../shared/api';
import type { Scheme } from '../application/scheme';
import { casePath } from '../../parts/case/paths';
import { mayEdit } from '../organisation/member';
import { schemeOf } from '../application/scheme';
import { t as frame } from '../../../shared/frame-texts';
import '../application/documents';
import './answer-form';
import { CasePage, type Case } from '../../parts/case/case-page';
import { hasAny } from '../../session';
import type { InformationRequest } from './information-request';
import { requestCard } from './request-card';
import { t } from './texts';

interface Opened extends Case {
  readonly requests: readonly InformationRequest[];
  readonly scheme: Scheme;
}

/** What the body asked about an application, and where its client answers. */
@customElement('pm-requests-page')
export class RequestsPage extends CasePage<Opened> {
  protected override readonly page = 'requests';

  protected override name(): string {
    return t('requests');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const [known, requests] = await Promise.all([
      this.openCase(signal),
      read<{ items: readonly InformationRequest[] }>(`${this.path}/information-requests`, signal),
    ]);
    return { ...known, requests: requests.body.items, scheme: await schemeOf(known.application.scheme.id) };
  }

  protected override body(opened: Opened): TemplateResult {
    return html`
      ${
        hasAny(['APPLICATION_REVIEWER']) && ['SUBMITTED', 'UNDER_REVIEW'].includes(opened.application.status)
          ? html`<p><a href=${casePath(opened.application.id, 'review')}>${t('ask-in-review')}</a></p>`
          : nothing
      }
      ${
        opened.requests.length
          ? html`<ul class="cards">
              ${opened.requests.map((request) => requestCard(request, opened.scheme, this.answering(request, opened)))}
            </ul>`
          : html`<p class="quiet">${frame('nothing-here')}</p>`
      }
    `;
  }

  private answering(request: InformationRequest, { application, role, etag }: Opened): TemplateResult | typeof nothing {
    if (request.answer || application.status !== 'INFO_REQUESTED') {
      return nothing;
    }
    if (!mayEdit(role)) {
      return html`<p class="note">${role === null ? t('awaits-client') : t('awaits-editor')}</p>`;
    }
    return html`
      <p>${t('answer.how')} <a href=${casePath(application.id)}>${t('answer.application')}</a></p>
      <pm-documents application-id=${application.id} editable></pm-documents>
      <h2>${t('answer')}</h2>
      <pm-answer-form
        application=${application.id}
        request=${request.id}
        .etag=${etag}
        @answered=${() => this.again(t('answered.now'))}
      ></pm-answer-form>
    `;
  }
}
