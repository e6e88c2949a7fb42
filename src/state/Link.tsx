import type { ComponentProps, MouseEvent } from 'react';
import type { Address } from './address.ts';
import { useAddress } from './useAddress.ts';

/**
 * A link to a changed address: a real one that can be copied or opened in a tab, and a change in place when it is just clicked.
 *
 * In an embed it opens the page in a tab of its own.
 */
export function Link({
  to,
  how = 'push',
  onClick,
  ...anchor
}: { readonly to: Partial<Address>; readonly how?: 'push' | 'replace' } & Omit<ComponentProps<'a'>, 'href'>) {
  const { go, hrefFor, isEmbed } = useAddress();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isForBrowser = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || isForBrowser) return;
    event.preventDefault();
    go(to, how);
  };
  if (isEmbed) return <a {...anchor} href={hrefFor(to)} target="_blank" rel="noopener" />;
  return <a {...anchor} href={hrefFor(to)} onClick={follow} />;
}
