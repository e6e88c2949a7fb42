import { useMemo } from 'react';
import { countNoun, printCount } from './counts.ts';
import { printVoices } from './quotationRows.ts';
import type { Speeches, VoiceCount } from './speeches.ts';
import { FEW, usePositionsModel } from './usePositions.ts';

type CountProps = { readonly speeches: Speeches | undefined; readonly most: number; readonly isOpen: boolean };

/** How often a side is quoted in a stretch of time, and who speaks. Where there is much of it, bars compare. */
export function FoundCount({ speeches, most, isOpen }: CountProps) {
  const { lookup } = usePositionsModel();
  const voices = useMemo(() => speeches?.voices() ?? [], [speeches]);
  const nameOf = (id: string) => (id === '' ? 'unnamed' : lookup.shortName(id));
  if (speeches === undefined || speeches.count === 0) {
    return (
      <div className="stance stance-silent">
        <b className="tally" aria-hidden="true">
          –
        </b>
        <span>No quotation</span>
      </div>
    );
  }
  return (
    <>
      <div className="stance found-count">
        {/* The bars of all rows begin at one line. */}
        <b className="tally" style={most > 0 ? { minWidth: `${printCount(most).length}ch` } : undefined}>
          {printCount(speeches.count)}
        </b>
        <span> {speeches.count === 1 ? 'quotation' : 'quotations'}</span>
        {most > 0 && !isOpen && <span className="share-bar" style={{ '--part': (speeches.count / most) * BESIDE }} />}
      </div>
      {!isOpen && <div className="key">{printVoices(voices, nameOf)}</div>}
      {isOpen && most > 0 && voices.length > FEW && <Voices voices={voices} nameOf={nameOf} />}
    </>
  );
}

/** Who speaks most of very many, as bars with their counts. */
function Voices({
  voices,
  nameOf,
}: {
  readonly voices: readonly VoiceCount[];
  readonly nameOf: (id: string) => string;
}) {
  const first = voices.slice(0, VOICES);
  const rest = voices.slice(VOICES);
  return (
    <dl className="shares">
      {first.map(({ speaker, count }) => (
        <div key={speaker}>
          <dt>{nameOf(speaker)}</dt>
          <dd>
            <span className="share-bar" style={{ '--part': count / (first[0]?.count ?? 1) }} />
            {printCount(count)}
          </dd>
        </div>
      ))}
      {rest.length > 0 && (
        <div>
          <dt>{countNoun(rest.length, 'other')}</dt>
          <dd>{printCount(rest.reduce((sum, { count }) => sum + count, 0))}</dd>
        </div>
      )}
    </dl>
  );
}

const VOICES = 4;
/** Beside number and word there is less room for a bar than in a line of its own. */
const BESIDE = 0.7;
