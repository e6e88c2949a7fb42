import type { KeyboardEvent } from 'react';

/** Arrow keys go from box to box of a list, and from the field above it to its first. */
export function walkBoxes(press: KeyboardEvent<HTMLInputElement>): void {
  const { key, currentTarget: at } = press;
  const boxes = [...(at.closest('.facet-list') ?? at.parentElement ?? at).querySelectorAll('input')];
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const next = step && boxes[boxes.indexOf(at) + step];
  if (!next) return;
  press.preventDefault();
  next.focus();
}
