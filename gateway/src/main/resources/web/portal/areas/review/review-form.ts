import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send } from '../../../shared/api';
import { day } from '../../../shared/format';
import { PlainElement } from '../../../shared/element';
import { check, choice, dayField, longText, oneOf, text } from '../../form/fields';
import { Form } from '../../form/form';
import { words } from '../../form/words-field';
import type { Application } from '../application/application';
import { t as frame } from '../../texts';
import { CHECKS, entered, toSend, type EnteredReview, type Involvement, type Review } from './review';
import { t } from './texts';

/** Kinds of application that add something, so that an audit has to cover it. */
const ADDING = ['SCOPE_EXTENSION', 'EDITION_CHANGE'];

/** The checklist of a review. Says `recorded` when it was saved. */
@customElement('pm-review-form')
export class ReviewForm extends PlainElement {
  @property({ attribute: false }) application!: Application;
  @property({ attribute: false }) review: Review | null = null;
  @property() etag: string | null = null;

  /** Reads the review anew, where somebody else has changed it. */
  @property({ attribute: false }) reload!: () => Promise<{ review: Review | null; etag: string | null }>;

  private readonly form = new Form<EnteredReview>(this, { name: 'review', texts: t as never });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('etag') || !this.form.opened) {
      this.form.open({ value: entered(this.review), etag: this.etag });
    }
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.save} novalidate>
      ${this.review ? nothing : html`<p>${t('begin')}</p>`} ${CHECKS.map((name) => this.check(name))}
      <fieldset>
        <legend>${t('ability')}</legend>
        ${words(this.form, '/requiredCompetences', [])} ${check(this.form, '/withinAccreditation')}
        ${
          ADDING.includes(this.application.kind)
            ? choice(
                this.form,
                '/auditActivity',
                (['WITH_SURVEILLANCE', 'WITH_RECERTIFICATION', 'SPECIAL_AUDIT'] as const).map((value) => ({
                  value,
                  label: t(`activity.${value}`),
                })),
              )
            : nothing
        }
      </fieldset>
      ${this.impartiality()} ${this.form.notes()}
      <div class="actions">
        <button class="primary" ?disabled=${this.form.busy}>${t('record')}</button>
        ${this.form.dirty ? html`<span class="quiet">${frame('unsaved')}</span>` : nothing}
      </div>
      ${this.review ? html`<p class="quiet">${t('recorded', { date: day(this.review.recordedOn) })}</p>` : nothing}
    </form>`;
  }

  private check(name: (typeof CHECKS)[number]): TemplateResult {
    return html`<fieldset>
      <legend>${t(`checks.${name}`)}</legend>
      <p class="quiet">${t(`checks.${name}.about`)}</p>
      ${oneOf(this.form, `/checks/${name}/answer`, [
        { value: 'YES', label: t('answer.YES') },
        { value: 'NO', label: t('answer.NO') },
      ])}
      ${longText(this.form, `/checks/${name}/evidence`, { maxlength: 2000 })}
    </fieldset>`;
  }

  private impartiality(): TemplateResult {
    const persons = this.form.at<readonly Partial<Involvement>[]>('/persons') ?? [];
    return html`<fieldset>
      <legend>${t('impartiality')}</legend>
      ${this.application.consultancy?.received ? html`<p class="note">${t('impartiality.needed')}</p>` : nothing}
      ${choice(
        this.form,
        '/consultant',
        (['INDEPENDENT', 'RELATED_TO_BODY', 'BODY'] as const).map((value) => ({
          value,
          label: t(`consultant.${value}`),
        })),
      )}
      ${persons.map(
        (_, index) =>
          html`<div class="card involved" role="group" aria-label=${t('person', { number: index + 1 })}>
            ${text(this.form, `/persons/${index}/personId`, { required: true, maxlength: 100 })}
            ${choice(
              this.form,
              `/persons/${index}/kind`,
              (['CONSULTANCY', 'EMPLOYMENT'] as const).map((value) => ({
                value,
                label: t(`involvement.${value}`),
              })),
              { required: true },
            )}
            ${dayField(this.form, `/persons/${index}/consultedUntil`)}
            <button type="button" @click=${() => this.drop(index)}>${t('person.remove', { number: index + 1 })}</button>
          </div>`,
      )}
      <button type="button" class="add" ?disabled=${!this.form.at('/consultant')} @click=${this.add}>${t('person.add')}</button>
    </fieldset>`;
  }

  private async add(): Promise<void> {
    this.form.set('/persons', [...(this.form.at<readonly object[]>('/persons') ?? []), {}]);
    await this.updateComplete;
    this.querySelector<HTMLElement>('.involved:last-of-type vaadin-text-field')?.focus();
  }

  private async drop(index: number): Promise<void> {
    this.form.set(
      '/persons',
      this.form.at<readonly object[]>('/persons').filter((_, place) => place !== index),
    );
    await this.updateComplete;
    this.querySelector<HTMLElement>('.add')?.focus();
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    const saved = await this.form.save(
      async (value, etag) => {
        const recorded = await send<Review>({
          method: 'PUT',
          path: `/api/v1/applications/${this.application.id}/review`,
          body: toSend(value),
          etag,
        });
        return { value: entered(recorded.body), etag: recorded.etag };
      },
      async () => {
        const { review, etag } = await this.reload();
        return { value: entered(review), etag };
      },
    );
    if (saved) {
      this.dispatchEvent(new CustomEvent('recorded', { bubbles: true }));
    }
  }
}
