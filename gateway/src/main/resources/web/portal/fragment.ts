/** What stands behind the # of an address is sent to no server, so that it waits here while its reader logs in. */
function place(): string {
  return `fragment ${location.pathname}`;
}

/** Before the reader goes to log in. */
export function keepFragment(): void {
  if (location.hash) {
    sessionStorage.setItem(place(), location.hash);
  }
}

/** What stands behind the # of this page's address, or stood there before the login; empty for nothing. */
export function fragment(): string {
  return (location.hash || sessionStorage.getItem(place()) || '').slice(1);
}

/** Once it has served. */
export function dropFragment(): void {
  sessionStorage.removeItem(place());
}
