// Puts a button behind each example; without this file the page reads the same, and is copied by hand.
const words = document.currentScript.dataset;
for (const example of document.querySelectorAll('pre')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(example.textContent);
    button.textContent = words.copied;
  });
  example.after(button);
}
