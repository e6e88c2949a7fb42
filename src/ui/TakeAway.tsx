import type { ReactNode } from 'react';
import { Popover } from './Popover.tsx';

/** Entries of the menu. `close` is for those that end in something else than a layer of their own. */
export type TakeAwayEntries = (close: () => void) => ReactNode;

/**
 * The menu of all ways in which a view can leave the page: `<TakeAway>{(close) => <button className="link">…</button>}</TakeAway>`.
 *
 * Its entries are buttons of the look `link`, one under another; an entry may open a popover of its own. What every view
 * offers is handed down to the views as `shared` and stands last.
 */
export function TakeAway({ children }: { readonly children: TakeAwayEntries }) {
  return (
    <Popover label="Take away" trigger="Take away" triggerClassName="link" align="end" className="layer-small">
      {(close) => <div className="tools-slot">{children(close)}</div>}
    </Popover>
  );
}
