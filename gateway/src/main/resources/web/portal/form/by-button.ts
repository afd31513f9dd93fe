/** For a form that is sent by its button alone: Enter in one of its fields must not do by accident what stays for good. */
export function byButtonAlone(event: Event): void {
  event.preventDefault();
}
