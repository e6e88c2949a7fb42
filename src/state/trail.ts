import * as v from 'valibot';

const Marked = v.object({ trail: v.array(v.string()) });

// Enough to close any layer opened in one sitting; the browser keeps the trail of every entry.
const LONGEST = 50;

/**
 * Reads the query strings of the history entries before this one that this page pushed, nearest last.
 *
 * Kept in `history.state`, so that each entry has its own and a reload loses none. Empty after a pasted link.
 */
export function readTrail(): readonly string[] {
  const state: unknown = window.history.state;
  return v.is(Marked, state) ? state.trail : [];
}

/**
 * Follows a push that is being written to the address bar, and marks the new entry with the one it was pushed from.
 *
 * nuqs writes on a later tick, and several pushes of one tick as one entry: the first of them is followed.
 */
export function followPush(written: Promise<unknown>): void {
  if (isFollowing) return;
  isFollowing = true;
  const from = window.location.search;
  const stop = () => {
    isFollowing = false;
  };
  written.then(() => markPushed(from)).then(stop, stop);
}

let isFollowing = false;

function markPushed(from: string): void {
  // Going Back in the same moment drops the push; then there is no new entry to mark.
  if (window.location.search === from) return;
  window.history.replaceState({ ...window.history.state, trail: [...readTrail(), from].slice(-LONGEST) }, '');
}
