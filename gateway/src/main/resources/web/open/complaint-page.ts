import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { newKey, read, send } from '../shared/api';
import { PlainElement } from '../shared/element';
import { day } from '../shared/format';
import { language } from '../shared/language';
import { ProblemError } from '../shared/problem';
import '../shared/problem-note';
import { ofCode } from '../shared/texts';
import { t } from './texts';

/** What somebody keeps who complained: the secret is told this once. */
interface Receipt {
  readonly reference: string;
  readonly secret: string;
  readonly receivedOn: string;
}

/** How far a complaint is. */
interface Standing {
  readonly reference: string;
  readonly state: string;
  readonly receivedOn: string;
  readonly acknowledgedOn?: string;
  readonly decidedOn?: string;
  readonly notifiedOn?: string;
  readonly closedOn?: string;
  /** What came of it, once that was told. */
  readonly ending?: string;
  readonly outcome?: string;
}

/** Complaining without an account, and seeing what has become of it. */
@customElement('pm-complaint-page')
export class ComplaintPage extends PlainElement {
  @state() private about = 'CERTIFIED_CLIENT';
  @state() private sending = false;
  @state() private failure: unknown;
  @state() private receipt: Receipt | null = null;
  @state() private standing: Standing | null = null;
  @state() private notFollowed: unknown;

  /** The page of a certificate says which one it is about. */
  private readonly certificate = new URLSearchParams(location.search).get('certificate') ?? '';

  private key = newKey();

  protected override render(): TemplateResult {
    return html`${this.receipt ? this.received(this.receipt) : this.form()} ${this.follow()}`;
  }

  private form(): TemplateResult {
    return html`
      <p>${t('complaint.what')}</p>
      <form class="fields" @submit=${this.complain} @input=${() => (this.key = newKey())} novalidate>
        <fieldset>
          <legend>${t('about-what')}</legend>
          ${['CERTIFIED_CLIENT', 'OWN_ACTIVITIES'].map(
            (about) =>
              html`<label class="choice">
                <input
                  type="radio"
                  name="about"
                  value=${about}
                  .checked=${this.about === about}
                  @change=${() => (this.about = about)}
                />
                ${ofCode(t, 'about-what', about)}
              </label>`,
          )}
        </fieldset>
        ${this.about === 'CERTIFIED_CLIENT' ? this.line('certificateNumber', '/certificateNumber', 40, 'off', this.certificate) : nothing}
        <label for="statement">${t('statement')}</label>
        <p id="statement-help" class="quiet">${t('statement.help')}</p>
        <textarea
          id="statement"
          name="statement"
          rows="8"
          maxlength="8000"
          required
          aria-describedby="statement-help statement-problem"
          aria-invalid=${this.problem('/statement') !== ''}
        ></textarea>
        <p id="statement-problem" class="problem">${this.problem('/statement')}</p>
        ${this.line('name', '/contact/name', 100, 'name')} ${this.line('mail', '/contact/mail', 254, 'email')}
        <pm-problem-note
          .failure=${this.failure}
          .shown=${new Set(['/certificateNumber', '/statement', '/contact/name', '/contact/mail'])}
        ></pm-problem-note>
        <button class="primary" ?disabled=${this.sending}>${t('send')}</button>
      </form>
    `;
  }

  private line(
    name: 'certificateNumber' | 'name' | 'mail',
    pointer: string,
    maxlength: number,
    autocomplete = 'off',
    value = '',
  ): TemplateResult {
    return html`<label for=${name}>${t(name)}</label>
      <p id="${name}-help" class="quiet">${t(`${name}.help`)}</p>
      <input
        id=${name}
        name=${name}
        maxlength=${maxlength}
        value=${value}
        autocomplete=${autocomplete}
        aria-describedby="${name}-help ${name}-problem"
        aria-invalid=${this.problem(pointer) !== ''}
      />
      <p id="${name}-problem" class="problem">${this.problem(pointer)}</p>`;
  }

  private problem(pointer: string): string {
    const errors = this.failure instanceof ProblemError ? (this.failure.problem.errors ?? []) : [];
    return errors.find((error) => error.pointer === pointer)?.detail ?? '';
  }

  private async complain(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const entered = new FormData(event.target as HTMLFormElement);
    const given = (name: string): string | undefined => String(entered.get(name) ?? '').trim() || undefined;
    const contact = { name: given('name'), mail: given('mail') };
    this.sending = true;
    try {
      const body = {
        about: this.about,
        certificateNumber: given('certificateNumber'),
        statement: given('statement'),
        language: language(),
        contact: contact.name || contact.mail ? contact : undefined,
      };
      this.receipt = (
        await send<Receipt>({ method: 'POST', path: '/public/v1/complaints', body, idempotencyKey: this.key })
      ).body;
      this.failure = undefined;
      await this.updateComplete;
      // The form is gone, and what is shown now is shown once.
      this.querySelector<HTMLElement>('#received')?.focus();
    } catch (failure) {
      this.failure = failure;
      await this.updateComplete;
      this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    } finally {
      this.sending = false;
    }
  }

  private received(receipt: Receipt): TemplateResult {
    return html`<section class="note good" role="status">
      <h2 id="received" tabindex="-1">${t('received')}</h2>
      <p>${t('received.help')}</p>
      <dl>
        <dt>${t('reference')}</dt>
        <dd class="number">${receipt.reference}</dd>
        <dt>${t('secret')}</dt>
        <dd class="number">${receipt.secret}</dd>
      </dl>
    </section>`;
  }

  private follow(): TemplateResult {
    return html`<section>
      <h2>${t('follow')}</h2>
      <form class="fields" @submit=${this.look}>
        <label for="reference">${t('reference')}</label>
        <p id="reference-help" class="quiet">${t('reference.help')}</p>
        <input id="reference" name="reference" required autocomplete="off" aria-describedby="reference-help" />
        <label for="secret">${t('secret')}</label>
        <p id="secret-help" class="quiet">${t('secret.help')}</p>
        <input id="secret" name="secret" required autocomplete="off" aria-describedby="secret-help" />
        ${
          this.isUnknown()
            ? html`<div class="note bad" role="alert">${t('not-followed')}</div>`
            : html`<pm-problem-note .failure=${this.notFollowed}></pm-problem-note>`
        }
        <button>${t('look')}</button>
      </form>
      <div role="status">${this.standing ? this.told(this.standing) : nothing}</div>
    </section>`;
  }

  /** The server tells a wrong key and a wrong reference apart for nobody. */
  private isUnknown(): boolean {
    return this.notFollowed instanceof ProblemError && this.notFollowed.problem.status === 404;
  }

  private told(standing: Standing): TemplateResult {
    return html`<div class="note">
      <p><strong>${ofCode(t, 'state', standing.state)}</strong></p>
      <dl>
        ${(
          [
            ['received-on', day(standing.receivedOn)],
            ['acknowledged-on', day(standing.acknowledgedOn)],
            ['decided-on', day(standing.decidedOn)],
            ['ending', ofCode(t, 'ending', standing.ending)],
            ['outcome', standing.outcome ?? ''],
            ['notified-on', day(standing.notifiedOn)],
            ['closed-on', day(standing.closedOn)],
          ] as const
        )
          .filter(([, value]) => value !== '')
          .map(
            ([name, value]) =>
              html`<dt>${t(name)}</dt>
                <dd>${value}</dd>`,
          )}
      </dl>
    </div>`;
  }

  private async look(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const entered = new FormData(event.target as HTMLFormElement);
    const reference = encodeURIComponent(String(entered.get('reference')).trim().toUpperCase());
    try {
      const secret = String(entered.get('secret')).trim();
      this.standing = (
        await read<Standing>(`/public/v1/complaints/${reference}`, undefined, { 'Complaint-Secret': secret })
      ).body;
      this.notFollowed = undefined;
    } catch (failure) {
      this.standing = null;
      this.notFollowed = failure;
    }
  }
}
