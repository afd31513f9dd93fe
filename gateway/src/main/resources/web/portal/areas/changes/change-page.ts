import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { newKey, read, send } from '../../../shared/api';
import { day } from '../../../shared/format';
import { either, ofCode } from '../../../shared/texts';
import { choices, dayField, longText, type Choice } from '../../form/fields';
import { Form, type Saved } from '../../form/form';
import { mayEdit } from '../organisation/member';
import { confirmed } from '../../parts/confirm';
import { badge, facts } from '../../parts/facts';
import { hasAny } from '../../session';
import { t as frame } from '../../texts';
import { PartPage, type Place } from '../organisation/part-page';
import './assessment-form';
import { certificationsOf } from './certifications';
import { detailsOf, KINDS, TONES, type Notice, type NoticeDetails } from './notice';
import { t } from './texts';

interface Opened extends Place {
  readonly notice: Notice | null;
  readonly etag: string | null;
  readonly certifications: readonly Choice[];
}

/** One notice of a change: the client tells, revises and takes it back; the body says what follows. */
@customElement('pm-change-page')
export class ChangePage extends PartPage<Opened> {
  protected override readonly page = 'changes';

  @state() private failure: unknown;
  @state() private withdrawing = false;

  private readonly form = new Form<NoticeDetails>(this, { name: 'notice', texts: t as never });

  private get here(): string {
    return `${this.path}/change-notices/${this.param('notice')}`;
  }

  protected override name(): string {
    return this.param('notice') === '' ? t('notify') : t('notice');
  }

  protected override beside(): TemplateResult | typeof nothing {
    const notice = this.opening.value?.notice;
    return notice ? badge(ofCode(t, 'status', notice.status), TONES[notice.status]) : nothing;
  }

  protected override async open(signal: AbortSignal): Promise<Opened> {
    const place = await this.openPlace(signal);
    const certifications = await certificationsOf(place.organisation, signal);
    if (this.param('notice') === '') {
      const only = certifications.length === 1 ? certifications.map(({ value }) => value) : [];
      this.form.open({ value: { kinds: [], certificationIds: only }, etag: null });
      return { ...place, certifications, notice: null, etag: null };
    }
    const { body: notice, etag } = await read<Notice>(this.here, signal);
    this.form.open({ value: detailsOf(notice), etag });
    return { ...place, certifications, notice, etag };
  }

  protected override body(opened: Opened): TemplateResult {
    const { role, notice, etag, organisation } = opened;
    const open = notice === null || notice.status === 'NOTIFIED';
    if (open && mayEdit(role)) {
      return this.writing(opened);
    }
    return html`
      ${notice ? this.words(notice, opened) : html`<p class="note">${t('only-editors')}</p>`}
      ${
        notice?.status === 'NOTIFIED'
          ? hasAny(['APPLICATION_REVIEWER'])
            ? html`<h2>${t('assess')}</h2>
                <pm-assessment-form
                  .path=${this.here}
                  .etag=${etag}
                  ?korean=${organisation.country === 'KR'}
                  @assessed=${() => this.again(t('assessed.now'))}
                ></pm-assessment-form>`
            : html`<p class="note">${t('awaits-body')}</p>`
          : nothing
      }
    `;
  }

  private writing({ notice, certifications }: Opened): TemplateResult {
    if (certifications.length === 0) {
      return html`<p class="note">${t('no-certification')}</p>`;
    }
    return html`
      ${notice ? html`<p class="note">${t('revise.about')}</p>` : html`<p>${t('changes.about')}</p>`}
      <form @submit=${this.save} novalidate>
        ${choices(
          this.form,
          '/kinds',
          KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
          { required: true },
        )}
        ${choices(this.form, '/certificationIds', certifications, { required: true })}
        ${longText(this.form, '/descriptionKorean', { maxlength: 4000 })}
        ${longText(this.form, '/descriptionEnglish', { maxlength: 4000 })}
        <div class="fields">${dayField(this.form, '/effectiveOn', { required: true })}</div>
        ${this.form.notes()}
        <pm-problem-note .failure=${this.failure}></pm-problem-note>
        <div class="actions">
          <button class="primary" ?disabled=${this.form.busy}>${notice ? frame('save') : t('notify.send')}</button>
          ${
            notice
              ? html`<button type="button" ?disabled=${this.form.busy || this.withdrawing} @click=${() => this.withdraw()}>
                  ${t('withdraw')}
                </button>`
              : nothing
          }
        </div>
      </form>
    `;
  }

  private words(notice: Notice, { certifications }: Opened): TemplateResult {
    const { assessment } = notice;
    return html`
      ${facts([
        [t('kinds'), notice.kinds.map((kind) => ofCode(t, 'kind', kind)).join(', ')],
        [t('description'), html`<span class="words">${either(notice.descriptionKorean, notice.descriptionEnglish)}</span>`],
        [t('effectiveOn'), day(notice.effectiveOn)],
        [
          t('certificationIds'),
          notice.certificationIds.map((id) => certifications.find(({ value }) => value === id)?.label ?? id).join(', '),
        ],
        [t('notifiedOn'), day(notice.notifiedOn)],
        [t('changedOn'), day(notice.changedOn)],
        [t('withdrawnOn'), day(notice.withdrawnOn)],
      ])}
      ${
        assessment
          ? html`<h2>${t('assessment')}</h2>
              ${facts([
                [t('outcome'), html`<strong>${ofCode(t, 'outcome', assessment.outcome)}</strong>`],
                [t('message'), either(assessment.messageKorean, assessment.messageEnglish)],
                [t('rationale'), assessment.rationale],
                [t('assessedOn'), day(assessment.assessedOn)],
              ])}
              ${this.next(assessment.outcome)}`
          : nothing
      }
    `;
  }

  private next(outcome: string): TemplateResult | typeof nothing {
    return ['SCOPE_APPLICATION_NEEDED', 'RE_EVALUATION'].includes(outcome) && hasAny(['CLIENT'])
      ? html`<p><a href="/portal/applications/new">${t('apply')}</a></p>`
      : nothing;
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.opening.value?.notice === null) {
      let id = '';
      const done = await this.form.save(async (value) => {
        const made = await send<Notice>({
          method: 'POST',
          path: `${this.path}/change-notices`,
          body: value,
          idempotencyKey: this.form.idempotencyKey,
        });
        id = made.body.id;
        return this.asSaved(made);
      });
      if (done) {
        Router.go(`/portal/organisations/${this.param('id')}/changes/${id}`);
      }
      return;
    }
    await this.form.save(
      async (value, etag) => this.asSaved(await send<Notice>({ method: 'PUT', path: this.here, body: value, etag })),
      async () => this.asSaved(await read<Notice>(this.here)),
    );
  }

  private asSaved({ body, etag }: { body: Notice; etag: string | null }): Saved<NoticeDetails> {
    return { value: detailsOf(body), etag };
  }

  private async withdraw(): Promise<void> {
    if (!(await confirmed({ title: t('withdraw'), text: t('withdraw.ask'), action: t('withdraw') }))) {
      return;
    }
    this.withdrawing = true;
    this.failure = undefined;
    try {
      const { etag } = await read<Notice>(this.here);
      await send({ method: 'POST', path: `${this.here}/withdrawal`, body: {}, etag, idempotencyKey: newKey() });
      this.form.discard();
      await this.again(t('withdrawn.now'));
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.withdrawing = false;
    }
  }
}
