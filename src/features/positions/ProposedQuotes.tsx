import { groupBy } from '../../corpus/groupBy.ts';
import { findLikelyIssues } from '../../facets/issue.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { countNoun } from './counts.ts';
import { FoundQuotes } from './FoundQuotes.tsx';
import { findCoded } from './foundWords.ts';
import { UNCHECKED } from './quotationWords.ts';
import { groupSpeech } from './speech.ts';
import { usePositionsModel } from './usePositions.ts';

/**
 * Quotations nobody coded that may speak on an issue, as the machine proposes: closed, marked, and never counted with statements.
 *
 * A stance is never proposed.
 */
export function ProposedQuotes({ issue }: { readonly issue: string }) {
  const { lookup, slice, sides } = usePositionsModel();
  const proposed = slice.attributions.filter(
    (quotation) =>
      findLikelyIssues(lookup, quotation.article, quotation.place).includes(issue) &&
      findCoded(lookup, quotation).length === 0,
  );
  const speeches = groupSpeech(proposed);
  if (speeches.length === 0) return null;
  const bySide = groupBy(speeches, ({ quotation }) => quotation.side);
  const known = [...new Set([...sides, ...lookup.sides.map(({ id }) => id), ...bySide.keys()])];
  const ordered = [...known.filter((side) => side !== undefined), undefined];
  return (
    <tr className="evidence nobody">
      <td colSpan={sides.length + 1}>
        <Disclosure
          summary={
            <span>
              Proposed by machine:{' '}
              <span className="link">{countNoun(speeches.length, 'more quotation')} may speak on this issue</span>
            </span>
          }
        >
          <p className="found-sign">{UNCHECKED}. They count in no position.</p>
          {ordered.map((side) => {
            const own = bySide.get(side);
            if (own === undefined) return null;
            return (
              <div key={side ?? ''} className="proposed-side">
                <p>{side === undefined ? 'Side not known' : lookup.name(side)}</p>
                <FoundQuotes speeches={own} />
              </div>
            );
          })}
        </Disclosure>
      </td>
    </tr>
  );
}
