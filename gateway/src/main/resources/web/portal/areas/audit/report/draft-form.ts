import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { send, type Loaded } from '../../../../shared/api';
import { PlainElement } from '../../../../shared/element';
import { AutoSave } from '../../../form/autosave';
import { byButtonAlone } from '../../../form/by-button';
import { Form, type Saved } from '../../../form/form';
import { draftOf, reportApi, sectionsChanged, type ReportDraft, type Statement } from './report';
import { statementFields } from './statement';
import { t } from './texts';

/** The report's sections as the lead auditor writes them, saved in the pauses; tells `written` with the draft. */
@customElement('pm-draft-form')
export class DraftForm extends PlainElement {
  @property() audit = '';
  @property({ attribute: false }) draft!: Loaded<ReportDraft>;

  private readonly form = new Form<Statement>(this, { name: 'report', texts: t as never, inPassing: true });
  private readonly saving = new AutoSave(this, this.form, () => this.write());
  private saved: Statement = {};

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.form.opened) {
      this.form.open(this.took(this.draft));
    }
  }

  /** Saves what is not saved yet; answers whether everything is saved. */
  now(): Promise<boolean> {
    return this.saving.now();
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${byButtonAlone} novalidate>
      <div class="fields">${statementFields(this.form, '')}</div>
      ${this.form.notes()} ${this.saving.state()}
    </form>`;
  }

  private write(): Promise<boolean> {
    return this.form.save(
      async (entered, etag) => {
        const answer = await send<ReportDraft>({
          method: 'PUT',
          path: `${reportApi(this.audit)}/draft`,
          body: sectionsChanged(this.saved, entered),
          etag,
        });
        this.dispatchEvent(new CustomEvent('written', { detail: answer }));
        return this.took(answer);
      },
      async () => this.took(await draftOf(this.audit)),
    );
  }

  private took({ body, etag }: Loaded<ReportDraft>): Saved<Statement> {
    this.saved = body.content.statement;
    return { value: this.saved, etag };
  }
}
