import { printCell } from '../../state/landing.ts';
import { useAddress } from '../../state/useAddress.ts';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { CopyTable } from './CopyTable.tsx';
import type { Row } from './rows.ts';

/** What can be done with a row, or with one `side` of it: take its words along, link to it. */
export function CellTools({
  row,
  sides,
  what,
  side,
}: {
  readonly row: Row;
  readonly sides: readonly string[];
  readonly what: string;
  readonly side?: string;
}) {
  const { linkFor, isEmbed } = useAddress();
  const issue = row.issue.id;
  const landing = { cell: printCell({ issue, side }), open: [issue], article: null, quote: null, event: null };
  // Browsers let no frame write to the clipboard.
  if (isEmbed) return null;
  return (
    <>
      <CopyTable rows={[row]} sides={sides} what={what} />
      <CopyLink what={what} href={() => linkFor(landing)} />
    </>
  );
}
