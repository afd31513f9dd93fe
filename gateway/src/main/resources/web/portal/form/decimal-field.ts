import '@vaadin/number-field';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FieldSettings } from './fields';
import type { Form } from './form';

/** A number with so many decimals. */
export function decimal(form: Form<any>, pointer: string, decimals: number, settings: FieldSettings = {}): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  const value = form.at<number | null | undefined>(pointer);
  return html`<vaadin-number-field
      .label=${label}
      .helperText=${help}
      .value=${value === null || value === undefined ? '' : String(value)}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      .step=${10 ** -decimals}
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      min=${ifDefined(settings.min)}
      max=${ifDefined(settings.max)}
      manual-validation
      @input=${(event: Event) => {
        const entered = (event.target as HTMLElement & { value: string }).value;
        form.set(pointer, entered === '' ? null : Number(entered));
      }}
    ></vaadin-number-field>
    ${form.conflict(pointer)}`;
}
