import { createContext, useContext } from 'react';
import type { Address } from './address.ts';
import type { Moved } from './parseAddress.ts';

/**
 * The address and the ways to change it.
 *
 * `go` changes parts of it: `push` (the usual way) makes an entry to come Back to, `replace` is for typing and dragging.
 * `hrefFor` is the link to the same change. `back` closes a layer: where this page opened it, history goes back to where the
 * reader was; where a link did, the change replaces the entry. `linkFor` is the link to give away: it says what goes without saying here.
 * `ignored` counts the parts of the link that were left out, `moved` lists its old ids. `isEmbed`: this stands in a frame of somebody's
 * page, where what is compared is fixed, nothing makes an entry, and links lead to the page.
 */
export type AddressBar = {
  readonly address: Address;
  readonly ignored: number;
  readonly moved: readonly Moved[];
  readonly isEmbed: boolean;
  go(patch: Partial<Address>, how?: 'push' | 'replace'): void;
  hrefFor(patch: Partial<Address>): string;
  linkFor(patch: Partial<Address>): string;
  back(patch: Partial<Address>): void;
};

/** Carries the address bar's one reading. */
export const AddressContext = createContext<AddressBar | null>(null);

/** Reads the address, and changes it. */
export function useAddress(): AddressBar {
  const bar = useContext(AddressContext);
  if (bar === null) throw new Error('useAddress was called outside Providers.');
  return bar;
}
