import { EvidenceRow } from './EvidenceRow.tsx';
import type { Evidence } from './evidence.ts';
import { ProposedQuotes } from './ProposedQuotes.tsx';
import type { Row } from './rows.ts';
import { usePositionsModel } from './usePositions.ts';

/** What an opened issue rests on, period by period, and under it what a machine thinks may belong to it. */
export function OpenedRow({ row, evidence }: { readonly row: Row; readonly evidence: readonly Evidence[] }) {
  const { lookup } = usePositionsModel();
  return (
    <>
      {evidence.map((period) => (
        <EvidenceRow key={period.label} row={row} evidence={period} />
      ))}
      {lookup.corpus.proposed.statements.length > 0 && <ProposedQuotes issue={row.issue.id} />}
    </>
  );
}
