import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go from box to box of a list, and from the field above it to its first. */
export function walkBoxes(press: KeyboardEvent<HTMLInputElement>): void {
  const step = STEPS[press.key];
  const list = press.currentTarget.closest('.facet-list') ?? press.currentTarget.parentElement;
  if (step === undefined || list === null) return;
  const boxes = [...list.querySelectorAll<HTMLInputElement>('.facet-row input')];
  const next = boxes[boxes.indexOf(press.currentTarget) + step];
  if (next === undefined) return;
  press.preventDefault();
  next.focus();
}
