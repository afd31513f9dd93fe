import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PlainElement } from '../shared/element';
import { t } from './texts';

/** What this is, and the first thing that somebody comes for: whether a certificate is valid. */
@customElement('pm-start-page')
export class StartPage extends PlainElement {
  protected override render(): TemplateResult {
    return html`
      <p>${t('what')}</p>
      <form class="search" action="/verify" method="get">
        <label for="number">${t('number')}</label>
        <p id="number-help" class="quiet">${t('number.help')}</p>
        <input id="number" name="number" autocomplete="off" spellcheck="false" required aria-describedby="number-help" />
        <button class="primary">${t('verify')}</button>
      </form>
      <ul class="ways">
        <li>
          <a href="/register">${t('register')}</a>
          <p>${t('register.what')}</p>
        </li>
        <li>
          <a href="/portal">${t('log-in')}</a>
          <p>${t('log-in.what')}</p>
        </li>
        <li>
          <a href="/about">${t('about')}</a>
          <p>${t('about.what')}</p>
        </li>
        <li>
          <a href="/complaint">${t('complaint')}</a>
          <p>${t('complaint.what')}</p>
        </li>
      </ul>
    `;
  }
}
