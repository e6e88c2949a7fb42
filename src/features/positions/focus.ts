/**
 * Moves the focus once a change of the address is drawn, where the element that had it went with the change.
 *
 * Without it the next press of Tab would begin at the top of the page.
 */
export function focusIfLost(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) find()?.focus();
  });
}

/** Gives the focus to a control in the head of a column once the columns have changed places: its name, or its pin where that is shown. */
export function focusHead(index: number, control: 'name' | 'pin' = 'name'): void {
  requestAnimationFrame(() => {
    document.querySelectorAll<HTMLElement>(`.matrix thead button.head-${control}`)[index]?.focus();
  });
}

/** Opens the side picker of a column. */
export function openPicker(index: number): void {
  document.querySelectorAll<HTMLElement>('.matrix thead button.head-name')[index]?.click();
}
