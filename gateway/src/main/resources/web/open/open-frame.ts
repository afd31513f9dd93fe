import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PlainElement } from '../shared/element';
import { t as frame } from '../shared/frame-texts';
import { chooseLanguage, language } from '../shared/language';
import './body-page';
import './complaint-page';
import './register-page';
import './start-page';
import { t } from './texts';

interface OpenPage {
  readonly title: () => string;
  readonly content: () => TemplateResult;
}

/** Each address is a page of its own: they are few, and light. */
const PAGES: Readonly<Record<string, OpenPage>> = {
  '/': { title: () => t('start'), content: () => html`<pm-start-page></pm-start-page>` },
  '/register': { title: () => t('register'), content: () => html`<pm-register-page></pm-register-page>` },
  '/about': { title: () => t('about'), content: () => html`<pm-body-page></pm-body-page>` },
  '/complaint': { title: () => t('complaint'), content: () => html`<pm-complaint-page></pm-complaint-page>` },
};

/** What every open page stands in. */
@customElement('pm-open')
export class OpenFrame extends PlainElement {
  private readonly page = PAGES[location.pathname] ?? PAGES['/']!;

  protected override render(): TemplateResult {
    const other = language() === 'ko' ? 'en' : 'ko';
    return html`
      <a class="skip" href="#content">${frame('skip')}</a>
      <header>
        <a class="product" href="/">${frame('product')}</a>
        <nav aria-label=${t('pages')}>
          ${['/register', '/about', '/complaint'].map(
            (path) =>
              html`<a href=${path} aria-current=${location.pathname === path ? 'page' : 'false'}>${PAGES[path]!.title()}</a>`,
          )}
          <a href="/portal">${t('log-in')}</a>
        </nav>
        <button type="button" lang=${other} @click=${() => chooseLanguage(other)}>${frame('language')}</button>
      </header>
      <main id="content" tabindex="-1">
        <h1>${this.page.title()}</h1>
        ${this.page.content()}
      </main>
      <footer>
        <a href="/problems">${t('rules')}</a>
        <a href="/docs/api">${t('api')}</a>
      </footer>
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    document.title = `${this.page.title()} · ${frame('product')}`;
  }
}
