import { useAddress } from '../../state/useAddress.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Tools } from '../../ui/Tools.tsx';
import { AddSide } from './AddSide.tsx';
import { Cite } from './Cite.tsx';
import { CopyTable } from './CopyTable.tsx';
import { usePositionsModel } from './usePositions.ts';

/** What can be done with the whole table. */
export function PositionTools({ onPrintAll }: { readonly onPrintAll: () => void }) {
  const { keys, open, reading, groups, sides } = usePositionsModel();
  const { address, go } = useAddress();
  const isAllOpen = keys.every((key) => open.has(key));
  const isByTime = reading === 'quotations';
  const isDiffering = address.only === 'differ';
  const rows = groups.flatMap((group) => [...group.rows, ...group.lines, ...group.silent]);
  return (
    <Tools>
      {(isByTime || keys.length > 0) && <AddSide trigger="Add a side" />}
      {keys.length > 0 && (
        <button type="button" className="link" onClick={() => go({ open: isAllOpen ? 'none' : 'all' })}>
          {isAllOpen ? 'Close all' : 'Open all'}
        </button>
      )}
      {keys.length > 0 && !isByTime && (
        <button
          type="button"
          className={`link ${isDiffering ? 'font-semibold text-ink' : ''}`}
          aria-pressed={isDiffering}
          onClick={() => go({ only: isDiffering ? null : 'differ' })}
        >
          Only where they differ
        </button>
      )}
      <CopyLink />
      {keys.length > 0 && !isByTime && (
        <>
          <CopyTable rows={rows} sides={sides} />
          <Cite
            cited={{ kind: 'comparison', issues: rows.map(({ issue }) => issue), sides }}
            what="this comparison"
            align="end"
          />
        </>
      )}
      {keys.length === 0 ? (
        <button type="button" className="link" onClick={() => window.print()}>
          Print
        </button>
      ) : (
        <Popover label="Print" trigger="Print" triggerClassName="link" align="end" className="layer-small">
          {(close) => <PrintChoice onChoose={close} onPrintAll={onPrintAll} />}
        </Popover>
      )}
    </Tools>
  );
}

function PrintChoice({ onChoose, onPrintAll }: { readonly onChoose: () => void; readonly onPrintAll: () => void }) {
  const print = (how: () => void) => () => {
    onChoose();
    how();
  };
  return (
    <div className="tools-slot">
      <button type="button" className="link" onClick={print(() => window.print())}>
        Print as shown
      </button>
      <button type="button" className="link" onClick={print(onPrintAll)}>
        Print all quotes
      </button>
    </div>
  );
}
