import '@vaadin/button';
import { html, render } from 'lit';
import { guardedBy } from '../shared/api';
import { keepFragment } from './fragment';
import { gatekeeper, loadSession, loginAddress } from './session';
import { LOGGED_IN_CHANNEL, LOGGED_IN_PAGE, LoginDialog } from './shell/login-dialog';
import './shell/portal-shell';

async function start(): Promise<void> {
  if (location.pathname === LOGGED_IN_PAGE) {
    new BroadcastChannel(LOGGED_IN_CHANNEL).postMessage('logged in');
    window.close();
    return;
  }
  const session = await loadSession();
  if (session === null) {
    keepFragment();
    location.replace(loginAddress(location.pathname + location.search));
    return;
  }
  const dialog = new LoginDialog();
  guardedBy(gatekeeper((why) => dialog.ask(why)));
  render(html`<pm-shell></pm-shell>${dialog}`, document.body);
}

void start();
