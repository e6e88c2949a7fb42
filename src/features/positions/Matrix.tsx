import { Suspense } from 'react';
import { useAddress } from '../../state/useAddress.ts';
import { countNoun, printCount } from './counts.ts';
import { IssueRow } from './IssueRow.tsx';
import { LineRow, SilentLine } from './LineRow.tsx';
import { LateNearRow } from './lateNearRow.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { SilentSides } from './SilentSides.tsx';
import { usePositionsModel } from './usePositions.ts';

/** The table of positions: one column a side, one row an issue, under the headings of the codebook. */
export function Matrix() {
  const { sides, rows, groups, isBounded } = usePositionsModel();
  const IssueOf = isBounded ? LateNearRow : IssueRow;
  const shown = groups.flatMap((group) => [...group.rows, ...group.lines, ...group.silent]).length;
  const total = countNoun(rows.length, 'issue');
  return (
    <table className="matrix">
      <caption className="sr-only">Positions by issue and side</caption>
      <MatrixHead counted={shown === rows.length ? total : `${printCount(shown)} of ${total}`} />
      <SilentSides />
      <Suspense>
        {groups.map((group) => [
          <tbody key={group.title} className="group">
            <tr>
              <th colSpan={sides.length + 1} scope="rowgroup">
                {group.title}
              </th>
            </tr>
          </tbody>,
          ...group.rows.map((row) => <IssueOf key={row.issue.id} row={row} />),
          ...group.lines.map((row) => <LineRow key={row.issue.id} row={row} />),
          group.silent.length > 0 && <SilentLine key={`${group.title} silent`} rows={group.silent} />,
        ])}
      </Suspense>
      {groups.length === 0 && <NoRows />}
    </table>
  );
}

function NoRows() {
  const { go } = useAddress();
  const { sides } = usePositionsModel();
  return (
    <tbody>
      <tr>
        <td className="no-rows" colSpan={sides.length + 1}>
          The sides shown differ on no issue.{' '}
          <button type="button" className="link" onClick={() => go({ only: null })}>
            Show all issues
          </button>
        </td>
      </tr>
    </tbody>
  );
}
