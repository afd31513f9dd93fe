/**
 * Enter on a cell of a grid opens the one link in it, as it would on the link itself, and on a row its first link: a grid
 * left to itself would only move the focus into the cell. Into a cell with several things Enter leads as before.
 */
export const openByEnter = {
  /** Before the grid takes the key for itself. */
  capture: true,

  handleEvent(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const focused = event.composedPath()[0] as HTMLElement;
    const links = linksIn(focused);
    if (focused.role === 'row' ? links[0] : focused.role === 'gridcell' && links.length === 1) {
      event.preventDefault();
      event.stopImmediatePropagation();
      links[0]?.click();
    }
  },
};

/** What stands in a cell is put into the grid through a slot. */
function linksIn(focused: HTMLElement): HTMLAnchorElement[] {
  return [...focused.querySelectorAll('slot')].flatMap((slot) =>
    slot.assignedElements().flatMap((content) => [...content.querySelectorAll<HTMLAnchorElement>('a[href]')]),
  );
}
