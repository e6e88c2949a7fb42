import { Fragment } from 'react';
import { printArchiveLink } from '../../corpus/archiveLink.ts';
import type { Article } from '../../corpus/article.ts';
import { countBodyWords } from '../../corpus/bodyWords.ts';
import { printDate } from '../../corpus/dateWords.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import { printPublisherChain } from '../../corpus/publisherChain.ts';
import { parseWebAddress } from '../../corpus/textFragment.ts';
import { Link } from '../../state/Link.tsx';
import { asWritten } from '../../ui/asWritten.ts';
import { OriginalPage } from '../../ui/OriginalPage.tsx';
import { DateBases } from './DateBases.tsx';
import { Passages } from './Passages.tsx';
import type { Reading } from './reading.ts';
import { findHeadline } from './sections.ts';

/** Headline and source line: who published it, when, how long it is, where the original stands. */
export function Heading({
  lookup,
  reading,
  level,
}: {
  readonly lookup: Lookup;
  readonly reading: Reading;
  readonly level: 'h1' | 'h2';
}) {
  const { article } = reading;
  const headline = findHeadline(article);
  const Title = level;
  return (
    <header>
      <Title className="reader-title" {...asWritten(article.language, article.title)} tabIndex={-1}>
        {headline === undefined ? article.title : <Passages lookup={lookup} reading={reading} range={headline} />}
      </Title>
      <Source lookup={lookup} reading={reading} />
      <Copies copies={lookup.copiesOf(reading.article)} lookup={lookup} />
    </header>
  );
}

/** An agency's text stands in hundreds of papers: so many are named. */
const MOST_COPIES = 20;

/** Where the same text, or nearly the same, is printed too: what it says is counted once. */
function Copies({ copies, lookup }: { readonly copies: readonly Article[]; readonly lookup: Lookup }) {
  if (copies.length === 0) return null;
  const shown = copies.slice(0, MOST_COPIES);
  const more = copies.length - shown.length;
  return (
    <p className="reader-copies">
      Also printed by{' '}
      {shown.map((article, index) => (
        <Fragment key={article.id}>
          {index > 0 && (index === copies.length - 1 ? ' and ' : ', ')}
          <Link to={{ article: article.id, quote: null, event: null }} className="link">
            {lookup.name(article.publisher)}, {printDate(article.published)}
          </Link>
        </Fragment>
      ))}
      {more > 0 && ` and ${printThousands(more)} more`}
    </p>
  );
}

function Source({ lookup, reading }: { readonly lookup: Lookup; readonly reading: Reading }) {
  const { article } = reading;
  const publisher = lookup.name(article.publisher);
  return (
    <div className="reader-source">
      <span>
        <b className="font-semibold text-ink">{publisher}</b>
        {printPublisherChain(lookup, article).slice(publisher.length)}
      </span>
      {article.author !== undefined && <span>By {article.author}</span>}
      <span>{printDate(article.published)}</span>
      {article.updated !== undefined && <span>Updated {printDate(article.updated)}</span>}
      <span>{printThousands(countBodyWords(article))} words</span>
      <OriginalPage
        original={parseWebAddress(article.url)}
        archive={printArchiveLink(article)}
        isWhole={article.excerpts === undefined}
      />
      <DateBases article={article} statements={reading.statements} />
    </div>
  );
}
