import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { nextStop, type Stop } from './navigate.ts';

/** A list in the chart that the keyboard walks: one stop of the page, arrows inside. Its items carry `data-stop`. */
export type Walk = {
  readonly list: RefObject<SVGGElement | null>;
  /** The item Tab leads to. */
  readonly current: string | null;
  readonly visit: (id: string) => void;
  /** Moves on arrows, Home and End. Tells whether the key led anywhere. */
  readonly walk: (press: KeyboardEvent) => boolean;
};

/** Keeps the place of a walk over stops; it begins at `start` where that is one of them, else at the first. */
export function useWalk(stops: readonly Stop[], start: string | null): Walk {
  const list = useRef<SVGGElement>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const current = [visited, start].find((id) => stops.some((stop) => stop.id === id)) ?? nextStop(stops, null, 'Home');

  function walk(press: KeyboardEvent): boolean {
    const next = nextStop(stops, current, press.key);
    if (next === null) return false;
    setVisited(next);
    findStop(list.current, next)?.focus();
    return true;
  }
  return { list, current, visit: setVisited, walk };
}

/** Gives the focus to the item Tab leads to, once what is being changed is drawn: for a change that takes away what had the focus. */
export function focusWalk(): void {
  focusSoon(() => document.querySelector<SVGGElement>('g[data-stop][tabindex="0"]') ?? undefined);
}

/** For how many frames something to focus is waited for: what draws it may have to be loaded first. */
const FRAMES = 90;

/** Gives the focus to something as soon as it is there. */
export function focusSoon(find: () => HTMLElement | SVGElement | undefined, frames = FRAMES): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      const found = find();
      if (found !== undefined) found.focus();
      else if (frames > 0) focusSoon(find, frames - 1);
    }),
  );
}

function findStop(list: SVGGElement | null, id: string): SVGGElement | undefined {
  const items = Array.from(list?.querySelectorAll<SVGGElement>('[data-stop]') ?? []);
  return items.find((item) => item.dataset.stop === id);
}
