import { Link } from '../../state/Link.tsx';
import { loadCitation } from '../../state/loadCitation.ts';
import { useAddress } from '../../state/useAddress.ts';
import { Cite } from '../../ui/Cite.tsx';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { TakeAway, type TakeAwayEntries } from '../../ui/TakeAway.tsx';
import { Tools } from '../../ui/Tools.tsx';
import { AddSide } from './AddSide.tsx';
import { CopyTable } from './CopyTable.tsx';
import { Picture } from './Picture.tsx';
import { usePositionsModel } from './usePositions.ts';

type PositionToolsProps = { readonly onPrintAll: () => void; readonly shared: TakeAwayEntries };

/** What can be done with the whole table. */
export function PositionTools(props: PositionToolsProps) {
  const { keys, open, reading } = usePositionsModel();
  const { address, go, linkFor } = useAddress();
  const isAllOpen = keys.every((key) => open.has(key));
  const isByTime = reading === 'quotations';
  const isDiffering = address.only === 'differ';
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
      <CopyLink href={() => linkFor({})} />
      <TakeAway>{(close) => <Entries {...props} close={close} />}</TakeAway>
    </Tools>
  );
}

function Entries({ onPrintAll, shared, close }: PositionToolsProps & { readonly close: () => void }) {
  const { linkFor } = useAddress();
  const { lookup, keys, reading, groups, sides } = usePositionsModel();
  const rows = groups.flatMap((group) => [...group.rows, ...group.lines, ...group.silent]);
  const cite = () => {
    const issues = rows.map(({ issue }) => issue);
    return loadCitation(lookup, { kind: 'comparison', issues, sides }, linkFor({}));
  };
  function printAll() {
    close();
    onPrintAll();
  }
  return (
    <>
      {keys.length > 0 && reading !== 'quotations' && (
        <>
          <CopyTable rows={rows} sides={sides} />
          <Cite what="this comparison" load={cite} align="end" />
          <Picture />
          <Link
            to={{ view: 'brief', open: null, article: null, quote: null, event: null }}
            className="link"
            // On a phone the tools stand in a sheet, which would lie over the brief.
            onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
          >
            Brief
          </Link>
        </>
      )}
      {shared(close)}
      {keys.length > 0 && (
        <button type="button" className="link" onClick={printAll}>
          Print all quotes
        </button>
      )}
    </>
  );
}
