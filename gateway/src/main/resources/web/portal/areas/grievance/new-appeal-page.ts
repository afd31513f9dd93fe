import { Router } from '@vaadin/router';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readAll, send } from '../../../shared/api';
import { language } from '../../../shared/language';
import { Address } from '../../address';
import { choice, choiceOf, longText, oneOf, type Choice } from '../../form/fields';
import { Form } from '../../form/form';
import { PortalPage } from '../../page';
import type { Certificate } from '../certificate/certificate';
import { appealable, nameOfDecision, type TakenDecision } from './decisions';
import { apiOf, type Grievance, pathOf } from './grievance';
import { LANGUAGES } from './languages';
import { t } from './texts';

interface Entered {
  readonly decisionId?: string | null;
  readonly grounds?: string | null;
  readonly language?: string | null;
}

/** A client appeals against a decision on its certification; its address may say on which certification. */
@customElement('pm-new-appeal-page')
export class NewAppealPage extends PortalPage {
  private readonly address = new Address(this);
  private readonly form = new Form<Entered>(this, { name: 'appeal', texts: t as never });

  private readonly decisions = this.loading(async (signal): Promise<readonly Choice[]> => {
    const [decisions, certificates] = await Promise.all([
      appealable(signal),
      readAll<Certificate>('/api/v1/certificates', signal),
    ]);
    const asked = decisions.find(({ certificationId }) => certificationId === this.address.get('certification'));
    this.form.open({
      value: { language: language(), ...(asked ? { decisionId: asked.decisionId } : {}) },
      etag: null,
    });
    return decisions.map((decision) => choiceOf(decision.decisionId, () => labelOf(decision, certificates)));
  });

  protected override heading(): string {
    return t('appeal.new');
  }

  protected override content(): TemplateResult {
    return html`<p>${t('appeal.new.about')}</p>
      ${this.decisions.show((decisions) => (decisions.length === 0 ? html`<p class="note">${t('no-decisions')}</p>` : this.fields(decisions)))}`;
  }

  private fields(decisions: readonly Choice[]): TemplateResult {
    return html`<form @submit=${this.raise} novalidate>
      <div class="stack">
        ${choice(this.form, '/decisionId', decisions, { required: true })}
        ${longText(this.form, '/grounds', { required: true, maxlength: 8000 })}
        ${oneOf(this.form, '/language', LANGUAGES, { required: true })}
      </div>
      ${this.form.notes()}
      <div class="actions"><button class="primary" ?disabled=${this.form.busy}>${t('appeal.send')}</button></div>
    </form>`;
  }

  private async raise(event: Event): Promise<void> {
    event.preventDefault();
    let id = '';
    const done = await this.form.save(async (body) => {
      const made = await send<Grievance>({
        method: 'POST',
        path: apiOf('appeal'),
        body,
        idempotencyKey: this.form.idempotencyKey,
      });
      id = made.body.id;
      return { value: {}, etag: null };
    });
    if (done) {
      Router.go(pathOf('appeal', id));
    }
  }
}

function labelOf(decision: TakenDecision, certificates: readonly Certificate[]): string {
  const number = certificates.find(({ certificationId }) => certificationId === decision.certificationId)?.number;
  const name = nameOfDecision(decision);
  return number ? t('decision.of', { name, number }) : name;
}
