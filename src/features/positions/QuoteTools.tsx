import { printDate } from '../../corpus/dateWords.ts';
import type { Statement } from '../../corpus/statement.ts';
import { linkToWords } from '../../corpus/textFragment.ts';
import { loadCitation } from '../../state/loadCitation.ts';
import { useAddress } from '../../state/useAddress.ts';
import { Cite } from '../../ui/Cite.tsx';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { usePositionsModel } from './usePositions.ts';

/** What can be done with a quote: cite it, link to it, read it where it was published. */
export function QuoteTools({ statement }: { readonly statement: Statement }) {
  const { lookup } = usePositionsModel();
  const { linkFor } = useAddress();
  const { id, issue, quote } = statement;
  const article = lookup.articles.get(statement.article);
  const words = article && linkToWords(article.url, article.text, quote);
  const what = `${lookup.name(statement.speaker)}, ${printDate(statement.said)}`;
  const landing = { utterance: id, open: [issue], article: null, quote: null, event: null };
  return (
    <>
      <span className="print:hidden"> ·&nbsp;</span>
      <Cite what={what} load={() => loadCitation(lookup, { kind: 'quote', statement }, linkFor(landing))} />
      <span className="print:hidden"> ·&nbsp;</span>
      <CopyLink what={what} href={() => linkFor(landing)} className="link print:hidden" />
      {words !== undefined && <OriginalWords href={words} what={what} />}
    </>
  );
}

/** Opens the page the words were taken from, at the words. */
export function OriginalWords({ href, what }: { readonly href: string; readonly what: string }) {
  return (
    <span className="print:hidden">
      {' '}
      ·&nbsp;
      <a className="link" href={href} target="_blank" rel="noopener noreferrer">
        On the original page<span className="sr-only">: {what}</span>
      </a>
    </span>
  );
}
