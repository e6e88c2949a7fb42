/**
 * Says a sentence to screen readers through the page's live region (`#live` in index.html).
 *
 * The region is emptied first, so that the same sentence twice is heard twice.
 */
export function announce(text: string): void {
  const region = document.getElementById('live');
  if (region === null) return;
  region.textContent = '';
  // A change in the same frame as the emptying would be heard as no change at all.
  setTimeout(() => {
    region.textContent = text;
  }, 60);
}
