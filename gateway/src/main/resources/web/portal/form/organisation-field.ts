import '@vaadin/combo-box';
import type { ComboBoxDataProviderCallback, ComboBoxDataProviderParams } from '@vaadin/combo-box';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { PlainElement } from '../../shared/element';
import { foundOrganisations, namedOrganisation, nameOfOrganisation } from '../areas/application/organisation-names';
import type { Choice } from './fields';
import type { Form } from './form';

const MOST = 50;
const PAUSE_IN_MS = 250;

/** One of the organisations whose names the person may know, found by typing a part of one. */
@customElement('pm-organisation-field')
export class OrganisationField extends PlainElement {
  @property({ attribute: false }) form!: Form<any>; // eslint-disable-line -- a field knows its pointer, not the whole value
  @property() pointer = '';

  /** What stands there in the form. */
  @property() value: string | null | undefined;

  @state() private chosen: Choice | null = null;
  @state() private failure = '';

  private asked = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value') && (this.value ?? '') !== (this.chosen?.value ?? '')) {
      this.chosen = null;
      void this.name(this.value ?? '');
    }
  }

  protected override render(): TemplateResult {
    const { label, help, problem } = this.form.field(this.pointer);
    return html`<vaadin-combo-box
        data-pointer=${this.pointer}
        .label=${label}
        .helperText=${help}
        item-value-path="value"
        item-label-path="label"
        item-id-path="value"
        .pageSize=${MOST}
        .dataProvider=${this.provide}
        .selectedItem=${this.chosen}
        .invalid=${problem !== null || this.failure !== ''}
        .errorMessage=${problem ?? this.failure}
        required
        manual-validation
        @selected-item-changed=${this.choose}
      ></vaadin-combo-box>
      ${this.form.conflict(this.pointer)}`;
  }

  private readonly choose = (event: CustomEvent<{ value: Choice | null | undefined }>): void => {
    const chosen = event.detail.value ?? null;
    if (chosen?.value !== this.chosen?.value) {
      this.chosen = chosen;
      this.form.set(this.pointer, chosen?.value ?? null);
    }
  };

  /** A draft knows the id alone. */
  private async name(id: string): Promise<void> {
    const name = id === '' ? '' : nameOfOrganisation(await namedOrganisation(id).catch(() => null)) || id;
    if (id === (this.value ?? '')) {
      this.chosen = id === '' ? null : { value: id, label: name };
    }
  }

  /** One page is enough: whoever does not see it there types more of its name. */
  private readonly provide = async (
    { filter }: ComboBoxDataProviderParams,
    answer: ComboBoxDataProviderCallback<Choice>,
  ): Promise<void> => {
    const mine = ++this.asked;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_IN_MS));
    if (mine !== this.asked) {
      answer([], 0);
      return;
    }
    try {
      const items = await foundOrganisations(filter, MOST);
      this.failure = '';
      answer(
        items.map((one) => ({ value: one.id, label: nameOfOrganisation(one) })),
        items.length,
      );
    } catch (failure) {
      this.failure = failure instanceof Error ? failure.message : String(failure);
      answer([], 0);
    }
  };
}
