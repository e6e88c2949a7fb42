import { Suspense, useId, useRef, useState } from 'react';
import { printCell } from '../../state/landing.ts';
import { useAddress } from '../../state/useAddress.ts';
import { RelationSign } from '../../ui/RelationSign.tsx';
import { CellTools } from './CellTools.tsx';
import { LateOpenedRow } from './lateRow.ts';
import { toggleOpen } from './openRows.ts';
import { PositionCell, printStance } from './PositionCell.tsx';
import { DRAWN, type RowPlace } from './rowPlace.ts';
import type { Row } from './rows.ts';
import { TimeGapSign } from './TimeGapSign.tsx';
import { useLanding } from './useLanding.ts';
import { usePositionsModel } from './usePositions.ts';
import { WhatCounts } from './WhatCounts.tsx';

/** One issue: its row of positions, and under it, when open, the evidence by period. Without a `place` it is always drawn. */
export function IssueRow({
  row,
  place: { body: given, isNear, height } = DRAWN,
}: {
  readonly row: Row;
  readonly place?: RowPlace;
}) {
  const { lookup, sides, open, keys } = usePositionsModel();
  const { address, go } = useAddress();
  const isAimed = address.cell !== null && address.utterance === null;
  const place = useLanding<HTMLButtonElement>(isAimed && address.cell === row.issue.id);
  // Only what the reader opens unfolds; a row that was open on arrival stands still.
  const [isUnfolding, setUnfolding] = useState(false);
  const own = useRef<HTMLTableSectionElement>(null);
  const body = given ?? own;
  // Of many opened rows, only those near the window are drawn with all signs and tools.
  const [isAtHand, setAtHand] = useState(true);
  const id = useId();
  const { issue, positions } = row;
  const isOpen = open.has(issue.id);
  const isWhole = isNear && (!isOpen || isAtHand || address.cell?.startsWith(issue.id));

  function toggle() {
    setUnfolding(!isOpen);
    go({ open: toggleOpen(open, issue.id, keys) });
  }
  return (
    <tbody
      ref={body}
      className="issue"
      data-issue={issue.id}
      data-open={isOpen || undefined}
      data-unfolding={isUnfolding || undefined}
      style={isNear ? undefined : { minHeight: height }}
    >
      <tr>
        <th scope="row" id={id} data-name={issue.title}>
          <button ref={place} type="button" className="issue-button" aria-expanded={isOpen} onClick={toggle}>
            {issue.title}
          </button>
          {isWhole ? (
            <>
              <p className="relation">
                {row.gap === null ? <RelationSign relation={row.relation} /> : <TimeGapSign relation={row.relation} />}
                <span>
                  {row.sentence}
                  {row.gap !== null && <span className="gap">{row.gap}</span>}
                </span>
              </p>
              <WhatCounts issue={issue}>
                {isOpen && <CellTools row={row} sides={sides} what={issue.title} />}
              </WhatCounts>
            </>
          ) : (
            isNear && <p className="relation">{row.sentence}</p>
          )}
        </th>
        {sides.map((side, index) =>
          isWhole ? (
            <PositionCell
              key={side}
              side={side}
              isLanding={isAimed && address.cell === printCell({ issue: issue.id, side })}
              position={positions[index] ?? null}
              onRead={isOpen ? null : toggle}
            >
              {isOpen && (
                <CellTools row={row} sides={[side]} what={`${issue.title}, ${lookup.name(side)}`} side={side} />
              )}
            </PositionCell>
          ) : (
            <td key={side}>{isNear && printStance(positions[index])}</td>
          ),
        )}
      </tr>
      {isOpen && isNear && (
        <Suspense>
          <LateOpenedRow row={row} body={body} onNear={setAtHand} />
        </Suspense>
      )}
    </tbody>
  );
}
