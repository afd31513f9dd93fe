import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The languages of the product. */
export type Language = 'ko' | 'en';

/** The server reads it too, so that the next page comes in the chosen language at once. */
const COOKIE = 'proofmark-language';
const YEAR_IN_SECONDS = 31_536_000;

const readers = new Set<() => void>();

// The server has put into the page what the reader chose before, or else what the browser prefers.
let current: Language = document.documentElement.lang === 'en' ? 'en' : 'ko';

/** The language in which everything is shown. */
export function language(): Language {
  return current;
}

/** Shows everything in that language from now on, and on the next visit. */
export function chooseLanguage(chosen: Language): void {
  current = chosen;
  document.documentElement.lang = chosen;
  document.cookie = `${COOKIE}=${chosen}; Path=/; Max-Age=${YEAR_IN_SECONDS}; SameSite=Lax`;
  readers.forEach((reader) => reader());
}

/** Renders its element anew when the reader chooses the other language. */
export class LanguageController implements ReactiveController {
  private readonly renew = (): void => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    readers.add(this.renew);
  }

  hostDisconnected(): void {
    readers.delete(this.renew);
  }
}
