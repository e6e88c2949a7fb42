import type { Article } from '../../corpus/article.ts';
import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import type { Span } from '../../corpus/span.ts';
import { linkToWords } from '../../corpus/textFragment.ts';
import { loadCitation } from '../../state/loadCitation.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { Cite } from '../../ui/Cite.tsx';
import { CopyLink } from '../../ui/CopyLink.tsx';

/** What can be done with an event: link to it, and cite it where a person coded it. */
export function EventTools({ event }: { readonly event: AnyEvent }) {
  const { linkFor } = useAddress();
  const lookup = useLookup();
  const coded = lookup.events.get(event.id);
  const landing = landOn(event);
  return (
    <div className="float-right mr-5 ml-4 flex gap-4 print:hidden">
      <CopyLink what={event.summary} href={() => linkFor(landing)} />
      {coded !== undefined && (
        <Cite
          what={coded.summary}
          load={() => loadCitation(lookup, { kind: 'event', event: coded }, linkFor(landing))}
          align="end"
        />
      )}
    </div>
  );
}

/** Opens the page an article was published on at the words; draws nothing where there is no address. */
export function OriginalWords({ article, span }: { readonly article: Article; readonly span: Span }) {
  const href = linkToWords(article.url, article.text, [span]);
  if (href === undefined) return null;
  return (
    <span className="text-[14px]/5 print:hidden">
      {' · '}
      <a className="link" href={href} target="_blank" rel="noopener noreferrer">
        On the original page
      </a>
    </span>
  );
}

/** What restores an event: the machine's are shown only where they are asked for. */
function landOn(event: AnyEvent) {
  const place = { view: 'timeline' as const, event: event.id, article: null, quote: null };
  return isProposed(event) ? { ...place, proposed: 'show' as const } : place;
}
