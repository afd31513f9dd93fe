import '@vaadin/radio-group';
import { html, type TemplateResult } from 'lit';
import type { Choice, FieldSettings } from './fields';
import type { Form } from './form';

/** One of a few, all of which are seen. */
export function oneOf(form: Form<any>, pointer: string, all: readonly Choice[], settings: FieldSettings = {}): TemplateResult {
    const { label, help, problem } = form.field(pointer);
    return html`<vaadin-radio-group
            class="wide"
            .label=${label}
            .helperText=${help}
            .value=${form.at<string | null>(pointer) ?? ''}
            .invalid=${problem !== null}
            .errorMessage=${problem ?? ''}
            ?required=${settings.required}
            ?readonly=${settings.readonly}
            manual-validation
            @value-changed=${(event: CustomEvent<{ value: string }>) => event.detail.value && form.set(pointer, event.detail.value)}
        >
            ${all.map(({ value, label: words }) => html`<vaadin-radio-button .value=${value} .label=${words}></vaadin-radio-button>`)}
        </vaadin-radio-group>
        ${form.conflict(pointer)}`;
}
