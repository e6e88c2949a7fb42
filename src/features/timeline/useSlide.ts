import { type RefObject, useLayoutEffect, useRef } from 'react';

const SLIDE_MS = 240;

/** Where marks stood when they were last drawn, by name. Recharts makes new elements for moved points, so they cannot know it themselves. */
export type Places = Map<string, number>;

/** Moves an element from where it last stood to where it stands now, where the reader allows motion. `places` null: no motion. */
export function useSlide(places: Places | null, name: string, x: number): RefObject<SVGGElement | null> {
  const ref = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (places === null) return;
    const last = places.get(name);
    places.set(name, x);
    if (last === undefined || Math.abs(last - x) < 1) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const from = { transform: `translateX(${last - x}px)` };
    ref.current?.animate([from, { transform: 'none' }], { duration: SLIDE_MS, easing: 'ease-out' });
  }, [places, name, x]);
  return ref;
}
