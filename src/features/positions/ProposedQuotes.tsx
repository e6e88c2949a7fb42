import { useMemo } from 'react';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { countNoun } from './counts.ts';
import { FoundQuotes } from './FoundQuotes.tsx';
import { findProposed } from './foundWords.ts';
import { UNCHECKED } from './quotationWords.ts';
import { makeSpeeches } from './speeches.ts';
import { divideBy, listSpoken, type Spoken } from './spoken.ts';
import { usePositionsModel } from './usePositions.ts';

/**
 * Quotations nobody coded that may speak on an issue, as the machine proposes: closed, marked, and never counted with statements.
 *
 * A stance is never proposed.
 */
export function ProposedQuotes({ issue }: { readonly issue: string }) {
  const { lookup, slice, sides } = usePositionsModel();
  const spoken = useMemo(() => listSpoken(findProposed(lookup, slice, issue)), [lookup, slice, issue]);
  if (spoken.count === 0) return null;
  return (
    <tr className="evidence nobody">
      <td colSpan={sides.length + 1}>
        <Disclosure
          summary={
            <span>
              Proposed by machine:{' '}
              <span className="link">{countNoun(spoken.count, 'more quotation')} may speak on this issue</span>
            </span>
          }
        >
          <p className="found-sign">{UNCHECKED}. They count in no position.</p>
          <BySide spoken={spoken} />
        </Disclosure>
      </td>
    </tr>
  );
}

/** The sides shown come first, then all others, and last those who are not known. */
function BySide({ spoken }: { readonly spoken: Spoken }) {
  const { lookup, sides } = usePositionsModel();
  const { values, of } = spoken.numbers.side;
  const bySide = divideBy(spoken, of);
  const known = [...new Set([...sides, ...lookup.sides.map(({ id }) => id), ...values])].filter((id) => id !== '');
  return [...known, ''].map((id) => {
    const own = bySide.get(values.indexOf(id));
    if (own === undefined) return null;
    const name = id === '' ? 'Side not known' : lookup.name(id);
    return (
      <div key={id} className="proposed-side">
        <p>{name}</p>
        <FoundQuotes speeches={makeSpeeches(spoken, own)} label={name} />
      </div>
    );
  });
}
