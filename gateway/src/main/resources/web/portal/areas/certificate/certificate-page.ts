import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { type Loaded, read, readAll } from '../../../shared/api';
import { day, moment } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { PortalPage } from '../../page';
import { badge, facts } from '../../parts/facts';
import { hasAny } from '../../session';
import { type Certificate, type Revision, type StatusWord, toneOf } from './certificate';
import './proposal-form';
import { t } from './texts';

interface Seen {
  readonly certificate: Loaded<Certificate>;
  readonly revisions: readonly Revision[];
  readonly words: readonly StatusWord[];
}

/** A certificate with everything that proves it, its history, and what may be proposed about it. */
@customElement('pm-certificate-page')
export class CertificatePage extends PortalPage {
  private readonly seen = this.loading(async (signal): Promise<Seen> => {
    const path = `/api/v1/certificates/${this.param('id')}`;
    const [certificate, revisions, words] = await Promise.all([
      read<Certificate>(path, signal),
      readAll<Revision>(`${path}/revisions`, signal),
      readAll<StatusWord>(`${path}/status-history`, signal),
    ]);
    return { certificate, revisions, words };
  });

  protected override heading(): string {
    return this.seen.value?.certificate.body.number ?? t('certificates');
  }

  protected override beside(): TemplateResult | typeof nothing {
    const certificate = this.seen.value?.certificate.body;
    return certificate ? badge(ofCode(t, 'status', certificate.status), toneOf(certificate.status)) : nothing;
  }

  protected override content(): TemplateResult {
    return this.seen.show(({ certificate, revisions, words }) => {
      const { body, etag } = certificate;
      return html`
        ${this.what(body)} ${this.proofs(body)} ${this.revisions(revisions)} ${this.history(words)}
        ${
          hasAny(['CLIENT', 'TECHNICAL_REVIEWER', 'DECISION_MAKER', 'QUALITY_MANAGER'])
            ? html`<h2>${t('propose')}</h2>
                <pm-proposal-form .certificate=${body} .etag=${etag} @proposed=${() => this.seen.again()}></pm-proposal-form>`
            : nothing
        }
        ${
          hasAny(['CLIENT'])
            ? html`<p><a href="/portal/appeals/new?certification=${body.certificationId}">${t('appeal')}</a></p>`
            : nothing
        }
      `;
    });
  }

  private what(one: Certificate): TemplateResult {
    return facts([
      [t('holder'), either(one.legalNameKorean, one.legalNameEnglish)],
      [t('standard'), one.standard],
      [t('scope'), either(one.scopeKorean, one.scopeEnglish)],
      [t('certified-since'), day(one.certifiedSince)],
      [t('effective-date'), day(one.effectiveDate)],
      [t('valid-until'), day(one.validUntil)],
      [t('status-since'), day(one.statusSince)],
      [t('revision'), String(one.revision)],
    ]);
  }

  private proofs(one: Certificate): TemplateResult {
    const api = `/api/v1/certificates/${one.id}`;
    const verify = `/verify/${encodeURIComponent(one.number)}`;
    return html`<h2>${t('proofs')}</h2>
      <div class="proofs">
        <a class="plain" href=${verify} router-ignore><img src="${verify}/qr" width="160" height="160" alt=${t('qr')} /></a>
        <ul>
          <li><a href=${verify} router-ignore>${t('verify-page')}</a></li>
          <li><a href="${api}/pdf" router-ignore>${t('pdf')}</a></li>
          <li><a href="${api}/credential" download router-ignore>${t('credential')}</a></li>
        </ul>
      </div>`;
  }

  private revisions(revisions: readonly Revision[]): TemplateResult {
    return html`<h2>${t('revisions')}</h2>
      <div class="scrolled" tabindex="0" role="region" aria-label=${t('revisions')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('revision')}</th>
              <th scope="col">${t('kind')}</th>
              <th scope="col">${t('effective-date')}</th>
              <th scope="col">${t('valid-until')}</th>
            </tr>
          </thead>
          <tbody>
            ${revisions.map(
              (one) =>
                html`<tr>
                  <td>${one.revision}</td>
                  <td>${ofCode(t, 'kind', one.kind)}</td>
                  <td>${day(one.effectiveDate)}</td>
                  <td>${day(one.validUntil)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  private history(words: readonly StatusWord[]): TemplateResult {
    return html`<h2>${t('history')}</h2>
      <ol class="timeline">
        ${words.map(
          (word) =>
            html`<li>
              ${badge(ofCode(t, 'status', word.status), toneOf(word.status))} ${t('from', { day: day(word.validFrom) })}
              <span class="quiet">${t('known-from', { moment: moment(word.knownFrom) })}</span>
            </li>`,
        )}
      </ol>`;
  }
}
