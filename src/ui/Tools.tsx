import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMedia } from './useMedia.ts';

type ToolsPlace = { readonly slot: HTMLElement | null; readonly setSlot: (slot: HTMLElement | null) => void };

const ToolsContext = createContext<ToolsPlace>({ slot: null, setSlot: () => undefined });

/** Connects the tools of the views with the place that shows them on narrow screens. Stands once around the page. */
export function ToolsProvider({ children }: { readonly children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const place = useMemo(() => ({ slot, setSlot }), [slot]);
  return <ToolsContext value={place}>{children}</ToolsContext>;
}

/**
 * The tools of a view, written once: `<Tools><button className="link">Open all</button>…</Tools>`.
 *
 * From 1041 px they stand where the view puts them, in one line; below that they appear in the Options layer (the Filters
 * sheet on a phone), one under another, while it is open. Children bring their own look: `link` for buttons and anchors.
 */
export function Tools({ children, className = '' }: { readonly children: ReactNode; readonly className?: string }) {
  const { slot } = useContext(ToolsContext);
  const isWide = useMedia('(min-width: 1041px)');
  if (isWide) return <div className={`tools print:hidden ${className}`}>{children}</div>;
  return slot === null ? null : createPortal(children, slot);
}

/** The place where `Tools` appear on narrow screens. */
export function ToolsSlot({ className = '' }: { readonly className?: string }) {
  const { setSlot } = useContext(ToolsContext);
  return <div ref={setSlot} className={`tools-slot ${className}`} />;
}
