import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PlainElement } from '../shared/element';
import { t } from '../shared/frame-texts';
import { Loading } from '../shared/loading';

/** What the router found in a page's address. */
export interface RouterLocation {
  readonly pathname: string;
  readonly search: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A page: one heading, which is the document's title too and which a screen reader lands on. */
export abstract class PortalPage extends PlainElement {
  /** Set by the router before the page is shown. */
  location!: RouterLocation;

  private announced = false;

  /** What the page is about. */
  protected abstract heading(): string;

  /** What stands below the heading. */
  protected abstract content(): TemplateResult | typeof nothing;

  /** What stands beside the heading: the status, say. */
  protected beside(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** A part of the address, such as the id of what the page shows. */
  protected param(name: string): string {
    return this.location.params[name] ?? '';
  }

  /** Reads something for this page; shown by {@link Loading.show}. */
  protected loading<Result>(work: (signal: AbortSignal) => Promise<Result>): Loading<Result> {
    return new Loading(this, work);
  }

  protected override render(): TemplateResult {
    return html`
      <header class="page-head">
        <h1 tabindex="-1">${this.heading()}</h1>
        ${this.beside()}
      </header>
      ${this.content()}
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    document.title = `${this.heading()} · ${t('product')}`;
    if (!this.announced) {
      this.announced = true;
      this.querySelector('h1')?.focus({ preventScroll: true });
    }
  }
}
