import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read, readIfAny, type Page } from '../../../shared/api';
import { day, today } from '../../../shared/format';
import { either } from '../../../shared/texts';
import type { Scheme } from '../application/scheme';
import { casePath } from '../../parts/case/paths';
import { CasePage, type Case } from '../../parts/case/case-page';
import '../application/documents';
import { contentView } from '../application/content-view';
import type { Statement } from '../application/statement';
import { inWords, schemeOf } from '../application/scheme';
import { hasAny } from '../../session';
import type { InformationRequest } from '../agreement/information-request';
import { requestCard } from '../agreement/request-card';
import type { Organisation } from '../organisation/organisation';
import './conclusion-form';
import './question-form';
import { reviewOf, type Review } from './review';
import './review-form';
import './review-record';
import { t } from './texts';
import { sourceView, type Transfer } from './transfer';
import './transfer-form';

/** Where there is no review to be read. */
const UNREVIEWED = ['DRAFT', 'SUBMITTED'];

interface Opened extends Case {
  readonly review: Review | null;
  readonly requests: readonly InformationRequest[];
  readonly scheme: Scheme;
  readonly twins: readonly Organisation[];
  readonly statement: Statement | null;
  /** None where nothing is brought from another body. */
  readonly transfer: Transfer | null;
}

/** The review of an application: what was handed in on one side, the checklist on the other. */
@customElement('pm-review-page')
export class ReviewPage extends CasePage<Opened> {
  protected override readonly page = 'review';

  protected override name(): string {
    return t('review');
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const known = await this.openCase(signal);
    const { application } = known;
    const [review, requests, scheme, twins, statement, transfer] = await Promise.all([
      UNREVIEWED.includes(application.status) ? null : reviewOf(application.id, signal),
      read<{ items: readonly InformationRequest[] }>(`${this.path}/information-requests`, signal),
      schemeOf(application.scheme.id),
      read<Page<Organisation>>(`/api/v1/organisations/${application.organisationId}/possible-duplicates`, signal),
      readIfAny<Statement>(`${this.path}/soa`, signal),
      application.kind === 'TRANSFER' ? read<Transfer>(`/api/v1/transfers/${application.id}`, signal) : null,
    ]);
    return {
      ...known,
      review,
      requests: requests.body.items,
      scheme,
      twins: twins.body.items,
      statement: statement?.body ?? null,
      transfer: transfer?.body ?? null,
    };
  }

  protected override body(opened: Opened): TemplateResult {
    return html`
      ${this.twins(opened)}
      <div class="beside">
        <section class="kept" tabindex="0" role="region" aria-label=${t('submitted')}>
          <h2>${t('submitted')}</h2>
          ${opened.transfer ? sourceView(opened.transfer) : nothing}
          ${contentView(opened.application, opened.scheme, opened.statement)}
          <pm-documents application-id=${opened.application.id}></pm-documents>
        </section>
        <section aria-label=${t('review')}>
          <h2>${t('review')}</h2>
          ${this.work(opened)}
        </section>
      </div>
    `;
  }

  private work(opened: Opened): TemplateResult {
    const { application, review, requests } = opened;
    const mayReview = hasAny(['APPLICATION_REVIEWER']);
    const open = requests.find(({ answer }) => !answer);
    const overdue = open !== undefined && today() > open.dueOn;
    const underWay = ['SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED'].includes(application.status);
    if (!underWay) {
      return html`${this.concluded(opened)} ${this.questions(opened)}`;
    }
    if (!mayReview) {
      return html`<p class="note">${t('awaits-reviewer')}</p>
        ${this.questions(opened)}`;
    }
    const korean = opened.organisation?.country === 'KR';
    return html`
      ${open ? html`<p class="note">${t('awaits-answer', { date: day(open.dueOn) })}</p>` : nothing}
      <pm-review-form
        .application=${application}
        .review=${review}
        .etag=${opened.etag}
        .reload=${() => this.reload()}
        @recorded=${() => this.again(t('recorded.now'))}
      ></pm-review-form>
      ${
        opened.transfer && review
          ? html`<h3>${t('transfer')}</h3>
              <pm-transfer-form
                application=${application.id}
                .etag=${opened.etag}
                .transfer=${opened.transfer}
                @recorded=${() => this.again(t('recorded.now'))}
              ></pm-transfer-form>`
          : nothing
      }
      ${
        review && (application.status === 'UNDER_REVIEW' || overdue)
          ? html`<h3>${t('conclusion')}</h3>
              <pm-conclusion-form
                application=${application.id}
                .etag=${opened.etag}
                ?korean=${korean}
                ?overdue=${application.status === 'INFO_REQUESTED'}
                @concluded=${() => this.again(t('concluded.now'))}
              ></pm-conclusion-form>`
          : nothing
      }
      ${this.questions(opened)}
      ${
        application.status === 'UNDER_REVIEW'
          ? html`<h3>${t('ask')}</h3>
              <pm-question-form
                application=${application.id}
                .etag=${opened.etag}
                ?korean=${korean}
                .fields=${opened.scheme.applicationFields.map((field) => ({ value: `/${field.name}`, label: inWords(field.label) }))}
                @asked=${() => this.again(t('asked.now'))}
              ></pm-question-form>`
          : nothing
      }
    `;
  }

  private concluded({ application, review }: Opened): TemplateResult {
    if (!review?.conclusion) {
      return html`<p class="note">${t('no-review')}</p>`;
    }
    const { conclusion } = review;
    return html`
      <div class="note ${conclusion.outcome === 'ACCEPTED' ? 'good' : 'bad'}">
        <p><strong>${t(`outcome.${conclusion.outcome}`)}</strong> · ${day(conclusion.concludedOn)}</p>
        ${
          conclusion.reasonsKorean || conclusion.reasonsEnglish
            ? html`<p>${either(conclusion.reasonsKorean, conclusion.reasonsEnglish)}</p>`
            : nothing
        }
      </div>
      ${
        application.status === 'ACCEPTED'
          ? html`<p><a href=${casePath(application.id, 'quotation')}>${t('next.quotation')}</a></p>`
          : nothing
      }
      <pm-review-record .review=${review}></pm-review-record>
    `;
  }

  private questions({ requests, scheme }: Opened): TemplateResult | typeof nothing {
    return requests.length
      ? html`<h3>${t('questions')}</h3>
          <ul class="cards">
            ${requests.map((request) => requestCard(request, scheme))}
          </ul>`
      : nothing;
  }

  private twins({ twins }: Opened): TemplateResult | typeof nothing {
    return twins.length
      ? html`<div class="note bad">
          <strong>${t('twins')}</strong>
          <ul>
            ${twins.map(
              (twin) =>
                html`<li>
                  <a href="/portal/organisations/${twin.id}">${either(twin.legalNameKorean, twin.legalNameEnglish)}</a>
                  ${twin.registrationNumber ?? ''} ${twin.city}
                </li>`,
            )}
          </ul>
        </div>`
      : nothing;
  }

  private async reload(): Promise<{ review: Review | null; etag: string | null }> {
    await this.opening.again();
    return { review: this.opening.value?.review ?? null, etag: this.opening.value?.etag ?? null };
  }
}
