import { nameInSentence } from '../../corpus/names.ts';
import { printQuotedHeadline, printQuotedSource, UNCHECKED } from './quotationWords.ts';
import { countArticles } from './spoken.ts';
import { usePositionsModel } from './usePositions.ts';

/** The sentence over all quotations, and under it how they were found and what stands in no column. */
export function QuotedHeadline() {
  const { lookup, sides, measure, spoken } = usePositionsModel();
  if (spoken === null) return <h1 className="title">All quotations</h1>;
  const counts = sides.map((side) => ({ name: nameInSentence(lookup, side), count: measure.countOf(side) }));
  const nobody = measure.countOf('');
  const shown = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h1 className="title">{printQuotedHeadline(counts, spoken.count)}</h1>
      <p className="text-ink-2">
        <b className="found-sign">{UNCHECKED}.</b>{' '}
        {printQuotedSource({
          all: spoken.count,
          articles: countArticles(spoken),
          elsewhere: spoken.count - shown - nobody,
          nobody,
        })}
      </p>
    </>
  );
}
