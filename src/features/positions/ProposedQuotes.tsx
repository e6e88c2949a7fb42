import { useMemo, useState } from 'react';
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
 * A stance is never proposed. Nothing of it is drawn before one asks: the same words can be found in the other reading.
 */
export function ProposedQuotes({ issue }: { readonly issue: string }) {
  const { lookup, slice, sides } = usePositionsModel();
  const [wasAsked, setAsked] = useState(false);
  const spoken = useMemo(() => listSpoken(findProposed(lookup, slice, issue)), [lookup, slice, issue]);
  if (spoken.count === 0) return null;
  return (
    <tr className="evidence nobody">
      <td colSpan={sides.length + 1}>
        <Disclosure
          onToggle={(isOpen) => setAsked(wasAsked || isOpen)}
          summary={
            <span>
              Proposed by machine:{' '}
              <span className="link">{countNoun(spoken.count, 'more quotation')} may speak on this issue</span>
            </span>
          }
        >
          {wasAsked && (
            <>
              <p className="found-sign">{UNCHECKED}. They count in no position.</p>
              <BySide spoken={spoken} />
            </>
          )}
        </Disclosure>
      </td>
    </tr>
  );
}

/** The sides shown come first, then all others, and last those who are not known. In a large corpus the others are read together. */
function BySide({ spoken }: { readonly spoken: Spoken }) {
  const { lookup, sides, isBounded } = usePositionsModel();
  const { values, of } = spoken.numbers.side;
  const bySide = divideBy(spoken, of);
  const placesOf = (id: string) => bySide.get(values.indexOf(id)) ?? [];
  const known = [...new Set([...lookup.sides.map(({ id }) => id), ...values])];
  const others = known.filter((id) => id !== '' && !sides.includes(id));
  const together = { name: 'Other sides', places: others.flatMap(placesOf).toSorted((a, b) => a - b) };
  const alone = (id: string) => ({ name: lookup.name(id), places: placesOf(id) });
  const groups = [
    ...sides.map(alone),
    ...(isBounded ? [together] : others.map(alone)),
    { name: 'Side not known', places: placesOf('') },
  ];
  return groups
    .filter(({ places }) => places.length > 0)
    .map(({ name, places }) => (
      <div key={name} className="proposed-side">
        <p>{name}</p>
        <FoundQuotes speeches={makeSpeeches(spoken, places)} label={name} />
      </div>
    ));
}
