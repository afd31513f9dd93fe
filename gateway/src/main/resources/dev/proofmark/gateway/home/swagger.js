// What Swagger UI's own page does in a script of its own, so that no page of ours needs scripts in its text.
window.addEventListener('load', () => {
  SwaggerUIBundle({
    url: '/openapi?format=json',
    dom_id: '#swagger-ui',
    deepLinking: true,
    presets: [SwaggerUIBundle.presets.apis],
  });
});
