import { Router } from '@vaadin/router';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { PlainElement } from '../../shared/element';
import { t as frame } from '../../shared/frame-texts';
import { chooseLanguage, language } from '../../shared/language';
import { areas } from '../areas/all';
import { currentSession, hasAny, logOut, loginAddress } from '../session';
import { t } from '../texts';
import './missing-page';

/** What every page stands in: menu, language, who is logged in. */
@customElement('pm-shell')
export class PortalShell extends PlainElement {
  /** On a narrow screen the menu is folded away. */
  @state() private menuOpen = false;

  @state() private path = location.pathname;

  private readonly moved = (): void => {
    this.path = location.pathname;
    this.menuOpen = false;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('vaadin-router-location-changed', this.moved);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('vaadin-router-location-changed', this.moved);
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    const router = new Router(this.querySelector('main'));
    void router.setRoutes([...areas.flatMap((area) => [...area.routes]), { path: '(.*)', component: 'pm-missing-page' }]);
  }

  protected override render(): TemplateResult {
    return html`
      <a class="skip" href="#content" @click=${this.skip}>${frame('skip')}</a>
      <header class="bar">
        <button
          class="menu-button"
          type="button"
          aria-expanded=${this.menuOpen}
          aria-controls="menu"
          @click=${() => (this.menuOpen = !this.menuOpen)}
        >
          <span aria-hidden="true">☰</span> ${t('menu')}
        </button>
        <a class="product" href="/portal">${frame('product')}</a>
        <span class="grow"></span>
        ${this.person()}
        <button type="button" lang=${language() === 'ko' ? 'en' : 'ko'} @click=${this.otherLanguage}>${frame('language')}</button>
      </header>
      <div class="frame">
        <nav id="menu" class=${this.menuOpen ? 'open' : ''} aria-label=${t('menu')}>
          <ul>
            ${areas.flatMap((area) =>
              area.navigation
                .filter((entry) => hasAny(entry.roles))
                .map(
                  (entry) =>
                    html`<li>
                      <a href=${entry.path} aria-current=${this.isCurrent(entry.path) ? 'page' : nothing}>${entry.text()}</a>
                    </li>`,
                ),
            )}
          </ul>
        </nav>
        <main id="content" tabindex="-1"></main>
      </div>
    `;
  }

  private person(): TemplateResult {
    const session = currentSession();
    return session
      ? html`<span class="person">${session.person.name}</span><button type="button" @click=${logOut}>${t('log-out')}</button>`
      : html`<a href=${loginAddress(location.pathname + location.search)} router-ignore>${t('log-in')}</a>`;
  }

  private isCurrent(path: string): boolean {
    return this.path === path || (path !== '/portal' && this.path.startsWith(`${path}/`));
  }

  private otherLanguage(): void {
    chooseLanguage(language() === 'ko' ? 'en' : 'ko');
  }

  /** The router would take the fragment for an address. */
  private skip(event: Event): void {
    event.preventDefault();
    this.querySelector('main')?.focus();
  }
}
