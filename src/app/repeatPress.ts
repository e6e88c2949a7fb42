/**
 * Does what was pressed of the first screen, which the build has drawn and which cannot answer.
 *
 * The script in index.html keeps the last press: which of the buttons with these words.
 */
export function repeatPress(): void {
  const { pressed } = document.documentElement.dataset;
  if (pressed === undefined) return;
  delete document.documentElement.dataset.pressed;
  const words = pressed.slice(pressed.indexOf(' ') + 1);
  const buttons = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === words);
  const button = buttons[Number.parseInt(pressed, 10)];
  button?.focus({ preventScroll: true });
  button?.click();
}
