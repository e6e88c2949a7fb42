import { printDate } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import type { Moved } from '../../state/parseAddress.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';

/** Says that a link was made with old ids and where it leads now, until it is put away or the next address is another one. */
export function MovedNotice() {
  const { moved, go, linkFor } = useAddress();
  const lookup = useLookup();
  return (
    // At the foot of the window: the words that the link leads to may stand far down.
    <div
      role="status"
      className="[position:fixed] inset-x-0 bottom-0 z-30 border-t border-ink bg-page px-4.5 py-2 text-[14.5px] text-ink-2 sm:px-10 print:hidden"
    >
      {moved.map(({ key, from, to }) => (
        <p key={key}>
          This link is an old one: “{from}” has another name now. It leads to {printNamed(lookup, key, to)}.
        </p>
      ))}
      <p>
        <CopyLink label="Copy the new link" href={() => linkFor({})} />{' '}
        <button type="button" className="link ml-3" onClick={() => go({}, 'replace')}>
          Close
        </button>
      </p>
    </div>
  );
}

function printNamed(lookup: Lookup, key: Moved['key'], id: string): string {
  if (key === 'article') return `the article “${lookup.articles.get(id)?.title ?? id}”`;
  if (key === 'event') return `the event “${lookup.findEvent(id)?.summary ?? id}”`;
  const quote = lookup.statements.get(id) ?? lookup.attributions.get(id);
  const speaker = quote?.speaker;
  const who = speaker === undefined ? 'a speaker who is not known' : lookup.name(speaker);
  return quote === undefined ? id : `the words of ${who}, ${printDate(quote.said)}`;
}
