import { useId } from 'react';
import { SIDES_COMPARED } from '../../state/address.ts';
import { useAddress } from '../../state/useAddress.ts';
import { announce } from '../../ui/announce.ts';
import { focusHead } from './focus.ts';
import { SideRadios } from './SideRadios.tsx';
import { moveSide, replaceSide } from './sides.ts';
import { usePositionsModel } from './usePositions.ts';

/** What a side's name opens: another side for this column, moving the column, taking it away. */
export function SidePicker({ side, onDone }: { readonly side: string; readonly onDone: () => void }) {
  const { lookup, measure, sides } = usePositionsModel();
  const { address, go } = useAddress();
  const name = useId();
  const isPinned = address.pin === side;
  const at = sides.indexOf(side);
  const first = address.pin === null || isPinned ? 0 : 1;

  function choose(next: string) {
    go({ sides: replaceSide(sides, side, next), ...(isPinned ? { pin: next } : {}) });
  }
  function move(step: -1 | 1) {
    onDone();
    go({ sides: moveSide(sides, side, step) });
    announce(`${lookup.name(side)} is column ${at + step + 1} of ${sides.length}`);
    focusHead(at + step);
  }
  function pin() {
    onDone();
    go({ pin: isPinned ? null : side });
    announce(`${lookup.name(side)} ${isPinned ? 'is no longer pinned' : 'is pinned as the first column'}`);
    focusHead(isPinned ? address.sides.indexOf(side) : 0);
  }
  function remove() {
    onDone();
    go({ sides: sides.filter((id) => id !== side), ...(isPinned ? { pin: null } : {}) });
    announce(`${lookup.name(side)} removed`);
    focusHead(Math.min(at, sides.length - 2));
  }
  return (
    <>
      <SideRadios
        legend="Side in this column"
        name={name}
        chosen={side}
        hidden={sides.filter((id) => id !== side)}
        onChoose={choose}
      />
      <p className="narrow-only mt-2 text-ink-2">
        {measure.head(side)}, {measure.time(side)}
      </p>
      <div className="layer-foot">
        <button type="button" className="link narrow-only" onClick={pin}>
          {isPinned ? 'Unpin' : 'Pin'}
        </button>
        <button type="button" className="link" disabled={isPinned || at <= first} onClick={() => move(-1)}>
          Move left
        </button>
        <button type="button" className="link" disabled={isPinned || at === sides.length - 1} onClick={() => move(1)}>
          Move right
        </button>
        <button type="button" className="link ml-auto" disabled={sides.length <= SIDES_COMPARED.least} onClick={remove}>
          Remove
        </button>
      </div>
    </>
  );
}
