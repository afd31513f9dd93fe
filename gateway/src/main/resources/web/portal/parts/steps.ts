import { html, nothing, type TemplateResult } from 'lit';

/** A step of something that is done in steps. */
export interface Step {
  readonly path: string;
  readonly title: string;
  /** How it stands, in a word or two. */
  readonly state: string;
  readonly done: boolean;
}

/** The steps with how each stands, as links; the one that is shown is marked. */
export function steps(all: readonly Step[], current: string, label: string): TemplateResult {
  return html`<nav class="steps" aria-label=${label}>
    <ol>
      ${all.map(
        (step) =>
          html`<li class=${step.done ? 'done' : ''}>
            <a class="plain" href=${step.path} aria-current=${step.path === current ? 'step' : nothing}>
              <span class="step-title">${step.title}</span>
              <span class="step-state">${step.done ? html`<span aria-hidden="true">✓ </span>` : nothing}${step.state}</span>
            </a>
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** A stage of something that goes its way: how it stands, in a word or two, and whether it is reached. */
export type Stage = Omit<Step, 'path'>;

/** The stages of something that goes its way by what is done elsewhere; the last that is reached is where it is. */
export function stages(all: readonly Stage[], label: string): TemplateResult {
  const here = all.findLast(({ done }) => done);
  return html`<div class="steps">
    <ol aria-label=${label}>
      ${all.map(
        (stage) =>
          html`<li class=${stage.done ? 'done' : ''} aria-current=${stage === here ? 'step' : nothing}>
            <div class="step">
              <span class="step-title">${stage.title}</span>
              <span class="step-state">${stage.done ? html`<span aria-hidden="true">✓ </span>` : nothing}${stage.state}</span>
            </div>
          </li>`,
      )}
    </ol>
  </div>`;
}

/** How much is done, as a bar and in words. */
export function progress(done: number, of: number, words: string): TemplateResult {
  return html`<div class="progress">
    <progress max=${of} .value=${done} aria-label=${words}></progress><span>${words}</span>
  </div>`;
}
