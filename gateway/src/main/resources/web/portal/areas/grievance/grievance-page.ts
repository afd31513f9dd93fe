import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { read } from '../../../shared/api';
import { day } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { Address } from '../../address';
import { everybody, People } from '../../parts/audit/people';
import { badge, facts } from '../../parts/facts';
import { OpenedPage } from '../../parts/opened-page';
import '../../parts/person-name';
import { hasAny } from '../../session';
import { t as frame } from '../../texts';
import './closure-form';
import './complainant';
import { type Deed, deedsFor, mayWrite } from './deeds';
import { disputedShown } from './disputed-decision';
import { apiOf, type Grievance, type Kind, TONES } from './grievance';
import './handler-form';
import './holder-name';
import './outcome-form';
import { handlingShown, historyShown, outcomeShown, reportsShown, wayOf } from './shown';
import './step-form';
import './text-form';
import { t } from './texts';
import './validation-form';

interface Opened {
  readonly grievance: Grievance;
  readonly etag: string | null;
  /** Who may investigate, for those who name them. */
  readonly people: People;
}

/** One complaint or appeal: how far it is, how it is handled, and what the person may do about it now. */
abstract class GrievancePage extends OpenedPage<Opened> {
  /** Which of several things that may be done is being done. */
  private readonly address = new Address(this);

  protected abstract readonly kind: Kind;

  private get path(): string {
    return apiOf(this.kind, this.param('id'));
  }

  protected override heading(): string {
    const grievance = this.opening.value?.grievance;
    return grievance ? t(`${this.kind}.of`, { reference: grievance.reference }) : t(`${this.kind}s`);
  }

  protected override beside(): TemplateResult | typeof nothing {
    const grievance = this.opening.value?.grievance;
    return grievance ? badge(ofCode(t, 'state', grievance.state), TONES[grievance.state]) : nothing;
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const [{ body: grievance, etag }, people] = await Promise.all([
      read<Grievance>(this.path, signal),
      hasAny(['QUALITY_MANAGER']) ? everybody(signal) : new People([]),
    ]);
    return { grievance, etag, people };
  }

  protected override body(opened: Opened): TemplateResult {
    const { grievance, etag } = opened;
    return html`
      ${wayOf(grievance)} ${grievance.handling ? nothing : html`<p class="note">${ofCode(t, 'next', grievance.state)}</p>`}
      ${outcomeShown(grievance)} ${this.actions(opened)}
      <h2>${t('what')}</h2>
      ${facts([
        [t('about'), ofCode(t, 'concern', grievance.concern)],
        [
          t('certificate'),
          grievance.certificateNumber
            ? html`<a href="/verify/${encodeURIComponent(grievance.certificateNumber)}" router-ignore
                >${grievance.certificateNumber}</a
              >`
            : '',
        ],
        [t('organisation'), holderOf(grievance)],
        [t('decision'), grievance.disputedDecision ? disputedShown(grievance.disputedDecision) : ''],
        [t('received-on'), day(grievance.standing.receivedOn)],
        [t('language'), ofCode(t, 'language', grievance.language)],
      ])}
      <h3>${t(this.kind === 'appeal' ? 'grounds' : 'statement')}</h3>
      <blockquote class="words">${grievance.statement}</blockquote>
      ${handlingShown(grievance)} ${grievance.handling ? nothing : reportsShown(grievance)} ${historyShown(grievance)}
      ${
        this.kind === 'complaint' && mayWrite(grievance)
          ? html`<section>
              <h2>${t('contact')}</h2>
              <pm-complainant .path=${this.path} .etag=${etag}></pm-complainant>
            </section>`
          : nothing
      }
    `;
  }

  private actions(opened: Opened): TemplateResult | typeof nothing {
    const deeds = deedsFor(this.kind, opened.grievance);
    const [first] = deeds;
    if (first === undefined) {
      return nothing;
    }
    const asked = this.address.get('do') as Deed | null;
    const chosen = asked !== null && deeds.includes(asked) ? asked : first;
    return html`<section>
      <h2>${t('do')}</h2>
      ${deeds.length > 1 ? this.choice(deeds, chosen) : html`<h3>${t(`deed.${chosen}`)}</h3>`}
      ${keyed(chosen, this.form(chosen, opened))}
    </section>`;
  }

  private choice(deeds: readonly Deed[], chosen: Deed): TemplateResult {
    return html`<nav class="tabs" aria-label=${t('do')}>
      ${deeds.map(
        (deed) =>
          html`<a href=${this.address.with({ do: deed })} aria-current=${deed === chosen ? 'page' : nothing}
            >${t(`deed.${deed}`)}</a
          >`,
      )}
    </nav>`;
  }

  private form(deed: Deed, { grievance, etag, people }: Opened): TemplateResult {
    const changed = (): Promise<void> => this.done(deed);
    const stale = (): Promise<void> => this.again(frame('changed-meanwhile'));
    const step = (what: 'acknowledgement' | 'notification' | 'closure'): TemplateResult =>
      html`<pm-grievance-step-form
        .path=${this.path}
        .what=${what}
        .etag=${etag}
        @changed=${changed}
        @stale=${stale}
      ></pm-grievance-step-form>`;
    switch (deed) {
      case 'acknowledgement':
      case 'notification':
        return step(deed);
      case 'closure':
        return this.kind === 'appeal'
          ? step(deed)
          : html`<pm-closure-form .path=${this.path} .etag=${etag} @changed=${changed} @stale=${stale}></pm-closure-form>`;
      case 'validation':
        return html`<pm-validation-form
          .path=${this.path}
          .kind=${this.kind}
          .grievance=${grievance}
          .people=${people}
          .etag=${etag}
          @changed=${changed}
          @stale=${stale}
        ></pm-validation-form>`;
      case 'handler':
        return html`<pm-handler-form
          .path=${this.path}
          .grievance=${grievance}
          .people=${people}
          .etag=${etag}
          @changed=${changed}
          @stale=${stale}
        ></pm-handler-form>`;
      case 'decision':
        return html`<pm-outcome-form .path=${this.path} .etag=${etag} @changed=${changed} @stale=${stale}></pm-outcome-form>`;
      case 'note':
      case 'progress':
      case 'referral':
      case 'answer':
        return html`<pm-grievance-text-form
          .path=${this.path}
          .what=${deed}
          .etag=${etag}
          @changed=${changed}
          @stale=${stale}
        ></pm-grievance-text-form>`;
    }
  }

  /** What is next is then shown first. */
  private async done(deed: Deed): Promise<void> {
    this.address.replace({ do: null });
    await this.again(t(`${deed}.now`));
    this.querySelector('h1')?.focus();
  }
}

/** Whom it concerns; an appeal's own record names the holder of its certificate. */
function holderOf({ disputedDecision, certificationId, organisationId }: Grievance): TemplateResult | string {
  const certificate = disputedDecision?.certificate;
  if (certificate) {
    return either(certificate.legalNameKorean, certificate.legalNameEnglish);
  }
  return organisationId
    ? html`<pm-holder-name certification=${certificationId ?? ''} organisation=${organisationId}></pm-holder-name>`
    : '';
}

/** One complaint. */
@customElement('pm-one-complaint-page')
export class OneComplaintPage extends GrievancePage {
  protected override readonly kind = 'complaint';
}

/** One appeal. */
@customElement('pm-one-appeal-page')
export class OneAppealPage extends GrievancePage {
  protected override readonly kind = 'appeal';
}
