import { startTransition, useId, useState } from 'react';
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
  const [sent, setSent] = useState<readonly string[]>([]);
  // What was asked for here comes back later, and perhaps one after the other; whatever else comes was changed elsewhere, by Back, a link or Clear.
  const [known, setKnown] = useState(address.q);
  if (known !== address.q) {
    setKnown(address.q);
    if (address.q === sent.at(-1)) setSent([]);
    else if (!sent.includes(address.q)) setTyped(address.q);
  }

  function ask(words: string) {
    setTyped(words);
    const asked = words.trim();
    if (asked === (sent.at(-1) ?? address.q)) return;
    setSent([...sent, asked]);
    // The letter stands before anything is searched or drawn anew.
    startTransition(() => go({ q: asked }, 'replace'));
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
