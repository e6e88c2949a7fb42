import { useId, useState, useTransition } from 'react';
import { LONGEST_SEARCH } from '../../state/parseAddress.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useIsQuotesOnly, usePrepareSearch } from '../../state/useSearch.ts';

/**
 * The search field; it narrows everything while one types.
 *
 * The search engine is fetched when the field gets focus. `id` lets a key or a label find it.
 */
export function SearchField({ id, className = '' }: { readonly id?: string; readonly className?: string }) {
  const { address, go } = useAddress();
  const prepare = usePrepareSearch();
  const place = `Search ${useIsQuotesOnly() ? 'titles, speakers' : 'articles'} and quotes`;
  const ownId = useId();
  const [typed, setTyped] = useState(address.q);
  const [isAsking, startAsking] = useTransition();
  // Back, a link or Clear changed the words elsewhere; what was typed here is on its way, and trimmed before it is compared.
  const [known, setKnown] = useState(address.q);
  if (!isAsking && known !== address.q) {
    setKnown(address.q);
    if (address.q !== typed.trim()) setTyped(address.q);
  }

  function ask(words: string) {
    setTyped(words);
    // The letter stands before anything is searched or drawn anew.
    startAsking(() => go({ q: words.trim() }, 'replace'));
  }

  return (
    <search className={className}>
      <input
        id={id ?? ownId}
        type="search"
        className="field"
        placeholder={place}
        aria-label={place}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_SEARCH}
        value={typed}
        onFocus={prepare}
        onChange={(change) => ask(change.currentTarget.value)}
      />
    </search>
  );
}
