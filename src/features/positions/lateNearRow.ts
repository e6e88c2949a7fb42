import { makeLate } from '../../ui/late.tsx';

/** A row of a large table, which is drawn only near the window, in a chunk of its own. */
export const { Late: LateNearRow } = makeLate(async () => (await import('./NearRow.tsx')).NearRow);
