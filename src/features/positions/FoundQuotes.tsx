import { Suspense, useState } from 'react';
import { CROWD } from '../../corpus/position.ts';
import { useAddress } from '../../state/useAddress.ts';
import { Crowd } from './Crowd.tsx';
import { printCount } from './counts.ts';
import { FoundQuote, FoundWords } from './FoundQuote.tsx';
import type { Speech } from './speech.ts';
import type { Speeches } from './speeches.ts';
import { FEW, usePositionsModel } from './usePositions.ts';

/** More than this takes long to draw. */
const LONG = 60;

/** Acts of speech one under another; beyond the number that makes a crowd they wait behind one press. `label` says whose they are. */
export function FoundQuotes({ speeches, label }: { readonly speeches: Speeches; readonly label: string }) {
  const { isBounded, isWhole } = usePositionsModel();
  const { address } = useAddress();
  const few = isBounded && !isWhole ? FEW : CROWD;
  if (speeches.count <= (isBounded ? few : LONG)) return <Plain speeches={speeches} />;
  const aimed = speeches.find(address.utterance);
  return (
    <Crowd
      label={`${label}: quotations`}
      noun="quotation"
      count={speeches.count}
      few={few}
      from={aimed < few ? 0 : aimed}
      entry="quote found"
      className="found-list"
      drawFew={(from, to) => speeches.list(from, to).map(drawQuote)}
      draw={(place) => speeches.list(place, place + 1).map((speech) => <FoundWords key={place} speech={speech} />)}
    />
  );
}

function Plain({ speeches }: { readonly speeches: Speeches }) {
  const { isWhole: isForPaper } = usePositionsModel();
  const [isAsked, setAsked] = useState(false);
  const { address } = useAddress();
  const isWhole = isAsked || isForPaper || speeches.find(address.utterance) >= CROWD;
  const shown = speeches.list(0, isWhole ? speeches.count : CROWD);
  const [next] = speeches.list(CROWD, CROWD + 1);

  // The button goes; what it showed is read next.
  function showAll() {
    setAsked(true);
    const id = `quote-${next?.quotation.id ?? ''}`;
    requestAnimationFrame(() => setTimeout(() => document.getElementById(id)?.focus()));
  }
  return (
    <>
      <ul className="found-list">{shown.map(drawQuote)}</ul>
      {!isWhole && next !== undefined && (
        <>
          <button type="button" className="link found-all" onClick={showAll}>
            Show all {printCount(speeches.count)}
          </button>
          <p className="found-all hidden print:block">{printCount(speeches.count - CROWD)} more are not printed.</p>
        </>
      )}
    </>
  );
}

/** Its article's words may be on their way: the others do not wait for them. */
function drawQuote(speech: Speech) {
  return (
    <Suspense key={speech.quotation.id} fallback={<li className="quote found" />}>
      <FoundQuote speech={speech} />
    </Suspense>
  );
}
