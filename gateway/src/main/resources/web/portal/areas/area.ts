import type { Route } from '@vaadin/router';
import type { Role } from '../session';

/** An entry of the menu. */
export interface NavigationEntry {
  readonly path: string;
  /** Its words in the reader's language. */
  readonly text: () => string;
  /** Who needs it; `CLIENT` is who has no role of the body's. */
  readonly roles: readonly (Role | 'CLIENT')[];
}

/** A part of the portal: its entries in the menu, and its pages, which are fetched when they are first shown. */
export interface Area {
  readonly navigation: readonly NavigationEntry[];
  readonly routes: readonly Route[];
}
