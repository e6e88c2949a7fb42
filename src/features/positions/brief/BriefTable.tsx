import { useRef } from 'react';
import type { NumberedSources } from '../../../citations/numberedSources.ts';
import { joinWords, nameInSentence } from '../../../corpus/names.ts';
import { RelationSign } from '../../../ui/RelationSign.tsx';
import { sideStyle } from '../../../ui/sideStyle.ts';
import { useNear } from '../../../ui/useNear.ts';
import { countNoun } from '../counts.ts';
import { SilentLine } from '../LineRow.tsx';
import { MatrixHead } from '../MatrixHead.tsx';
import { PositionCell, printStance } from '../PositionCell.tsx';
import type { Group, Row } from '../rows.ts';
import { TimeGapSign } from '../TimeGapSign.tsx';
import { usePositionsModel } from '../usePositions.ts';
import { listNumbers } from './brief.ts';

/** The table of positions with nothing to press; each cell names its sources by their numbers. */
export function BriefTable({ sources }: { readonly sources: NumberedSources }) {
  const { lookup, sides, rows, groups, measure } = usePositionsModel();
  return (
    <table className="matrix">
      <caption className="sr-only">Positions by issue and side</caption>
      <MatrixHead
        counted={countNoun(rows.length, 'issue')}
        heads={sides.map((id) => (
          <th key={id} scope="col" style={sideStyle(lookup.colorOf(id))}>
            <div className="head">
              <div className="head-name">{lookup.name(id)}</div>
              <div className="head-small head-time">{measure.time(id)}</div>
            </div>
          </th>
        ))}
      />
      {groups.map((group) => (
        <GroupRows key={group.title} group={group} sources={sources} />
      ))}
    </table>
  );
}

function GroupRows({ group, sources }: { readonly group: Group; readonly sources: NumberedSources }) {
  const { sides } = usePositionsModel();
  return (
    <>
      <tbody className="group">
        <tr>
          <th scope="rowgroup" colSpan={sides.length + 1}>
            {group.title}
          </th>
        </tr>
      </tbody>
      {group.rows.map((row) => (
        <IssueLine key={row.issue.id} row={row} sources={sources} />
      ))}
      {group.lines.map((row) => (
        <OthersLine key={row.issue.id} row={row} />
      ))}
      {group.silent.length > 0 && <SilentLine rows={group.silent} />}
    </>
  );
}

type LineProps = { readonly row: Row; readonly sources: NumberedSources };

/** A line of the table: drawn whole near the window and on paper, elsewhere in bare words. */
function IssueLine({ row, sources }: LineProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNear(body, LINE_HEIGHT);
  return (
    <tbody ref={body} className="issue" style={isNear ? undefined : { minHeight: height }}>
      <tr>
        <th scope="row">
          <div className="issue-button">{row.issue.title}</div>
          {isNear ? (
            <p className="relation">
              {row.gap === null ? <RelationSign relation={row.relation} /> : <TimeGapSign relation={row.relation} />}
              <span>
                {row.sentence}
                {row.gap !== null && <span className="gap">{row.gap}</span>}
              </span>
            </p>
          ) : (
            row.sentence
          )}
        </th>
        {isNear ? <Cells row={row} sources={sources} /> : <FarCells row={row} />}
      </tr>
    </tbody>
  );
}

/** How high such a line is as a rule, in pixels. */
const LINE_HEIGHT = 120;

function Cells({ row, sources }: LineProps) {
  const { sides } = usePositionsModel();
  return sides.map((side, index) => {
    const position = row.positions[index] ?? null;
    return (
      <PositionCell key={side} side={side} isLanding={false} position={position} onRead={null}>
        {position !== null && <p className="brief-numbers">[{listNumbers(sources, position.utterances).join(', ')}]</p>}
      </PositionCell>
    );
  });
}

function FarCells({ row }: { readonly row: Row }) {
  const { sides } = usePositionsModel();
  return sides.map((side, index) => <td key={side}>{printStance(row.positions[index])}</td>);
}

/** An issue on which only sides that are not shown spoke. */
function OthersLine({ row }: { readonly row: Row }) {
  const { lookup, sides } = usePositionsModel();
  return (
    <tbody className="line">
      <tr>
        <th scope="row" colSpan={sides.length + 1}>
          <span className="font-serif">{row.issue.title}</span>: only{' '}
          {joinWords(row.elsewhere.map((id) => nameInSentence(lookup, id)))}
        </th>
      </tr>
    </tbody>
  );
}
