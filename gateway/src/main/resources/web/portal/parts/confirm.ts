import '@vaadin/button';
import '@vaadin/dialog';
import { dialogFooterRenderer, dialogRenderer } from '@vaadin/dialog/lit.js';
import { html, render, type TemplateResult } from 'lit';
import { t } from '../texts';

/** What somebody is asked before something that cannot be taken back. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly action: string;
}

/** Asks before something that cannot be taken back; the focus goes back to where it was. */
export function confirmed(question: Question): Promise<boolean> {
  const place = document.createElement('div');
  const before = document.activeElement as HTMLElement | null;
  document.body.append(place);
  return new Promise((resolve) => {
    let answered = false;
    const show = (opened: boolean): void => void render(dialog(question, opened, answer), place);
    const answer = (yes: boolean): void => {
      if (!answered) {
        answered = true;
        show(false);
        place.remove();
        before?.focus();
        resolve(yes);
      }
    };
    show(true);
  });
}

function dialog(question: Question, opened: boolean, answer: (yes: boolean) => void): TemplateResult {
  return html`<vaadin-dialog
    .opened=${opened}
    header-title=${question.title}
    no-close-on-outside-click
    @closed=${() => answer(false)}
    ${dialogRenderer(() => html`<p>${question.text}</p>`, [])}
    ${dialogFooterRenderer(
      () =>
        html`<vaadin-button @click=${() => answer(false)}>${t('cancel')}</vaadin-button>
          <vaadin-button theme="primary error" @click=${() => answer(true)}>${question.action}</vaadin-button>`,
      [],
    )}
  ></vaadin-dialog>`;
}
