import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read, send } from '../../../shared/api';
import { dayField, text } from '../../form/fields';
import { AutoSave } from '../../form/autosave';
import { Form, type Saved } from '../../form/form';
import { PortalPage } from '../../page';
import { progress, steps, type Step } from '../../parts/steps';
import type { Organisation } from '../organisation/organisation';
import { consistent, contentOf, isTheClients, pathOf, readApplication, type Application, type Content } from './application';
import './contacts';
import './documents';
import { aiStep, organisationStep, productStep, scopeStep, sitesStep, type Draft } from './draft-steps';
import './file-hash';
import { gapsIn, stepsOf, words, type StepName } from './gaps';
import { mayWriteFor } from './membership';
import { nameOfOrganisation, organisationOf } from './organisation-names';
import { fieldTexts, inWords, schemeOf, type Scheme } from './scheme';
import { standing } from './standing';
import { withAllControls, type Statement } from './statement';
import './statement-grid';
import './submission';
import { t } from './texts';

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

  private readonly form = new Form<Content>(this, { name: 'content', texts: fieldTexts(() => this.scheme), inPassing: true });
  private readonly statement = new Form<Statement>(this, {
    name: 'statement',
    // The statement is a field of the application by the name of "soa".
    texts: (key) => fieldTexts(() => this.scheme)(`soa.${key}`),
    inPassing: true,
  });
  private readonly saving = new AutoSave(this, this.form, () => this.saveContent());
  private readonly savingStatement = new AutoSave(this, this.statement, () => this.saveStatement());

  private readonly opening = this.loading(async (signal) => {
    const { body, etag } = await readApplication(this.applicationId, signal);
    [this.scheme, this.organisation, this.mayWrite] = await Promise.all([
      schemeOf(body.scheme.id),
      organisationOf(body.organisationId),
      mayWriteFor(body.organisationId, signal),
    ]);
    if (this.step === 'statement') {
      this.statement.open(await this.savedStatement());
    } else if (CONTENT_STEPS[this.step]) {
      this.form.open({ value: contentOf(body), etag });
    }
    this.take(body, etag);
    void this.focusAskedField();
  });

  /** Waits for the router: what was entered is saved first. */
  async onBeforeLeave(_location: unknown, commands: { prevent: () => unknown }): Promise<unknown> {
    const saved = (await this.saving.leave()) && (await this.savingStatement.leave());
    // Whoever goes a second time goes: what was entered waits in this tab.
    const stay = !saved && !this.leaving;
    this.leaving = !saved;
    return stay ? commands.prevent() : undefined;
  }

  protected override heading(): string {
    return t(`step.${this.step}`);
  }

  protected override beside(): TemplateResult | typeof nothing {
    return this.application ? standing(this.application) : nothing;
  }

  protected override content(): TemplateResult {
    return this.opening.show(() => {
      const application = this.application as Application;
      return html`
        <p>
          <a href="/portal/applications/${application.id}"
            >${t('application-of', { organisation: nameOfOrganisation(this.organisation), scheme: inWords(this.scheme.title) })}</a
          >
        </p>
        ${isTheClients(application) && this.mayWrite ? this.writing(application) : html`<p class="note">${t(this.mayWrite ? 'not-to-be-changed' : 'reads-only')}</p>`}
      `;
    });
  }

  private get applicationId(): string {
    return this.param('id');
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
      ${steps(all, this.pathOfStep(this.step), t('steps'))} ${this.form.opened ? this.form.notes() : nothing}
      ${this.statement.opened ? this.statement.notes() : nothing} ${this.gaps(application)}
      <div class="step">${this.body(application)}</div>
      <div class="actions bottom">
        ${this.way()} ${this.form.opened ? this.saving.state() : nothing}
        ${this.statement.opened ? this.savingStatement.state() : nothing}
      </div>
    `;
  }

  private steps(application: Application): readonly (Step & { asks: boolean; left: number })[] {
    return stepsOf(this.scheme).map((name) => {
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
    const gaps = this.step === 'submission' || this.step === 'statement' ? [] : gapsIn(this.step, application.missing);
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
    if (content && this.form.opened) {
      return content({ form: this.form, scheme: this.scheme, organisation: this.organisation });
    }
    switch (this.step) {
      case 'statement':
        return html`<p>${t('soa.help')}</p>
          <div class="fields">
            ${text(this.statement, '/version', { required: true, maxlength: 40 })}
            ${dayField(this.statement, '/date', { required: true })}
          </div>
          <pm-statement-grid
            .form=${this.statement}
            .scheme=${this.scheme}
            .value=${this.statement.value}
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

  private way(): TemplateResult {
    const all = stepsOf(this.scheme);
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

  private async saveContent(): Promise<boolean> {
    return this.form.save(
      async (value, etag) => {
        const { body, etag: tag } = await send<Application>({
          method: 'PUT',
          path: pathOf(this.applicationId),
          body: consistent(value),
          etag,
        });
        this.take(body, tag);
        return { value: contentOf(body), etag: tag };
      },
      async () => {
        const { body, etag } = await readApplication(this.applicationId);
        this.take(body, etag);
        return { value: contentOf(body), etag };
      },
    );
  }

  private async saveStatement(): Promise<boolean> {
    const saved = await this.statement.save(
      async (value, etag) => {
        const changed = await send<Statement>({
          method: 'PUT',
          path: `${pathOf(this.applicationId)}/soa`,
          body: value,
          etag,
        });
        return { value: withAllControls(changed.body, this.scheme), etag: changed.etag };
      },
      () => this.savedStatement(),
    );
    if (saved) {
      await this.lookAgain();
    }
    return saved;
  }

  private async savedStatement(): Promise<Saved<Statement>> {
    const { body, etag } = await read<Statement>(`${pathOf(this.applicationId)}/soa`);
    return { value: withAllControls(body, this.scheme), etag };
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
    this.focusField(pointer);
  }

  /** Coming from what is missing, to its field. */
  private async focusAskedField(): Promise<void> {
    const asked = new URLSearchParams(this.location.search).get('field');
    if (asked) {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      this.focusField(asked);
    }
  }

  /** The field itself, or the nearest around it that is there. */
  private focusField(pointer: string): void {
    for (let way = pointer; way !== ''; way = way.slice(0, way.lastIndexOf('/'))) {
      const field = this.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(way)}"]`);
      if (field) {
        const list = field.matches('.many, .stack, .fields');
        const target = list ? (field.querySelector<HTMLElement>('[data-pointer], .add') ?? field) : field;
        target.focus();
        if (!target.contains(document.activeElement)) {
          // A group of boxes does not take the focus itself.
          target.querySelector<HTMLElement>('input, textarea')?.focus();
        }
        field.scrollIntoView({ block: 'center' });
        return;
      }
    }
  }
}
