import { html, nothing, type TemplateResult } from 'lit';
import type { Address } from '../address';
import { t } from '../texts';

/**
 * Narrows what a page shows down to one of several; what is chosen stands in the address.
 *
 * @param initial what is shown where nothing is chosen; all of them unless it is said
 */
export function choiceFilter<Value extends string>(
  address: Address,
  name: string,
  label: string,
  all: readonly Value[],
  words: (value: Value) => string,
  initial?: Value,
): TemplateResult {
  const chosen = address.get(name) ?? initial ?? '';
  return html`<label class="filter">
    ${label}
    <select @change=${(event: Event) => choose(address, name, (event.target as HTMLSelectElement).value, initial)}>
      ${initial === undefined ? html`<option value="" ?selected=${chosen === ''}>${t('all')}</option>` : nothing}
      ${all.map((value) => html`<option value=${value} ?selected=${value === chosen}>${words(value)}</option>`)}
    </select>
  </label>`;
}

function choose(address: Address, name: string, value: string, initial: string | undefined): void {
  address.set({ [name]: value === initial ? null : value });
}
