import { useState } from 'react';
import { CROWD } from '../../corpus/position.ts';
import { useAddress } from '../../state/useAddress.ts';
import { printCount } from './counts.ts';
import { FoundQuote } from './FoundQuote.tsx';
import { hasPrinting, type Speech } from './speech.ts';
import { usePositionsModel } from './usePositions.ts';

/** More than this takes long to draw. */
const LONG = 60;

/** Acts of speech one under another; beyond the number that makes a crowd they wait behind one press. */
export function FoundQuotes({ speeches }: { readonly speeches: readonly Speech[] }) {
  const { isWhole: isForPaper } = usePositionsModel();
  const [isAsked, setAsked] = useState(false);
  const { address } = useAddress();
  const isAimed = speeches.slice(CROWD).some((speech) => hasPrinting(speech, address.utterance));
  const isWhole = isAsked || isForPaper || isAimed;
  const shown = isWhole ? speeches : speeches.slice(0, CROWD);
  const next = speeches[CROWD];

  // The button goes; what it showed is read next.
  function showAll() {
    setAsked(true);
    const id = `quote-${next?.quotation.id ?? ''}`;
    requestAnimationFrame(() => setTimeout(() => document.getElementById(id)?.focus()));
  }
  return (
    <>
      <ul className="found-list" data-long={shown.length > LONG || undefined}>
        {shown.map((speech) => (
          <FoundQuote key={speech.quotation.id} speech={speech} />
        ))}
      </ul>
      {!isWhole && next !== undefined && (
        <>
          <button type="button" className="link found-all" onClick={showAll}>
            Show all {printCount(speeches.length)}
          </button>
          <p className="found-all hidden print:block">{printCount(speeches.length - CROWD)} more are not printed.</p>
        </>
      )}
    </>
  );
}
