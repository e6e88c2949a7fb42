import { Fragment } from 'react';
import type { Article } from '../../corpus/article.ts';
import { printDate } from '../../corpus/dateWords.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import { findExtent, type PrintedAttribution } from '../../corpus/printedAttribution.ts';
import { printPublisherChain } from '../../corpus/publisherChain.ts';
import { closeSentence } from '../../corpus/segments.ts';
import { linkToWords } from '../../corpus/textFragment.ts';
import { findLikelyIssues } from '../../facets/issue.ts';
import { Link } from '../../state/Link.tsx';
import { useAddress } from '../../state/useAddress.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Held } from '../../ui/Held.tsx';
import { printCount } from './counts.ts';
import { Excerpt } from './Excerpt.tsx';
import { findCoded, printRelay, printSaid, readSource } from './foundWords.ts';
import { OriginalWords } from './QuoteTools.tsx';
import { countArticles, hasPrinting, type Speech } from './speech.ts';
import { useLanding } from './useLanding.ts';
import { usePositionsModel } from './usePositions.ts';

/** One act of speech the machine found: the words as a link into their article, who, when and where from, and its other printings. */
export function FoundQuote({ speech }: { readonly speech: Speech }) {
  const { address } = useAddress();
  const place = useLanding<HTMLLIElement>(hasPrinting(speech, address.utterance));
  return (
    <li ref={place} className="quote found" data-current={address.quote === speech.quotation.id || undefined}>
      <FoundWords speech={speech} />
    </li>
  );
}

/** What an entry of a list of found quotations holds. */
export function FoundWords({ speech }: { readonly speech: Speech }) {
  const { start, end } = findExtent(speech.quotation.attribution);
  return (
    <Held letters={end - start} lines={4}>
      <ReadWords speech={speech} />
    </Held>
  );
}

function ReadWords({ speech }: { readonly speech: Speech }) {
  const { lookup } = usePositionsModel();
  const { quotation } = speech;
  const article = lookup.articles.get(quotation.article);
  if (article === undefined) return null;
  const { attribution, id } = quotation;
  const words = { quote: attribution.content, sentence: closeSentence(article, findExtent(attribution)) };
  return (
    <>
      <Excerpt id={id} article={article} words={words} label={null} />
      <div className="byline">
        <SourceLine quotation={quotation} article={article} />
        <div>
          {printSaid(quotation)} · <span className="source">{printPublisherChain(lookup, article)}</span>
          <FoundTools quotation={quotation} article={article} />
        </div>
        <Issues quotation={quotation} />
        {countArticles(speech) > 1 && <Printings speech={speech} />}
      </div>
    </>
  );
}

/** Nobody checked who said what: it is linked to, and not cited. */
function FoundTools({ quotation, article }: { readonly quotation: PrintedAttribution; readonly article: Article }) {
  const { lookup } = usePositionsModel();
  const { linkFor, isEmbed } = useAddress();
  const { id, attribution } = quotation;
  const words = linkToWords(article.url, article.text, attribution.content);
  const what = `${readSource(lookup, article, quotation).name}, ${printSaid(quotation)}`;
  const landing = {
    reading: 'quotations' as const,
    utterance: id,
    open: null,
    article: null,
    quote: null,
    event: null,
  };
  if (isEmbed) return null;
  return (
    <>
      <span className="print:hidden"> ·&nbsp;</span>
      <CopyLink what={what} href={() => linkFor(landing)} className="link relative z-1 print:hidden" />
      {words !== undefined && <OriginalWords href={words} what={what} />}
    </>
  );
}

function SourceLine({ quotation, article }: { readonly quotation: PrintedAttribution; readonly article: Article }) {
  const { lookup } = usePositionsModel();
  const { name, title, isKnown } = readSource(lookup, article, quotation);
  const relay = printRelay(lookup, article, quotation);
  return (
    <div>
      {isKnown ? <b className="font-semibold text-ink">{name}</b> : name}
      {title !== null && `, ${title}`}
      {relay !== null && `, as told by ${relay}`}
      {quotation.attribution.kind === 'indirect' && <span className="text-ink-3">, reported, not quoted</span>}
    </div>
  );
}

/** What people coded on the same words; where they did not and an issue is asked for, what the machine takes them to be about. */
function Issues({ quotation }: { readonly quotation: PrintedAttribution }) {
  const { lookup } = usePositionsModel();
  const { address } = useAddress();
  const coded = new Set(findCoded(lookup, quotation).map(({ issue }) => issue));
  const isAsked = coded.size === 0 && address.issue.length > 0;
  const proposed = isAsked ? findLikelyIssues(lookup, quotation.article, quotation.place) : [];
  const asked = proposed.filter((id) => address.issue.includes(id));
  const titles = (ids: readonly string[]) => ids.map((id) => lookup.issues.get(id)?.title ?? id).join('; ');
  if (coded.size > 0) {
    return (
      <div>
        Coded by people:{' '}
        {Array.from(coded, (id, index) => (
          <Fragment key={id}>
            {index > 0 && '; '}
            <Link to={{ reading: null, open: [id] }} className="link relative z-1">
              {lookup.issues.get(id)?.title ?? id}
            </Link>
          </Fragment>
        ))}
      </div>
    );
  }
  return asked.length === 0 ? null : <div className="text-ink-3">Issue proposed by machine: {titles(asked)}</div>;
}

/** An agency's words stand in hundreds of papers: so many are named. */
const MOST_PRINTINGS = 20;

function Printings({ speech }: { readonly speech: Speech }) {
  const { lookup } = usePositionsModel();
  const all = [speech.quotation, ...speech.others];
  const first = Array.from(groupBy(all, ({ article }) => article).values(), ([one]) => one).filter(
    (one) => one !== undefined,
  );
  const more = first.length - MOST_PRINTINGS;
  return (
    <Disclosure className="relative z-1" summary={<span className="link">Printed in {first.length} articles</span>}>
      <ul className="printings">
        {first.slice(0, MOST_PRINTINGS).map(({ id, article: articleId }) => {
          const article = lookup.articles.get(articleId);
          if (article === undefined) return null;
          return (
            <li key={id}>
              <Link to={{ quote: id, article: articleId }} className="link">
                {printPublisherChain(lookup, article)}
              </Link>
              , {printDate(article.published)}
            </li>
          );
        })}
        {more > 0 && <li>and {printCount(more)} more</li>}
      </ul>
    </Disclosure>
  );
}
