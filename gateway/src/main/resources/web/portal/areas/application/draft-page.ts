import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read, send, type Loaded } from '../../../shared/api';
import { dayField, text } from '../../form/fields';
import { focusField } from '../../form/focus';
import type { Saved } from '../../form/form';
import { Written } from '../../form/written';
import { PortalPage } from '../../page';
import { progress, steps, type Step } from '../../parts/steps';
import { hasAny } from '../../session';
import { t as frame } from '../../texts';
import type { Organisation } from '../organisation/organisation';
import { consistent, contentOf, isTheClients, pathOf, readApplication, type Application, type Content } from './application';
import './contacts';
import './documents';
import { aiStep, organisationStep, productStep, scopeStep, sitesStep, type Draft } from './draft-steps';
import '../../parts/file/file-hash';
import { gapsIn, STEPS, stepsOf, words, type StepName } from './gaps';
import { mayWriteFor } from '../organisation/member';
import { nameOfOrganisation, organisationOf } from './organisation-names';
import { fieldTexts, inWords, schemeOf, type Scheme } from './scheme';
import { registeredSites, type RegisteredSite } from './registered-sites';
import { standing } from './standing';
import { withAllControls, type Statement } from './statement';
import './statement-grid';
import './submission';
import { t } from './texts';
import { transferStep, type SourceCertificate, type Transfer } from './transfer';

const CONTENT_STEPS: Readonly<Partial<Record<StepName, (draft: Draft) => TemplateResult>>> = {
  organisation: organisationStep,
  scope: scopeStep,
  ai: aiStep,
  sites: sitesStep,
  product: productStep,
};

/** One step of writing an application. What is entered is saved in each pause, and before another step is shown. */
@customElement('pm-draft-page')
export class DraftPage extends PortalPage {
  @state() private application: Application | null = null;

  private etag: string | null = null;
  private scheme!: Scheme;
  private organisation: Organisation | null = null;
  private mayWrite = false;
  private leaving = false;

  private registered: readonly RegisteredSite[] = [];

  /** What the application says beside its statement. */
  private readonly said = new Written<Content>(this, {
    name: 'content',
    texts: fieldTexts(() => this.scheme),
    read: async () => this.readContent(await readApplication(this.applicationId)),
    save: async (value, etag) =>
      this.readContent(await send<Application>({ method: 'PUT', path: this.path, body: consistent(value), etag })),
  });

  private readonly statement = new Written<Statement>(this, {
    name: 'statement',
    // The statement is a field of the application by the name of "soa".
    texts: (key) => fieldTexts(() => this.scheme)(`soa.${key}`),
    read: async () => this.readStatement(await read<Statement>(`${this.path}/soa`)),
    save: async (value, etag) => {
      const saved = await send<Statement>({ method: 'PUT', path: `${this.path}/soa`, body: value, etag });
      await this.lookAgain();
      return this.readStatement(saved);
    },
  });

  private readonly transfer = new Written<SourceCertificate>(this, {
    name: 'transfer',
    texts: t as never,
    read: async () => this.readTransfer(await read<Transfer>(`/api/v1/transfers/${this.applicationId}`)),
    save: async (value, etag) => {
      const path = `/api/v1/transfers/${this.applicationId}/source-certificate`;
      const saved = await send<Transfer>({ method: 'PUT', path, body: value, etag });
      await this.lookAgain();
      return this.readTransfer(saved);
    },
  });

  private readonly opening = this.loading(async (signal) => {
    const { body, etag } = await readApplication(this.applicationId, signal);
    [this.scheme, this.organisation, this.mayWrite] = await Promise.all([
      schemeOf(body.scheme.id),
      organisationOf(body.organisationId),
      mayWriteFor(body.organisationId, signal),
    ]);
    this.take(body, etag);
    if (this.step === 'sites') {
      this.registered = await registeredSites(body.organisationId, signal);
    }
    await (CONTENT_STEPS[this.step] ? this.said.open({ value: contentOf(body), etag }) : this.written?.open());
    void this.focusAskedField();
  });

  /** Waits for the router: what was entered is saved first. */
  async onBeforeLeave(_location: unknown, commands: { prevent: () => unknown }): Promise<unknown> {
    const saved = (await this.written?.leave()) ?? true;
    // Whoever goes a second time goes: what was entered waits in this tab.
    const stay = !saved && !this.leaving;
    this.leaving = !saved;
    return stay ? commands.prevent() : undefined;
  }

  protected override heading(): string {
    return STEPS.includes(this.step) ? t(`step.${this.step}`) : frame('not-found');
  }

  protected override beside(): TemplateResult | typeof nothing {
    return this.application ? standing(this.application) : nothing;
  }

  protected override content(): TemplateResult {
    return this.opening.show(() => {
      if (!STEPS.includes(this.step)) {
        return html`<p>${frame('not-found.help')}</p>`;
      }
      const application = this.application as Application;
      return html`
        <p>
          <a href="/portal/applications/${application.id}"
            >${t('application-of', { organisation: nameOfOrganisation(this.organisation), scheme: inWords(this.scheme.title) })}</a
          >
        </p>
        ${isTheClients(application) && this.mayWrite ? this.writing(application) : html`<p class="note">${this.whyNot()}</p>`}
      `;
    });
  }

  private whyNot(): string {
    return this.mayWrite ? t('not-to-be-changed') : hasAny(['CLIENT']) ? t('reads-only') : t('clients-only');
  }

  private get applicationId(): string {
    return this.param('id');
  }

  private get path(): string {
    return pathOf(this.applicationId);
  }

  /** What is written in this step; nothing in those that have no form of their own. */
  private get written(): Written<never> | null {
    const { step } = this;
    const all = { transfer: this.transfer, statement: this.statement } as Readonly<Record<string, unknown>>;
    return (all[step] ?? (CONTENT_STEPS[step] ? this.said : null)) as Written<never> | null;
  }

  private get step(): StepName {
    return this.param('step') as StepName;
  }

  private writing(application: Application): TemplateResult {
    const all = this.steps(application);
    const asked = all.filter((step) => step.asks);
    const done = asked.filter((step) => step.done).length;
    const left = asked.reduce((sum, step) => sum + step.left, 0);
    return html`
      ${progress(done, asked.length, left === 0 ? t('progress.whole') : t('progress', { done, all: asked.length, count: left }))}
      ${steps(all, this.pathOfStep(this.step), t('steps'))} ${this.written?.notes()} ${this.gaps(application)}
      <div class="step">${this.body(application)}</div>
      <div class="actions bottom">${this.way(application)} ${this.written?.state()}</div>
    `;
  }

  private steps(application: Application): readonly (Step & { asks: boolean; left: number })[] {
    return stepsOf(this.scheme, application.kind).map((name) => {
      const left = gapsIn(name, application.missing).length;
      const asks = name !== 'documents' && name !== 'submission';
      const open =
        name === 'submission'
          ? t('state.to-do')
          : left > 0
            ? t('state.left', { count: left })
            : asks
              ? t('state.done')
              : t('state.optional');
      return { path: this.pathOfStep(name), title: t(`step.${name}`), state: open, done: asks && left === 0, asks, left };
    });
  }

  /** What this step still lacks, each a way to its field. */
  private gaps(application: Application): TemplateResult | typeof nothing {
    // Which controls are left shows in their table.
    const gaps =
      this.step === 'submission' ? [] : gapsIn(this.step, application.missing).filter((gap) => !gap.facts?.['control']);
    return gaps.length === 0
      ? nothing
      : html`<details class="gaps" open>
          <summary>${t('gaps', { count: gaps.length })}</summary>
          <ul>
            ${gaps.map(
              (gap) =>
                html`<li>
                  <a href="#${gap.pointer}" router-ignore @click=${(event: Event) => this.goTo(gap.pointer, event)}
                    >${words(this.scheme, gap)}</a
                  >
                </li>`,
            )}
          </ul>
        </details>`;
  }

  private body(application: Application): TemplateResult {
    const content = CONTENT_STEPS[this.step];
    if (content) {
      const { scheme, organisation, registered } = this;
      return content({ form: this.said.form, scheme, organisation, registered });
    }
    switch (this.step) {
      case 'transfer':
        return transferStep(this.transfer.form);
      case 'statement':
        return html`<p>${t('soa.help')}</p>
          <div class="fields">
            ${text(this.statement.form, '/version', { required: true, maxlength: 40 })}
            ${dayField(this.statement.form, '/date', { required: true })}
          </div>
          <pm-statement-grid
            .form=${this.statement.form}
            .scheme=${this.scheme}
            .value=${this.statement.form.value}
            .asked=${new URLSearchParams(this.location.search).get('show')}
          ></pm-statement-grid>`;
      case 'documents':
        return html`<pm-documents application-id=${application.id} editable removable></pm-documents>`;
      default:
        return html`<pm-submission
          .application=${application}
          .scheme=${this.scheme}
          .etag=${this.etag}
          @look-again=${() => this.lookAgain()}
        ></pm-submission>`;
    }
  }

  private way(application: Application): TemplateResult {
    const all = stepsOf(this.scheme, application.kind);
    const at = all.indexOf(this.step);
    const [before, after] = [all[at - 1], all[at + 1]];
    return html`
      ${before ? html`<button type="button" @click=${() => Router.go(this.pathOfStep(before))}>${t('step.before')}</button>` : nothing}
      ${after ? html`<button type="button" class="primary" @click=${() => Router.go(this.pathOfStep(after))}>${t('step.after', { step: t(`step.${after}`) })}</button>` : nothing}
    `;
  }

  private pathOfStep(step: StepName): string {
    return `/portal/applications/${this.applicationId}/draft/${step}`;
  }

  private readContent({ body, etag }: Loaded<Application>): Saved<Content> {
    this.take(body, etag);
    return { value: contentOf(body), etag };
  }

  private readStatement({ body, etag }: Loaded<Statement>): Saved<Statement> {
    return { value: withAllControls(body, this.scheme), etag };
  }

  private readTransfer({ body, etag }: Loaded<Transfer>): Saved<SourceCertificate> {
    return { value: body.sourceCertificate, etag };
  }

  private async lookAgain(): Promise<void> {
    const { body, etag } = await readApplication(this.applicationId);
    this.take(body, etag);
  }

  private take(application: Application, etag: string | null): void {
    this.application = application;
    this.etag = etag;
  }

  private goTo(pointer: string, event: Event): void {
    event.preventDefault();
    focusField(this, fieldAt(pointer));
  }

  /** Coming from what is missing, to its field. */
  private async focusAskedField(): Promise<void> {
    const asked = new URLSearchParams(this.location.search).get('field');
    if (asked) {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      focusField(this, fieldAt(asked));
    }
  }
}

/** The statement and the certificate to transfer are forms of their own. */
function fieldAt(pointer: string): string {
  return pointer.replace(/^\/(soa|transfer)(?=\/)/, '');
}
