import { html, type TemplateResult } from 'lit';

/** What is known of something: names and values; those without a value are left out. */
export function facts(all: readonly (readonly [name: string, value: unknown])[]): TemplateResult {
  return html`<dl class="facts">
    ${all
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;
}

/** How a state is meant: by a colour beside its words. */
export type Tone = 'good' | 'bad' | 'waiting' | 'plain';

/** A state in a word or two. */
export function badge(words: string, tone: Tone = 'plain'): TemplateResult {
  return html`<span class="badge ${tone}">${words}</span>`;
}
