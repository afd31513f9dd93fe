/** Goes to the field that the pointer names, or to the nearest around it that is there. */
export function focusField(place: HTMLElement, pointer: string): void {
  for (let way = pointer; way !== ''; way = way.slice(0, way.lastIndexOf('/'))) {
    const found = place.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(way)}"]`);
    if (found) {
      const around = found.matches('.many, .stack, .fields');
      const field = around ? (found.querySelector<HTMLElement>('[data-pointer], .add') ?? found) : found;
      focusIn(field);
      field.scrollIntoView({ block: 'center' });
      return;
    }
  }
}

/** Goes to the field. A group of boxes does not take the focus itself: its chosen one does, or its first. */
export function focusIn(field: HTMLElement): void {
  field.focus();
  if (!field.contains(document.activeElement)) {
    (field.querySelector<HTMLElement>('input:checked') ?? field.querySelector<HTMLElement>('input, textarea'))?.focus();
  }
}

/** Goes back to what was pressed, which lost the focus while it was off; to the page's heading where it is gone. */
export function focusAgain(pressed: Element | null): void {
  if (document.activeElement === document.body) {
    const place = pressed instanceof HTMLElement && pressed.isConnected ? pressed : document.querySelector<HTMLElement>('h1');
    place?.focus();
  }
}
