import { useMemo } from 'react';
import { EvidenceRow, NearEvidenceRow } from './EvidenceRow.tsx';
import { makeEvidence } from './evidence.ts';
import { ProposedQuotes } from './ProposedQuotes.tsx';
import type { Row } from './rows.ts';
import { usePositionsModel } from './usePositions.ts';

/** What an opened issue rests on, period by period, and under it what a machine thinks may belong to it. */
export function OpenedRow({ row }: { readonly row: Row }) {
  const { lookup, slice, periods, isBounded } = usePositionsModel();
  const evidence = useMemo(() => makeEvidence(row, periods, slice.statements), [row, periods, slice]);
  const RowOf = isBounded ? NearEvidenceRow : EvidenceRow;
  return (
    <>
      {evidence.map((period) => (
        <RowOf key={period.label} row={row} evidence={period} />
      ))}
      {lookup.corpus.proposed.statements.length > 0 && <ProposedQuotes issue={row.issue.id} />}
    </>
  );
}
