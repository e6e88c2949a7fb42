import { type RefObject, useLayoutEffect, useMemo } from 'react';
import { useNear } from '../../ui/useNear.ts';
import { EvidenceRow } from './EvidenceRow.tsx';
import { makeEvidence } from './evidence.ts';
import { isAlone } from './FarCells.tsx';
import { ProposedQuotes } from './ProposedQuotes.tsx';
import type { Row } from './rows.ts';
import { usePositionsModel } from './usePositions.ts';

type OpenedRowProps = {
  readonly row: Row;
  /** The whole issue, and who is told whether any of it is near the window. */
  readonly body: RefObject<HTMLElement | null>;
  readonly onNear: (isNear: boolean) => void;
};

/** What an opened issue rests on, period by period, and under it what a machine thinks may belong to it. */
export function OpenedRow({ row, body, onNear }: OpenedRowProps) {
  const { lookup, slice, periods, isBounded, open } = usePositionsModel();
  const evidence = useMemo(() => makeEvidence(row, periods, slice.statements), [row, periods, slice]);
  const { isNear } = useNear(body, 0);
  const isDrawn = isNear || isAlone({ isBounded, open });
  useLayoutEffect(() => onNear(isDrawn), [onNear, isDrawn]);
  return (
    <>
      {evidence.map((period) => (
        <EvidenceRow key={period.label} row={row} evidence={period} />
      ))}
      {lookup.corpus.proposed.statements.length > 0 && <ProposedQuotes issue={row.issue.id} />}
    </>
  );
}
