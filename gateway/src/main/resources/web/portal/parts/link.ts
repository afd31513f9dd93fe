import { html, nothing, type TemplateResult } from 'lit';
import { hasAny, type Role } from '../session';

/**
 * Leads to a page those who are shown it; to others it says the same and leads nowhere.
 *
 * @param look class of either
 */
export function linkFor(readers: readonly (Role | 'CLIENT')[], address: string, words: unknown, look?: string): TemplateResult {
  return hasAny(readers)
    ? html`<a class=${look ?? nothing} href=${address}>${words}</a>`
    : html`<span class=${look ?? nothing}>${words}</span>`;
}
