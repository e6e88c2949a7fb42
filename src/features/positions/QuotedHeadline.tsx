import { nameInSentence } from '../../corpus/names.ts';
import { printQuotedHeadline, printQuotedSource, UNCHECKED } from './quotationWords.ts';
import { groupSpeech } from './speech.ts';
import { usePositionsModel } from './usePositions.ts';

/** The sentence over all quotations, and under it how they were found and what stands in no column. */
export function QuotedHeadline() {
  const { lookup, slice, sides, measure } = usePositionsModel();
  const speeches = groupSpeech(slice.attributions);
  const counts = sides.map((side) => ({ name: nameInSentence(lookup, side), count: measure.countOf(side) }));
  const nobody = speeches.filter(({ quotation }) => quotation.side === undefined).length;
  const shown = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h1 className="title">{printQuotedHeadline(counts, speeches.length)}</h1>
      <p className="text-ink-2">
        <b className="found-sign">{UNCHECKED}.</b>{' '}
        {printQuotedSource({
          all: speeches.length,
          articles: new Set(slice.attributions.map(({ article }) => article)).size,
          elsewhere: speeches.length - shown - nobody,
          nobody,
        })}
      </p>
    </>
  );
}
