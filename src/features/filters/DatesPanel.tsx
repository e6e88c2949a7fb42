import { printMonth, printWindow } from '../../corpus/dateWords.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { TwoThumbSlider } from '../../ui/TwoThumbSlider.tsx';
import { findCodedMonths, type MonthRange, printMonthKey, printMonths, readMonths } from './months.ts';

/** The Dates filter: months between two thumbs, and the same two ends as lists. */
export function DatesPanel() {
  const { address, go } = useAddress();
  const range = findCodedMonths(useLookup());
  if (range === undefined) return <p className="text-ink-2">Nothing in this corpus has a date.</p>;
  const months = readMonths(range, address.from, address.to);
  const setMonths = (first: number, last: number) => go(printMonths(range, { first, last }), 'replace');
  return (
    <>
      <p aria-hidden="true">{printWindow(printMonthKey(months.first), printMonthKey(months.last))}</p>
      <div className="dates-slider">
        <TwoThumbSlider
          min={range.first}
          max={range.last}
          low={months.first}
          high={months.last}
          page={12}
          labels={['First month', 'Last month']}
          valueText={(month) => printMonth(printMonthKey(month))}
          onChange={setMonths}
        />
      </div>
      <p className="flex justify-between text-[13.5px] text-ink-3">
        <span>{printMonth(printMonthKey(range.first))}</span>
        <span>{printMonth(printMonthKey(range.last))}</span>
      </p>
      <div className="dates-lists">
        <MonthList
          label="From"
          range={{ ...range, last: months.last }}
          month={months.first}
          onPick={(month) => setMonths(month, months.last)}
        />
        <MonthList
          label="To"
          range={{ ...range, first: months.first }}
          month={months.last}
          onPick={(month) => setMonths(months.first, month)}
        />
      </div>
      <p className="mt-3 text-[14px] text-ink-2">
        Keeps statements made, events that happened and articles published in these months, also those with an uncertain
        date that may lie in them.
      </p>
      <div className="layer-foot">
        <button
          type="button"
          className="link min-h-6"
          aria-disabled={address.from === null && address.to === null}
          onClick={() => go({ from: null, to: null })}
        >
          Clear
        </button>
      </div>
    </>
  );
}

type MonthListProps = {
  readonly label: string;
  readonly range: MonthRange;
  readonly month: number;
  readonly onPick: (month: number) => void;
};

/** More months than this are no list: first the year is chosen, then the month. */
const LONG = 84;

function MonthList({ label, range, month, onPick }: MonthListProps) {
  if (range.last - range.first >= LONG)
    return <YearAndMonth label={label} range={range} month={month} onPick={onPick} />;
  const years = listNumbers(yearOf(range.first), yearOf(range.last));
  return (
    <label>
      <span className="block text-[14px] text-ink-2">{label}</span>
      <select className="field" value={month} onChange={(change) => onPick(Number(change.currentTarget.value))}>
        {years.map((year) => (
          <optgroup key={year} label={String(year)}>
            {listMonths(range, year).map((each) => (
              <option key={each} value={each}>
                {printMonth(printMonthKey(each))}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function YearAndMonth({ label, range, month, onPick }: MonthListProps) {
  const pick = (next: number) => onPick(Math.min(Math.max(next, range.first), range.last));
  return (
    <fieldset className="flex gap-1">
      <legend className="text-[14px] text-ink-2">{label}</legend>
      <select
        className="field"
        aria-label={`${label}: year`}
        value={yearOf(month)}
        onChange={(change) => pick(Number(change.currentTarget.value) * 12 + (month % 12))}
      >
        {listNumbers(yearOf(range.first), yearOf(range.last)).map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
      <select
        className="field"
        aria-label={`${label}: month`}
        value={month}
        onChange={(change) => pick(Number(change.currentTarget.value))}
      >
        {listMonths(range, yearOf(month)).map((each) => (
          <option key={each} value={each}>
            {printMonth(printMonthKey(each)).slice(0, 3)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function yearOf(month: number): number {
  return Math.floor(month / 12);
}

function listMonths(range: MonthRange, year: number): readonly number[] {
  return listNumbers(Math.max(range.first, year * 12), Math.min(range.last, year * 12 + 11));
}

function listNumbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
