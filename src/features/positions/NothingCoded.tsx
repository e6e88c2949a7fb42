import { useAddress } from '../../state/useAddress.ts';
import { usePositionsModel } from './usePositions.ts';

/** What stands by issue in a folder nobody has coded: how coding is done, and what there is to read before. */
export function NothingCoded() {
  const { lookup } = usePositionsModel();
  const { go } = useAddress();
  return (
    <div className="no-rows">
      <p>To code this folder:</p>
      <ol>
        <li>
          List the issues in <code>codebook/issues.yaml</code>, each with what counts and what does not.
        </li>
        <li>
          Check who is who: compile once with <code>--draft</code> and correct the list of actors it writes.
        </li>
        <li>
          For each article write <code>codings/&lt;article&gt;.yaml</code>: speaker, issue, stance and the exact words.
        </li>
      </ol>
      {lookup.attributions.size > 0 && (
        <p>
          Before that there is something to read:{' '}
          <button type="button" className="link" onClick={() => go({ reading: null, open: null })}>
            All quotations
          </button>{' '}
          found by machine, side by side.
        </p>
      )}
    </div>
  );
}
