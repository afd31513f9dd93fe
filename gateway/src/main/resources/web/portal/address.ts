import { Router } from '@vaadin/router';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What is chosen in a page — a tab, a filter, a period — as it stands in the page's address, so that it can be linked to
 * and that back, forward and reload keep it. Its element is rendered anew, and told, when it changes.
 */
export class Address implements ReactiveController {
  private readonly moved = (): void => {
    this.host.requestUpdate();
    this.onChange?.();
  };

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onChange?: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('vaadin-router-location-changed', this.moved);
  }

  hostDisconnected(): void {
    window.removeEventListener('vaadin-router-location-changed', this.moved);
  }

  /** What is chosen under that name. */
  get(name: string): string | null {
    return new URLSearchParams(location.search).get(name);
  }

  /** Chooses; nothing for a name takes it out of the address. */
  set(chosen: Readonly<Record<string, string | null | undefined>>): void {
    const address = this.with(chosen);
    if (address !== location.pathname + location.search) {
      Router.go(address);
    }
  }

  /** Chooses without a step back to what was chosen before: for what follows from what somebody enters. */
  replace(chosen: Readonly<Record<string, string | null | undefined>>): void {
    const address = this.with(chosen);
    if (address !== location.pathname + location.search) {
      history.replaceState(history.state, '', address);
      window.dispatchEvent(new CustomEvent('vaadin-router-location-changed'));
    }
  }

  /** The address at which that is chosen as well. */
  with(chosen: Readonly<Record<string, string | null | undefined>>): string {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(chosen)) {
      if (value) {
        query.set(name, value);
      } else {
        query.delete(name);
      }
    }
    return query.size ? `${location.pathname}?${query}` : location.pathname;
  }
}
