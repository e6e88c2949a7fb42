import { Fragment, type ReactNode } from 'react';
import { startSentence } from '../../corpus/names.ts';
import type { Position } from '../../corpus/position.ts';
import { KEY_SUFFIX, STANCE_WORDS } from '../../corpus/stanceWords.ts';
import { ArrowSign } from '../../ui/ArrowSign.tsx';
import { StanceGlyph } from '../../ui/StanceGlyph.tsx';
import { sideStyle } from '../../ui/sideStyle.ts';
import { printMoves } from './byline.ts';
import { Shares } from './Shares.tsx';
import { useLanding } from './useLanding.ts';
import { usePositionsModel } from './usePositions.ts';

/** One side on one issue: its stance, the line that carries it, and how it came about where it moved or its speakers differ; under them, what can be done with it. */
export function PositionCell({
  side,
  isLanding,
  position,
  onRead,
  children,
}: {
  readonly side: string;
  /** Whether a link leads here. */
  readonly isLanding: boolean;
  readonly position: Position | null;
  readonly onRead: (() => void) | null;
  readonly children: ReactNode;
}) {
  const { lookup } = usePositionsModel();
  const place = useLanding<HTMLTableCellElement>(isLanding);
  return (
    <td ref={place} style={sideStyle(lookup.colorOf(side))} tabIndex={isLanding ? -1 : undefined}>
      {position === null ? <Silence /> : <Stated position={position} onRead={onRead} />}
      {position !== null && children}
    </td>
  );
}

/** What stands where a side said nothing: never a fifth opinion. */
export function Silence() {
  const { isFiltered } = usePositionsModel();
  return (
    <div className="stance stance-silent">
      <StanceGlyph stance="silent" />
      <span>
        No statement<span className="where"> in {isFiltered ? 'this selection' : 'this corpus'}</span>
      </span>
    </div>
  );
}

/** Prints a cell in two words at most, for where it is not looked at. */
export function printStance(position: Position | null | undefined): string {
  return position ? STANCE_WORDS[position.stance] : 'No statement';
}

function Stated({ position, onRead }: { readonly position: Position; readonly onRead: (() => void) | null }) {
  const { stance, key, wording, shares } = position;
  if (shares.length > 0) return <Shares position={position} onRead={onRead} />;
  return (
    <>
      <div className="stance">
        <StanceGlyph stance={stance} />
        <span>{STANCE_WORDS[stance]}</span>
      </div>
      {key !== null && (
        <div className="key">
          {startSentence(key)}
          <span className="text-ink-3">{KEY_SUFFIX[wording]}</span>
        </div>
      )}
      <Voices position={position} />
      <Moves position={position} />
    </>
  );
}

function Voices({ position }: { readonly position: Position }) {
  const { lookup } = usePositionsModel();
  if (position.voices.length === 0) return null;
  return (
    <div className="moves">
      Speakers differ:{' '}
      {position.voices.map(({ speaker, stance }) => (
        <Fragment key={speaker}>
          <span className="move">
            {lookup.shortName(speaker)} <StanceGlyph stance={stance} size={13} />
            <span className="sr-only"> {STANCE_WORDS[stance]}</span>
          </span>{' '}
        </Fragment>
      ))}
    </div>
  );
}

function Moves({ position }: { readonly position: Position }) {
  if (position.moves.length === 0) return null;
  const { shown, more } = printMoves(position.moves);
  return (
    <div className="moves">
      {shown.map(({ stance, date }, index) => (
        <Fragment key={`${stance} ${date}`}>
          {index > 0 && (
            <>
              <ArrowSign />
              <span className="sr-only">then </span>
            </>
          )}
          <span className="move">
            <StanceGlyph stance={stance} size={13} />
            <span className="sr-only">{STANCE_WORDS[stance]}</span> {date}
          </span>
        </Fragment>
      ))}
      {more > 0 && <span> and {more} more</span>}
    </div>
  );
}
