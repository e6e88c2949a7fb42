import { Fragment } from 'react';
import { nameInSentence } from '../../corpus/names.ts';
import { SIDES_COMPARED } from '../../state/address.ts';
import { useAddress } from '../../state/useAddress.ts';
import { AddSide } from './AddSide.tsx';
import { focusIfLost } from './focus.ts';
import type { Row } from './rows.ts';
import { usePositionsModel } from './usePositions.ts';

/** An issue on which no shown side made a statement, in one line, with the sides that did. */
export function LineRow({ row }: { readonly row: Row }) {
  const { sides } = usePositionsModel();
  const { issue, elsewhere } = row;
  return (
    <tbody className="line" data-issue={issue.id}>
      <tr>
        <th scope="row" colSpan={sides.length + 1}>
          <span className="font-serif">{issue.title}</span>: only{' '}
          {elsewhere.map((id, index) => (
            <Fragment key={id}>
              {index > 0 && (index === elsewhere.length - 1 ? ' and ' : ', ')}
              <OtherSide id={id} issue={issue.id} />
            </Fragment>
          ))}
        </th>
      </tr>
    </tbody>
  );
}

/** The issues of a group that nobody made a statement on, all in one line. */
export function SilentLine({ rows }: { readonly rows: readonly Row[] }) {
  const { sides, isFiltered } = usePositionsModel();
  return (
    <tbody className="line">
      <tr>
        <td colSpan={sides.length + 1}>
          No statement in {isFiltered ? 'this selection' : 'this corpus'}:{' '}
          {rows.map((row, index) => (
            <Fragment key={row.issue.id}>
              {index > 0 && ', '}
              <span className="font-serif">{row.issue.title}</span>
            </Fragment>
          ))}
        </td>
      </tr>
    </tbody>
  );
}

function OtherSide({ id, issue }: { readonly id: string; readonly issue: string }) {
  const { lookup, sides } = usePositionsModel();
  const { go, isEmbed } = useAddress();
  const label = `Add ${nameInSentence(lookup, id)}`;

  // The line becomes a row of its own, and its button goes.
  function add() {
    go({ sides: [...sides, id] });
    focusIfLost(() => document.querySelector<HTMLElement>(`[data-issue="${issue}"] .issue-button`));
  }
  if (isEmbed) return nameInSentence(lookup, id);
  return (
    <>
      {nameInSentence(lookup, id)}
      <span className="print:hidden">
        {' ('}
        {sides.length < SIDES_COMPARED.most ? (
          <button type="button" className="link min-h-6" aria-label={label} onClick={add}>
            Add
          </button>
        ) : (
          <AddSide trigger="Add" label={label} side={id} className="link min-h-6" />
        )}
        )
      </span>
    </>
  );
}
