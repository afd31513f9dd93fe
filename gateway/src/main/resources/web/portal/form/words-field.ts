import '@vaadin/multi-select-combo-box';
import { html, type TemplateResult } from 'lit';
import type { FieldSettings } from './fields';
import type { Form } from './form';

/** Several words that the person writes: known ones are offered, others may be added. */
export function words(form: Form<any>, pointer: string, known: readonly string[], settings: FieldSettings = {}): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  const chosen = form.at<string[] | null>(pointer) ?? [];
  return html`<vaadin-multi-select-combo-box
      class="wide"
      .label=${label}
      .helperText=${help}
      .items=${[...new Set([...known, ...chosen])]}
      .selectedItems=${chosen}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      allow-custom-value
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      manual-validation
      @custom-value-set=${(event: CustomEvent<string>) => form.set(pointer, [...chosen, event.detail.trim()])}
      @selected-items-changed=${(event: CustomEvent<{ value: string[] }>) => form.set(pointer, event.detail.value)}
    ></vaadin-multi-select-combo-box>
    ${form.conflict(pointer)}`;
}
