import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PlainElement } from '../../../../shared/element';
import { byButtonAlone } from '../../../form/by-button';
import { lines, longText, manyOf, oneOf, type Choice } from '../../../form/fields';
import { Form, type Saved } from '../../../form/form';
import { t as frame } from '../../../texts';
import { itemOf, look, RESULTS, type Item, type Look } from './checklist';
import { t } from './texts';

/** What an auditor writes down at one item; tells `looked` with the item, and whether the next one is wanted. */
@customElement('pm-item-form')
export class ItemForm extends PlainElement {
  @property() audit = '';
  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) findings: readonly Choice[] = [];

  private form!: Form<Look>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.form ??= new Form<Look>(this, { name: `item ${this.item.key}`, texts: t as never });
    if (!this.form.opened) {
      this.form.open(saved(this.item));
    }
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${byButtonAlone} novalidate>
      <div class="stack">
        ${oneOf(
          this.form,
          '/result',
          RESULTS.map((result) => ({ value: result, label: t(`result.${result}`) })),
        )}
        ${this.form.at('/result') === 'NOT_APPLICABLE' ? longText(this.form, '/reason', { required: true, maxlength: 4000 }) : nothing}
        ${lines(this.form, '/evidence')} ${longText(this.form, '/notes', { maxlength: 8000 })}
        ${this.findings.length === 0 ? nothing : manyOf(this.form, '/findings', this.findings)}
      </div>
      ${this.form.notes()}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${this.form.busy} @click=${() => this.save(true)}>
          ${t('save-next')}
        </button>
        <button type="button" ?disabled=${this.form.busy} @click=${() => this.save(false)}>${frame('save')}</button>
        <button type="button" @click=${this.leave}>${frame('cancel')}</button>
      </div>
    </form>`;
  }

  private async save(next: boolean): Promise<void> {
    let item: Item | undefined;
    await this.form.save(
      async ({ reason, ...seen }, etag) => {
        const body = seen.result === 'NOT_APPLICABLE' ? { ...seen, reason: reason ?? null } : seen;
        item = (await look(this.audit, this.item.key, body, etag)).body;
        return saved(item);
      },
      async () => saved(await itemOf(this.audit, this.item.key)),
    );
    if (item) {
      this.dispatchEvent(new CustomEvent('looked', { detail: { item, next } }));
    }
  }

  private readonly leave = (): void => {
    this.form.discard();
    this.dispatchEvent(new CustomEvent('left'));
  };
}

function saved({ result, reason, notes, evidence, findings, revision }: Item): Saved<Look> {
  return { value: { result, reason: reason ?? null, notes, evidence, findings }, etag: `"${revision}"` };
}
