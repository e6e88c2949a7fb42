import type { Position } from '../../corpus/position.ts';
import { printLead, STANCE_WORDS } from '../../corpus/stanceWords.ts';
import { StanceGlyph } from '../../ui/StanceGlyph.tsx';
import { printCount } from './counts.ts';

/** A cell with many statements: the largest group, then how many say what, as bars with their counts. */
export function Shares({ position, onRead }: { readonly position: Position; readonly onRead: (() => void) | null }) {
  const { stance, shares, utterances } = position;
  const most = shares[0]?.count ?? 1;
  return (
    <>
      <div className="stance">
        <StanceGlyph stance={stance} />
        <span>{printLead(shares)}</span>
      </div>
      <dl className="shares">
        {shares.map((share) => (
          <div key={share.stance}>
            <dt>
              <StanceGlyph stance={share.stance} size={13} /> {STANCE_WORDS[share.stance]}
            </dt>
            <dd>
              <span className="share-bar" style={{ '--part': share.count / most }} />
              {printCount(share.count)}
            </dd>
          </div>
        ))}
      </dl>
      {onRead !== null && (
        <button type="button" className="link shares-read" onClick={onRead}>
          Read {printCount(utterances.length)} statements
        </button>
      )}
    </>
  );
}
