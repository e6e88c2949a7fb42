import type { Reading } from '../../state/address.ts';
import { findReading } from '../../state/parseAddress.ts';
import { useAddress } from '../../state/useAddress.ts';
import { usePositionsModel } from './usePositions.ts';

const WORDS: Readonly<Record<Reading, string>> = { issues: 'By issue', quotations: 'All quotations' };

/** The two ways to read the sides: what people coded, issue by issue, or everything that is quoted, in order of time. */
export function ReadingSwitch() {
  const { lookup, reading } = usePositionsModel();
  const { go } = useAddress();
  return (
    <fieldset className="readings print:hidden">
      <legend className="sr-only">Reading</legend>
      {(['issues', 'quotations'] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="reading"
            className="sr-only"
            checked={each === reading}
            onChange={() => go({ reading: each === findReading(null, lookup) ? null : each, open: null, only: null })}
          />
          {WORDS[each]}
        </label>
      ))}
    </fieldset>
  );
}
