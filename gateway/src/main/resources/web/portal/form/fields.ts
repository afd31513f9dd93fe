import '@vaadin/checkbox';
import '@vaadin/checkbox-group';
import '@vaadin/combo-box';
import '@vaadin/integer-field';
import '@vaadin/multi-select-combo-box';
import '@vaadin/radio-group';
import '@vaadin/select';
import '@vaadin/text-area';
import '@vaadin/text-field';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import { t } from '../texts';
import type { Form } from './form';

/** One of several things to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A choice that is made once and read in whatever language the page has then. */
export function choiceOf(value: string, words: () => string): Choice {
  return {
    value,
    get label() {
      return words();
    },
  };
}

/** What a value is called among the choices; a value of none of them is itself. */
function namesIn(all: readonly Choice[]): (value: string) => string {
  return (value) => all.find((one) => one.value === value)?.label ?? value;
}

/** How a field differs from a plain one. */
export interface FieldSettings {
  readonly required?: boolean;
  readonly readonly?: boolean;
  readonly maxlength?: number;
  readonly min?: number;
  readonly max?: number;
}

type AnyForm = Form<any>; // eslint-disable-line -- a field knows its pointer, not the whole value
type Valued = HTMLElement & { value: string };

/** Choices with longer words stand below each other. */
const LONG_CHOICE = 20;

/** A line of text. */
export function text(form: AnyForm, pointer: string, settings: FieldSettings = {}): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  return html`<vaadin-text-field
      data-pointer=${pointer}
      .label=${label}
      .helperText=${help}
      .value=${form.at<string | null>(pointer) ?? ''}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      maxlength=${ifDefined(settings.maxlength)}
      manual-validation
      @input=${(event: Event) => form.set(pointer, (event.target as Valued).value)}
    ></vaadin-text-field>
    ${form.conflict(pointer)}`;
}

/** Text of several lines. */
export function longText(form: AnyForm, pointer: string, settings: FieldSettings = {}): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  return html`<vaadin-text-area
      data-pointer=${pointer}
      class="wide"
      .label=${label}
      .helperText=${help}
      .value=${form.at<string | null>(pointer) ?? ''}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      maxlength=${ifDefined(settings.maxlength)}
      .minRows=${3}
      manual-validation
      @input=${(event: Event) => form.set(pointer, (event.target as Valued).value)}
    ></vaadin-text-area>
    ${form.conflict(pointer)}`;
}

/** A whole number. */
export function integer(form: AnyForm, pointer: string, settings: FieldSettings = {}): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  const value = form.at<number | null | undefined>(pointer);
  return html`<vaadin-integer-field
      data-pointer=${pointer}
      .label=${label}
      .helperText=${help}
      .value=${value === null || value === undefined ? '' : String(value)}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      min=${ifDefined(settings.min)}
      max=${ifDefined(settings.max)}
      manual-validation
      @input=${(event: Event) => {
        const entered = (event.target as Valued).value;
        form.set(pointer, entered === '' ? null : Number(entered));
      }}
    ></vaadin-integer-field>
    ${form.conflict(pointer)}`;
}

/** A day: the browser's own field for days, which everybody's keyboard and screen reader know. */
export function dayField(form: AnyForm, pointer: string, settings: FieldSettings = {}): TemplateResult {
  return ownField(form, pointer, settings, asDay, (value) => value);
}

/** A time of day: the browser's own field for times; the server's seconds are left out. */
export function timeField(form: AnyForm, pointer: string, settings: FieldSettings = {}): TemplateResult {
  return ownField(form, pointer, settings, asTime, (value) => value.slice(0, 5));
}

function ownField(
  form: AnyForm,
  pointer: string,
  settings: FieldSettings,
  as: (field: Element | undefined) => void,
  shown: (value: string) => string,
): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  return html`<vaadin-text-field
      ${ref(as)}
      data-pointer=${pointer}
      .label=${label}
      .helperText=${help}
      .value=${shown(form.at<string | null>(pointer) ?? '')}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      manual-validation
      @input=${(event: Event) => form.set(pointer, (event.target as Valued).value)}
    ></vaadin-text-field>
    ${form.conflict(pointer)}`;
}

const asDay = (field: Element | undefined): void => asOwn(field, 'date');
const asTime = (field: Element | undefined): void => asOwn(field, 'time');

function asOwn(field: Element | undefined, type: 'date' | 'time'): void {
  const made = field as (Valued & { updateComplete: Promise<boolean> }) | undefined;
  void made?.updateComplete.then(() => {
    const input = made.querySelector('input');
    if (input) {
      input.type = type;
      input.value = made.value;
    }
  });
}

/** One of several. */
export function choice(form: AnyForm, pointer: string, choices: readonly Choice[], settings: FieldSettings = {}): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  const items = choices.map((one) => ({ ...one }));
  return html`<vaadin-combo-box
      ${ref((field) => nameAgain(field, items))}
      data-pointer=${pointer}
      .label=${label}
      .helperText=${help}
      .items=${items}
      item-value-path="value"
      item-label-path="label"
      .value=${form.at<string | null>(pointer) ?? ''}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      manual-validation
      @value-changed=${(event: CustomEvent<{ value: string }>) => form.set(pointer, event.detail.value)}
    ></vaadin-combo-box>
    ${form.conflict(pointer, namesIn(choices))}`;
}

/** What was chosen keeps its words when its list has others, in another language say. What is being typed stays. */
function nameAgain(field: Element | undefined, items: readonly Choice[]): void {
  const made = field as (Valued & { selectedItem?: Choice | null; updateComplete: Promise<boolean> }) | undefined;
  void made?.updateComplete.then(() => {
    const item = items.find(({ value }) => value === made.value);
    if (item && made.selectedItem && made.selectedItem.label !== item.label) {
      made.selectedItem = item;
    }
  });
}

/** Any of a few, all of which are seen. A group of boxes cannot be required for screen readers: its label says it. */
export function choices(form: AnyForm, pointer: string, all: readonly Choice[], settings: FieldSettings = {}): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  return html`<vaadin-checkbox-group
      data-pointer=${pointer}
      class="wide"
      theme="vertical"
      .label=${settings.required ? t('required.mark', { label }) : label}
      .helperText=${help}
      .value=${form.at<string[] | null>(pointer) ?? []}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      ?readonly=${settings.readonly}
      manual-validation
      @value-changed=${(event: CustomEvent<{ value: string[] }>) => form.set(pointer, event.detail.value)}
    >
      ${all.map(({ value, label: words }) => html`<vaadin-checkbox .value=${value} .label=${words}></vaadin-checkbox>`)}
    </vaadin-checkbox-group>
    ${form.conflict(pointer, namesIn(all))}`;
}

/** Any of many, found by typing. */
export function manyOf(form: AnyForm, pointer: string, all: readonly Choice[], settings: FieldSettings = {}): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  const chosen = new Set(form.at<string[] | null>(pointer) ?? []);
  return html`<vaadin-multi-select-combo-box
      data-pointer=${pointer}
      class="wide"
      .label=${label}
      .helperText=${help}
      .items=${all.map((one) => ({ ...one }))}
      item-value-path="value"
      item-label-path="label"
      item-id-path="value"
      .selectedItems=${all.filter(({ value }) => chosen.has(value))}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      manual-validation
      @selected-items-changed=${(event: CustomEvent<{ value: Choice[] }>) =>
        form.set(
          pointer,
          event.detail.value.map(({ value }) => value),
        )}
    ></vaadin-multi-select-combo-box>
    ${form.conflict(pointer, namesIn(all))}`;
}

/** Yes or no. */
export function check(form: AnyForm, pointer: string, settings: FieldSettings = {}): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  return html`<vaadin-checkbox
      data-pointer=${pointer}
      .label=${label}
      .helperText=${help}
      .checked=${form.at<boolean | null>(pointer) ?? false}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      manual-validation
      @checked-changed=${(event: CustomEvent<{ value: boolean }>) => {
        // An untouched box says nothing; the server may ask for a word on it.
        if (event.detail.value || form.at(pointer) !== undefined) {
          form.set(pointer, event.detail.value);
        }
      }}
    ></vaadin-checkbox>
    ${form.conflict(pointer)}`;
}

/** Yes or no where neither may be taken for granted. */
export function yesOrNo(form: AnyForm, pointer: string, settings: FieldSettings = {}): TemplateResult {
  const value = form.at<boolean | null | undefined>(pointer);
  return oneOf(
    form,
    pointer,
    [
      { value: 'true', label: t('yes') },
      { value: 'false', label: t('no') },
    ],
    settings,
    { shown: value === true || value === false ? String(value) : '', taken: (chosen) => chosen === 'true' },
  );
}

/** One of a few, all of which are seen. */
export function oneOf(
  form: AnyForm,
  pointer: string,
  all: readonly Choice[],
  settings: FieldSettings = {},
  as = { shown: form.at<string | null>(pointer) ?? '', taken: (chosen: string): unknown => chosen },
): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  const long = all.some(({ label: words }) => words.length > LONG_CHOICE);
  return html`<vaadin-radio-group
      data-pointer=${pointer}
      theme=${long ? 'vertical' : ''}
      .label=${label}
      .helperText=${help}
      .value=${as.shown}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      manual-validation
      @value-changed=${(event: CustomEvent<{ value: string }>) => event.detail.value && form.set(pointer, as.taken(event.detail.value))}
    >
      ${all.map(({ value, label: words }) => html`<vaadin-radio-button .value=${value} .label=${words}></vaadin-radio-button>`)}
    </vaadin-radio-group>
    ${form.conflict(pointer, namesIn(all))}`;
}

/** Several texts, each on a line of its own. */
export function lines(form: AnyForm, pointer: string, settings: FieldSettings = {}): TemplateResult {
  const { label, help, problem } = form.field(pointer);
  return html`<vaadin-text-area
      data-pointer=${pointer}
      class="wide"
      .label=${label}
      .helperText=${help}
      .value=${(form.at<string[] | null>(pointer) ?? []).join('\n')}
      .invalid=${problem !== null}
      .errorMessage=${problem ?? ''}
      ?required=${settings.required}
      ?readonly=${settings.readonly}
      .minRows=${3}
      manual-validation
      @change=${(event: Event) =>
        form.set(
          pointer,
          (event.target as Valued).value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )}
    ></vaadin-text-area>
    ${form.conflict(pointer)}`;
}
