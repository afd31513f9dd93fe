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
  // An example that is wider than its place is read on by the arrows.
  page.querySelectorAll('.microlight:not([tabindex])').forEach((example) => example.setAttribute('tabindex', '0'));
  // A table that calls itself a region is none to whom it is read out.
  page.querySelectorAll('table[role=region]').forEach((table) => table.removeAttribute('role'));
}

// Swagger UI would ask the identity provider what it can, which the page's policy lets nobody do: a token is pasted.
function withPastedTokens(described) {
  const schemes = described.components?.securitySchemes ?? {};
  for (const [name, { type, description }] of Object.entries(schemes)) {
    if (type === 'openIdConnect') {
      schemes[name] = { type: 'http', scheme: 'bearer', description };
    }
  }
  return described;
}

window.addEventListener('load', async () => {
  const page = document.getElementById('swagger-ui');
  new MutationObserver(() => amend(page)).observe(page, { childList: true, subtree: true });
  const answer = await fetch('/openapi?format=json');
  SwaggerUIBundle({
    spec: withPastedTokens(await answer.json()),
    dom_id: '#swagger-ui',
    deepLinking: true,
    presets: [SwaggerUIBundle.presets.apis],
    plugins: [plainPaths],
  });
});
