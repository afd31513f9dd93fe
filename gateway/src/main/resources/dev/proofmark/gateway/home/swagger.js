// What Swagger UI's own page does in a script of its own, so that no page of ours needs scripts in its text.

// An operation is opened by a button around its path: a link in it would be a second thing to press in the first.
const plainPaths = (system) => ({
  wrapComponents: {
    DeepLink: () => (properties) => system.React.createElement('span', null, properties.text),
  },
});

// What Swagger UI draws without a name, or with another one than it shows.
const names = {
  '#servers': () => 'Server',
  '.close-modal': () => 'Close',
  '.modal-btn.authorize': (button) => button.textContent,
  '.body-param__text': () => 'Request body',
  '.parameters select, .parameters textarea, .parameters input': (field) =>
    field.closest('tr')?.querySelector('.parameter__name')?.firstChild?.textContent,
};

function amend(page) {
  for (const [which, name] of Object.entries(names)) {
    for (const found of page.querySelectorAll(which)) {
      const words = name(found);
      if (words && found.getAttribute('aria-label') !== words) {
        found.setAttribute('aria-label', words);
      }
    }
  }
  // Within a way to sign in, what it is good for stands below its name.
  page.querySelectorAll('.auth-container .scopes h2').forEach((heading) => heading.setAttribute('aria-level', '5'));
  // A table that calls itself a region is none to whom it is read out.
  page.querySelectorAll('table[role=region]').forEach((table) => table.removeAttribute('role'));
}

window.addEventListener('load', () => {
  const page = document.getElementById('swagger-ui');
  new MutationObserver(() => amend(page)).observe(page, { childList: true, subtree: true });
  SwaggerUIBundle({
    url: '/openapi?format=json',
    dom_id: '#swagger-ui',
    deepLinking: true,
    presets: [SwaggerUIBundle.presets.apis],
    plugins: [plainPaths],
  });
});
