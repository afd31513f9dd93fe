import { Router } from '@vaadin/router';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readAll, send } from '../../../shared/api';
import { either, ofCode } from '../../../shared/texts';
import { choice, oneOf } from '../../form/fields';
import { Form } from '../../form/form';
import { PortalPage } from '../../page';
import type { Organisation } from '../organisation/organisation';
import type { Application, ApplicationSummary } from './application';
import { allSchemes, inWords, type SchemeSummary } from './scheme';
import { t } from './texts';

/** What an application begins with. */
interface Beginning {
  readonly organisationId?: string | null;
  readonly kind?: string | null;
  readonly scheme?: string | null;
  readonly certificationId?: string | null;
}

/** Kinds that begin a certification with us. */
const OPENING: readonly string[] = ['INITIAL', 'TRANSFER'];

/** Kinds that go on with a certification; a product's scope is one version, which is applied for anew. */
const FOLLOWING: Readonly<Record<SchemeSummary['regime'], readonly string[]>> = {
  MANAGEMENT_SYSTEM: ['RECERTIFICATION', 'SCOPE_EXTENSION', 'SCOPE_REDUCTION', 'EDITION_CHANGE'],
  PRODUCT: ['RECERTIFICATION'],
};

/** Starting an application: for whom, under which scheme, of which kind. */
@customElement('pm-new-application-page')
export class NewApplicationPage extends PortalPage {
  private readonly form = new Form<Beginning>(this, { name: 'new-application', texts: t as never });

  private organisations: readonly Organisation[] = [];
  private schemes: readonly SchemeSummary[] = [];
  private certified: readonly ApplicationSummary[] = [];

  private readonly opening = this.loading(async (signal) => {
    const [organisations, schemes, applications] = await Promise.all([
      readAll<Organisation>('/api/v1/organisations', signal),
      allSchemes(signal),
      readAll<ApplicationSummary>('/api/v1/applications', signal),
    ]);
    this.organisations = organisations;
    this.schemes = schemes;
    // A certification may have been applied for several times; the newest stands for it.
    const all = applications.filter((one) => one.status === 'CLOSED').map((one) => [one.certificationId, one] as const);
    this.certified = [...new Map(all).values()];
    const only = organisations.length === 1 ? (organisations[0]?.id ?? null) : null;
    this.form.open({ value: { organisationId: only, kind: 'INITIAL', scheme: schemes[0]?.id ?? null }, etag: null });
  });

  protected override heading(): string {
    return t('starting');
  }

  protected override content(): TemplateResult {
    return this.opening.show(() =>
      this.organisations.length === 0
        ? html`<p>${t('no-organisation')}</p>
            <p><a href="/portal/organisations/new">${t('register-organisation')}</a></p>`
        : this.fields(),
    );
  }

  /** What was chosen and is not offered any longer is not sent unseen. */
  protected override willUpdate(): void {
    if (this.form.opened && OPENING.includes(this.form.at('/kind'))) {
      const offered = this.offered();
      if (!offered.some(({ id }) => id === this.form.at('/scheme'))) {
        this.form.set('/scheme', offered[0]?.id ?? null);
      }
    }
  }

  /** Only a management system's certificate is taken over from another body. */
  private offered(): readonly SchemeSummary[] {
    return this.schemes.filter((one) => this.form.at('/kind') === 'INITIAL' || one.regime === 'MANAGEMENT_SYSTEM');
  }

  private fields(): TemplateResult {
    const following = !OPENING.includes(this.form.at('/kind'));
    return html`<form @submit=${this.submit} novalidate>
      <p>${t('starting.help')}</p>
      ${this.form.notes()}
      <div class="stack">
        ${choice(
          this.form,
          '/organisationId',
          this.organisations.map((one) => ({
            value: one.id,
            label: either(one.legalNameKorean, one.legalNameEnglish),
          })),
          { required: true },
        )}
        <p><a href="/portal/organisations/new">${t('register-organisation')}</a></p>
        ${oneOf(
          this.form,
          '/kind',
          this.kinds().map((value) => ({ value, label: ofCode(t, 'kind', value) })),
          { required: true },
        )}
        ${
          following
            ? choice(
                this.form,
                '/certificationId',
                this.certified
                  .filter((one) => one.organisationId === this.form.at('/organisationId') && this.follows(one))
                  .map((one) => ({ value: one.certificationId, label: this.titleOf(one.scheme.id) })),
                { required: true },
              )
            : oneOf(
                this.form,
                '/scheme',
                this.offered().map((one) => ({
                  value: one.id,
                  label: `${inWords(one.title)} (${one.standards[0]?.number ?? ''})`,
                })),
                { required: true },
              )
        }
      </div>
      <div class="actions">
        <button class="primary" ?disabled=${this.form.busy}>${t('start.do')}</button>
        <a href="/portal/applications">${t('back')}</a>
      </div>
    </form>`;
  }

  /** Those that go on with a certification only where the organisation has one. */
  private kinds(): readonly string[] {
    const mine = this.certified.filter((one) => one.organisationId === this.form.at('/organisationId'));
    return [...OPENING, ...new Set(mine.flatMap((one) => FOLLOWING[this.regimeOf(one)]))];
  }

  private follows(one: ApplicationSummary): boolean {
    return FOLLOWING[this.regimeOf(one)].includes(this.form.at('/kind'));
  }

  private regimeOf(one: ApplicationSummary): SchemeSummary['regime'] {
    return this.schemes.find((scheme) => scheme.id === one.scheme.id)?.regime ?? 'PRODUCT';
  }

  private titleOf(schemeId: string): string {
    return inWords(this.schemes.find((scheme) => scheme.id === schemeId)?.title) || schemeId;
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    await this.form.save(async (value) => {
      const { organisationId, kind, scheme, certificationId } = value;
      const body = OPENING.includes(kind ?? '') ? { organisationId, kind, scheme } : { organisationId, kind, certificationId };
      const made = await send<Application>({
        method: 'POST',
        path: '/api/v1/applications',
        body,
        idempotencyKey: this.form.idempotencyKey,
      });
      const id = made.body?.id ?? made.location?.split('/').at(-1) ?? '';
      Router.go(`/portal/applications/${id}/draft/organisation`);
      return { value, etag: null };
    });
  }
}
