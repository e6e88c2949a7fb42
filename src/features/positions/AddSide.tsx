import { type FormEvent, useId, useState } from 'react';
import { SIDES_COMPARED } from '../../state/address.ts';
import { useAddress } from '../../state/useAddress.ts';
import { Popover } from '../../ui/Popover.tsx';
import { SideRadios } from './SideRadios.tsx';
import { replaceSide } from './sides.ts';
import { usePositionsModel } from './usePositions.ts';

/** Adds a column. With four shown already it asks which one the new side is to replace. `side` is chosen beforehand where given. */
export function AddSide({
  trigger,
  label = 'Add a side',
  side = null,
  className = 'link',
}: {
  readonly trigger: string;
  readonly label?: string;
  readonly side?: string | null;
  readonly className?: string;
}) {
  const { lookup, sides } = usePositionsModel();
  if (lookup.sides.length <= sides.length) return null;
  return (
    <Popover label={label} trigger={trigger} triggerClassName={className} align="end">
      {(close) => <AddForm side={side} onDone={close} />}
    </Popover>
  );
}

function AddForm({ side, onDone }: { readonly side: string | null; readonly onDone: () => void }) {
  const { lookup, sides } = usePositionsModel();
  const { address, go } = useAddress();
  const [added, setAdded] = useState(side);
  const [replaced, setReplaced] = useState<string | null>(null);
  const id = useId();
  const isFull = sides.length >= SIDES_COMPARED.most;
  const others = lookup.sides.map((one) => one.id).filter((one) => !sides.includes(one));
  const isReady = added !== null && (!isFull || replaced !== null);

  function add(submit: FormEvent) {
    submit.preventDefault();
    if (added === null) return;
    onDone();
    if (!isFull) go({ sides: [...sides, added] });
    else if (replaced !== null) {
      go({ sides: replaceSide(sides, replaced, added), ...(replaced === address.pin ? { pin: null } : {}) });
    }
  }
  return (
    <form onSubmit={add}>
      <SideRadios legend="Add a side" name={`${id}add`} chosen={added} hidden={sides} onChoose={setAdded} />
      {isFull && (
        <div className="line-above mt-3 pt-3">
          <SideRadios
            legend="Four sides are shown. Replace which?"
            name={`${id}replace`}
            chosen={replaced}
            hidden={others}
            onChoose={setReplaced}
          />
        </div>
      )}
      <div className="layer-foot">
        <button type="submit" className="button max-sm:min-h-11" disabled={!isReady}>
          {isFull ? 'Replace' : 'Add'}
        </button>
      </div>
    </form>
  );
}
