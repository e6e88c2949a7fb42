import { useCallback } from 'react';
import type { AnyEvent } from '../../corpus/proposed.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { focusSoon } from './useWalk.ts';

/**
 * The selected event, which the address names, and how to select another or none.
 *
 * Selecting replaces the history entry: Back leaves the view, it does not step through every mark that was looked at. `leave` selects
 * none and gives the focus back to what carries the event's id in `data-stop`: its mark, its row, its entry of the list.
 */
export function useSelection(): {
  readonly selected: AnyEvent | null;
  readonly select: (id: string | null) => void;
  readonly leave: () => void;
} {
  const { address, go } = useAddress();
  const lookup = useLookup();
  const selected = address.event === null ? null : (lookup.findEvent(address.event) ?? null);
  const select = useCallback((id: string | null) => go({ event: id }, 'replace'), [go]);
  function leave() {
    if (selected !== null) focusEvent(selected.id);
    select(null);
  }
  return { selected, select, leave };
}

/** Gives the focus to what stands for an event. On a wide screen the table is there for print only: what is not shown takes no focus. */
export function focusEvent(id: string): void {
  findEventStop(id)?.focus();
}

/** As `focusEvent`, once what is being changed is drawn. */
export function focusEventSoon(id: string): void {
  focusSoon(() => findEventStop(id));
}

function findEventStop(id: string): HTMLElement | SVGElement | undefined {
  const stops = document.querySelectorAll<HTMLElement | SVGElement>(`[data-stop="${CSS.escape(id)}"]`);
  return Array.from(stops).find((stop) => stop.checkVisibility());
}
