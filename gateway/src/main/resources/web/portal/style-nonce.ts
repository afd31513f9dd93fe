/**
 * The page's policy allows only styles of ours, and those that carry the nonce of this very page. Vaadin's components put
 * some of theirs into the page as style elements, without one: they get it here. Must run before any component is there.
 */
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;

if (nonce) {
  const create = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (name === 'style') {
      element.nonce = nonce;
    }
    return element;
  }) as typeof document.createElement;
}
