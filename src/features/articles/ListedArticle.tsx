import { memo } from 'react';
import type { Article } from '../../corpus/article.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import { printPublisherChain } from '../../corpus/publisherChain.ts';
import type { SearchHits } from '../../facets/facet.ts';
import { Link } from '../../state/Link.tsx';
import { useLookup } from '../../state/useCorpus.ts';
import { useSearchHits } from '../../state/useSearch.ts';
import { asWritten } from '../../ui/asWritten.ts';
import { nameLanguage } from '../../ui/languageName.ts';
import { sideStyle } from '../../ui/sideStyle.ts';
import { type PassageCounts, printDateLines, printUncoded } from './listing.ts';
import { countHits, markTitle } from './titleHits.ts';

/**
 * One article of the list: date, title, who published it, and how many passages of each side are coded in it.
 *
 * A long list draws itself again whenever a row has been measured, and its rows need not.
 */
export const ListedArticle = memo(function ListedArticle({
  article,
  passages,
  isOpen,
  level,
}: {
  readonly article: Article;
  readonly passages: PassageCounts;
  readonly isOpen: boolean;
  readonly level: 'h2' | 'h3';
}) {
  const Heading = level;
  const lookup = useLookup();
  const hits = useSearchHits();
  const count = countHits(article, hits);
  const [day, year] = printDateLines(article.published);
  return (
    <Link
      to={{ article: article.id, quote: null, event: null }}
      how="push"
      id={`article-${article.id}`}
      aria-current={isOpen ? 'true' : undefined}
      className="article-link"
    >
      <div>
        {day} <small>{year}</small>
      </div>
      <div>
        <Heading {...asWritten(article.language, article.title)}>
          <Title article={article} hits={hits} />
        </Heading>
        <p className="article-source">{printPublisherChain(lookup, article)}</p>
        <Passages lookup={lookup} article={article} counts={passages(article.id)} />
        <Printings lookup={lookup} article={article} />
        {count > 0 && <p className="text-ink-2">{printHits(count)}</p>}
      </div>
    </Link>
  );
});

function Title({ article, hits }: { readonly article: Article; readonly hits: SearchHits | null }) {
  return markTitle(article, hits).map(({ start, text, isHit }) => (isHit ? <mark key={start}>{text}</mark> : text));
}

function Passages({
  lookup,
  article,
  counts,
}: {
  readonly lookup: Lookup;
  readonly article: Article;
  readonly counts: ReturnType<PassageCounts>;
}) {
  if (counts.length === 0) return <p className="text-ink-3">{printUncoded(lookup, article)}</p>;
  return (
    <p className="article-passages">
      <span className="text-ink-3">Passages</span>
      {counts.map(({ side, count }) => (
        <b key={side} className="font-semibold text-(--side)" style={sideStyle(lookup.colorOf(side))}>
          {lookup.shortName(side)} {count}
        </b>
      ))}
    </p>
  );
}

/** The same text elsewhere, and the language of a text the machine cannot read. */
function Printings({ lookup, article }: { readonly lookup: Lookup; readonly article: Article }) {
  const names = [...new Set(lookup.copiesOf(article).map(({ publisher }) => lookup.name(publisher)))];
  const language = article.language === 'en' ? undefined : (nameLanguage(article.language) ?? 'unknown language');
  return (
    <>
      {names.length > 0 && <p className="text-ink-3">Also printed by {printNames(names)}</p>}
      {language !== undefined && <p className="text-ink-3">Not read by machine: {language}</p>}
    </>
  );
}

/** Of very many papers the first few stand for all. */
function printNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return more <= 0 ? shown : `${shown} and ${printThousands(more)} more`;
}

const MOST_NAMES = 6;

function printHits(count: number): string {
  return count === 1 ? 'Found once in the text' : `Found ${count} times in the text`;
}
