import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Form } from './form';

/** How a list in a form is shown and changed. */
export interface ManySettings<Element> {
  /** What an element is called, by its number. */
  readonly legend: (number: number) => string;
  /** What the buttons say. */
  readonly add: string;
  readonly remove: (number: number) => string;
  /** What a new element is. */
  readonly empty: () => Element;
  /** By what an element is recognised when others come and go. */
  readonly key?: (element: Element) => unknown;
  readonly most?: number;
  readonly readonly?: boolean;
}

/** A list in a form: its elements with their fields, each of which can be removed, and a button for one more. */
export function many<Element>(
  form: Form<any>, // eslint-disable-line -- a list knows its pointer, not the whole value
  pointer: string,
  settings: ManySettings<Element>,
  fields: (pointer: string, element: Element, index: number) => unknown,
): TemplateResult {
  const elements = form.at<readonly Element[] | null | undefined>(pointer) ?? [];
  return html`<div class="many" data-pointer=${pointer} tabindex="-1">
    ${repeat(
      elements,
      (element, index) => settings.key?.(element) ?? index,
      (element, index) =>
        html`<fieldset>
          <legend>${settings.legend(index + 1)}</legend>
          <div class="fields">${fields(`${pointer}/${index}`, element, index)}</div>
          ${
            settings.readonly
              ? ''
              : html`<button type="button" class="remove" @click=${(event: Event) => remove(form, pointer, index, event)}>
                  ${settings.remove(index + 1)}
                </button>`
          }
        </fieldset>`,
    )}
    ${form.conflict(pointer)}
    ${
      settings.readonly || elements.length >= (settings.most ?? Infinity)
        ? ''
        : html`<button type="button" class="add" @click=${(event: Event) => add(form, pointer, settings.empty(), event)}>
            ${settings.add}
          </button>`
    }
  </div>`;
}

function add(form: Form<any>, pointer: string, element: unknown, event: Event): void {
  // eslint-disable-line
  const list = listOf(event);
  form.set(pointer, [...(form.at<unknown[] | null>(pointer) ?? []), element]);
  focusSoon(() => {
    const added = [...list.querySelectorAll(':scope > fieldset')].at(-1);
    return added?.querySelector<HTMLElement>('[data-pointer]') ?? added?.querySelector<HTMLElement>('input');
  });
}

function remove(form: Form<any>, pointer: string, index: number, event: Event): void {
  // eslint-disable-line
  const list = listOf(event);
  form.set(
    pointer,
    form.at<unknown[]>(pointer).filter((_, each) => each !== index),
  );
  focusSoon(() => list.querySelector<HTMLElement>(':scope > .add') ?? list);
}

function listOf(event: Event): HTMLElement {
  return (event.target as HTMLElement).closest<HTMLElement>('.many') as HTMLElement;
}

/** When the page has taken the change in. */
function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
}
