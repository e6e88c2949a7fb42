import type { ReactNode } from 'react';
import { ColumnHead } from './ColumnHead.tsx';
import { usePositionsModel } from './usePositions.ts';

/** The columns of a table of sides and its first row: what is counted, then each side; `heads` stands for heads that can be pressed. */
export function MatrixHead({ counted, heads }: { readonly counted: string; readonly heads?: ReactNode }) {
  const { sides } = usePositionsModel();
  return (
    <>
      <colgroup>
        <col className="matrix-issues" />
        {sides.map((id) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <div className="head-small head-issues">{counted}</div>
          </th>
          {heads ??
            sides.map((id, index) => (
              // A column keeps its place while its side is changed, so that the open picker keeps the focus.
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity here.
              <ColumnHead key={index} side={id} index={index} />
            ))}
        </tr>
      </thead>
    </>
  );
}
