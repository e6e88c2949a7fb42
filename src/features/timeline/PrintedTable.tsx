import { useEffect, useState } from 'react';
import { useMedia } from '../../ui/useMedia.ts';
import type { Kept } from './eventColumns.ts';

/**
 * The table that prints with the chart. It is fetched before anybody prints, since a page that is being printed waits for nothing, and drawn
 * only then: its rows are more than all else on the page.
 */
export function PrintedTable({ kept }: { readonly kept: Kept }) {
  const isPrinting = useMedia('print');
  const [parts, setParts] = useState<typeof import('./EventTable.tsx') | null>(null);
  useEffect(() => {
    let isHere = true;
    const load = async () => {
      const loaded = await import('./EventTable.tsx');
      if (isHere) setParts(loaded);
    };
    load().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  return isPrinting && parts !== null ? <parts.EventTable kept={kept} isForPaper /> : null;
}
