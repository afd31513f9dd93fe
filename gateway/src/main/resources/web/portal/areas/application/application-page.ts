import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { newKey, read, send, type Page } from '../../../shared/api';
import { day, number } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { PortalPage } from '../../page';
import { confirmed } from '../../parts/confirm';
import { facts } from '../../parts/facts';
import { STAFF_READING_APPLICATIONS, hasAny } from '../../session';
import type { Organisation } from '../organisation/organisation';
import { isTheClients, pathOf, readApplication, type Application, type Status } from './application';
import { contentView } from './content-view';
import './documents';
import { gapsIn, stepsOf } from './gaps';
import { mayWriteFor } from '../organisation/member';
import { nameOfOrganisation, organisationOf } from './organisation-names';
import { inWords, schemeOf, type Scheme } from './scheme';
import { next, standing } from './standing';
import type { Statement } from './statement';
import { t } from './texts';

/** A version that was handed in. */
interface Handed {
  readonly applicationVersion: number;
  readonly submittedOn: string;
  readonly documentSha256: string;
}

const WITHDRAWABLE: readonly Status[] = ['SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED', 'ACCEPTED'];
const TAKES_DOCUMENTS: readonly Status[] = ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED'];
const WAS_ACCEPTED: readonly Status[] = ['ACCEPTED', 'CONTRACTED', 'CLOSED'];

/** One application: where it stands, what it says, and what can be done about it. */
@customElement('pm-application-page')
export class ApplicationPage extends PortalPage {
  @state() private failure: unknown;
  @state() private busy = false;
  @state() private told = '';

  private application: Application | null = null;
  private etag: string | null = null;
  private scheme!: Scheme;
  private organisation: Organisation | null = null;
  private statement: Statement | null = null;
  private handed: readonly Handed[] = [];
  private mayWrite = false;
  private key = newKey();

  private readonly opening = this.loading(async (signal) => {
    const { body, etag } = await readApplication(this.applicationId, signal);
    const path = pathOf(this.applicationId);
    const scheme = await schemeOf(body.scheme.id);
    const stated = scheme.controls.length > 0;
    const [organisation, mayWrite, handed, statement] = await Promise.all([
      organisationOf(body.organisationId),
      mayWriteFor(body.organisationId, signal),
      read<Page<Handed>>(`${path}/submission`, signal),
      stated ? read<Statement>(`${path}/soa`, signal) : null,
    ]);
    this.scheme = scheme;
    this.organisation = organisation;
    this.mayWrite = mayWrite;
    this.handed = handed.body.items;
    this.statement = statement?.body ?? null;
    this.application = body;
    this.etag = etag;
    this.told =
      new URLSearchParams(this.location.search).get('told') === 'submitted' && body.status === 'SUBMITTED'
        ? t('submission.done')
        : '';
    this.requestUpdate();
  });

  protected override heading(): string {
    return this.application
      ? t('application-of', { organisation: nameOfOrganisation(this.organisation), scheme: inWords(this.scheme.title) })
      : t('application');
  }

  protected override beside(): TemplateResult | typeof nothing {
    return this.application ? standing(this.application) : nothing;
  }

  protected override content(): TemplateResult {
    return this.opening.show(() => this.whole(this.application as Application));
  }

  private get applicationId(): string {
    return this.param('id');
  }

  private whole(application: Application): TemplateResult {
    return html`
      <div role="status">${this.told ? html`<p class="note good">${this.told}</p>` : nothing}</div>
      <pm-problem-note .failure=${this.failure}></pm-problem-note>
      ${facts([
        [t('next'), next(application)],
        [t('kind'), ofCode(t, 'kind', application.kind)],
        [
          t('organisationId'),
          html`<a href="/portal/organisations/${application.organisationId}">${nameOfOrganisation(this.organisation)}</a>`,
        ],
        [t('scheme'), `${inWords(this.scheme.title)} (${this.scheme.standards[0]?.number ?? ''})`],
        [t('submittedOn'), day(application.submittedOn)],
      ])}
      ${this.declined(application)} ${this.writing(application)} ${this.ways(application)}
      <h2>${t('content')}</h2>
      ${contentView(application, this.scheme, this.statement)}
      <pm-documents
        application-id=${application.id}
        ?editable=${this.mayWrite && TAKES_DOCUMENTS.includes(application.status)}
        ?removable=${this.mayWrite && application.status === 'DRAFT'}
      ></pm-documents>
      ${this.submissions()} ${this.endings(application)}
    `;
  }

  private declined(application: Application): TemplateResult | typeof nothing {
    const { declined } = application;
    return declined
      ? html`<div class="note bad">
          <strong>${t('declined', { date: day(declined.on) })}</strong>
          <p>${either(declined.reasonsKorean, declined.reasonsEnglish)}</p>
        </div>`
      : nothing;
  }

  private writing(application: Application): TemplateResult | typeof nothing {
    if (!this.mayWrite || !isTheClients(application)) {
      return nothing;
    }
    const first =
      stepsOf(this.scheme, application.kind).find((step) => gapsIn(step, application.missing).length > 0) ?? 'submission';
    const path = `/portal/applications/${application.id}/draft/${application.status === 'DRAFT' ? first : 'organisation'}`;
    return html`<p>
      <a class="button primary" href=${path}>${t(application.status === 'DRAFT' ? 'write-on' : 'change')}</a>
    </p>`;
  }

  /** What others do about the application has pages of its own. */
  private ways(application: Application): TemplateResult | typeof nothing {
    if (application.status === 'DRAFT') {
      return nothing;
    }
    const accepted = WAS_ACCEPTED.includes(application.status);
    const parts = [
      ...(hasAny(STAFF_READING_APPLICATIONS) ? (['review'] as const) : []),
      'requests' as const,
      ...(accepted ? (['quotation', 'agreement'] as const) : []),
      'correspondence' as const,
      'timeline' as const,
    ];
    return html`<nav aria-label=${t('links')}>
      <ul class="ways">
        ${parts.map((part) => html`<li><a href="/portal/applications/${application.id}/${part}">${t(`link.${part}`)}</a></li>`)}
      </ul>
    </nav>`;
  }

  private submissions(): TemplateResult | typeof nothing {
    return this.handed.length === 0
      ? nothing
      : html`<h2>${t('submissions')}</h2>
          <p>${t('submissions.help')}</p>
          <ul class="cards">
            ${this.handed.map(
              (one) =>
                html`<li class="card">
                  <a
                    href="${pathOf(this.applicationId)}/submission/${one.applicationVersion}"
                    download="application-${one.applicationVersion}.json"
                    router-ignore
                    >${t('submission.version', { version: number(one.applicationVersion), date: day(one.submittedOn) })}</a
                  >
                  <div class="quiet">SHA-256 <code>${one.documentSha256}</code></div>
                </li>`,
            )}
          </ul>`;
  }

  private endings(application: Application): TemplateResult | typeof nothing {
    if (!this.mayWrite) {
      return nothing;
    }
    if (application.status === 'DRAFT') {
      return html`<h2>${t('delete')}</h2>
        <p>${t('delete.help')}</p>
        <button type="button" ?disabled=${this.busy} @click=${this.deleteDraft}>${t('delete.do')}</button>`;
    }
    return WITHDRAWABLE.includes(application.status)
      ? html`<h2>${t('withdraw')}</h2>
          <p>${t('withdraw.help')}</p>
          <button type="button" ?disabled=${this.busy} @click=${this.withdraw}>${t('withdraw.do')}</button>`
      : nothing;
  }

  private async deleteDraft(): Promise<void> {
    if (await confirmed({ title: t('delete'), text: t('delete.sure'), action: t('delete.do') })) {
      await this.change(async () => {
        await send({ method: 'DELETE', path: pathOf(this.applicationId), etag: this.etag });
        Router.go('/portal/applications');
      });
    }
  }

  private async withdraw(): Promise<void> {
    if (await confirmed({ title: t('withdraw'), text: t('withdraw.sure'), action: t('withdraw.do') })) {
      await this.change(async () => {
        await send({
          method: 'POST',
          path: `${pathOf(this.applicationId)}/withdrawal`,
          body: {},
          etag: this.etag,
          idempotencyKey: this.key,
        });
        await this.opening.again();
        this.told = t('withdrawn');
        this.querySelector('h1')?.focus();
      });
    }
  }

  private async change(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    try {
      await work();
    } catch (failure) {
      this.failure = failure;
      this.key = newKey();
    } finally {
      this.busy = false;
    }
  }
}
