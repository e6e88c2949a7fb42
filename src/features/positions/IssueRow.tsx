import { lazy, Suspense, useId, useState } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { RelationSign } from '../../ui/RelationSign.tsx';
import { CopyTable } from './CopyTable.tsx';
import { EvidenceRow } from './EvidenceRow.tsx';
import { makeEvidence } from './evidence.ts';
import { toggleOpen } from './openRows.ts';
import { PositionCell } from './PositionCell.tsx';
import type { Row } from './rows.ts';
import { TimeGapSign } from './TimeGapSign.tsx';
import { usePositionsModel } from './usePositions.ts';
import { WhatCounts } from './WhatCounts.tsx';

// Fetched with the page, so that a row that is opened has them at once and nothing moves under the reader.
const load = () => import('./ProposedQuotes.tsx');
void load().catch(() => undefined);
const ProposedQuotes = lazy(async () => ({ default: (await load()).ProposedQuotes }));

/** One issue: its row of positions, and under it, when open, the evidence by period. */
export function IssueRow({ row }: { readonly row: Row }) {
  const { lookup, sides, slice, periods, open, keys } = usePositionsModel();
  const { go } = useAddress();
  // Only what the reader opens unfolds; a row that was open on arrival stands still.
  const [isUnfolding, setUnfolding] = useState(false);
  const id = useId();
  const { issue, positions } = row;
  const isOpen = open.has(issue.id);
  const evidence = isOpen ? makeEvidence(row, periods, slice.statements) : [];

  function toggle() {
    setUnfolding(!isOpen);
    go({ open: toggleOpen(open, issue.id, keys) });
  }
  return (
    <tbody
      className="issue"
      data-issue={issue.id}
      data-open={isOpen || undefined}
      data-unfolding={isUnfolding || undefined}
    >
      <tr>
        <th scope="row" id={id}>
          <button type="button" className="issue-button" aria-expanded={isOpen} onClick={toggle}>
            {issue.title}
          </button>
          <p className="relation">
            {row.gap === null ? <RelationSign relation={row.relation} /> : <TimeGapSign relation={row.relation} />}
            <span>
              {row.sentence}
              {row.gap !== null && <span className="gap">{row.gap}</span>}
            </span>
          </p>
          <WhatCounts issue={issue}>{isOpen && <CopyTable rows={[row]} sides={sides} what={issue.title} />}</WhatCounts>
        </th>
        {sides.map((side, index) => (
          <PositionCell key={side} side={side} position={positions[index] ?? null} onRead={isOpen ? null : toggle}>
            {isOpen && <CopyTable rows={[row]} sides={[side]} what={`${issue.title}, ${lookup.name(side)}`} />}
          </PositionCell>
        ))}
      </tr>
      {evidence.map((period) => (
        <EvidenceRow key={period.label} row={row} evidence={period} />
      ))}
      {isOpen && lookup.corpus.proposed.statements.length > 0 && (
        <Suspense>
          <ProposedQuotes issue={issue.id} />
        </Suspense>
      )}
    </tbody>
  );
}
