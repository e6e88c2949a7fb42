import { createContext, useContext, useDeferredValue, useMemo } from 'react';
import { FEW_ARTICLES } from '../../corpus/fewArticles.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { type Period, periodsOf } from '../../corpus/periods.ts';
import type { SearchHits } from '../../facets/facet.ts';
import { perLookup } from '../../facets/perLookup.ts';
import type { Slice } from '../../facets/slice.ts';
import type { Reading } from '../../state/address.ts';
import { findReading } from '../../state/parseAddress.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSearchHits } from '../../state/useSearch.ts';
import { useSlice } from '../../state/useSlice.ts';
import { useByTime } from './lateByTime.ts';
import { measureByIssue, type SideMeasure } from './measure.ts';
import { findOpen } from './openRows.ts';
import type { QuotationRow } from './quotationRows.ts';
import { type Group, groupRows, makeRows, type Row } from './rows.ts';
import { orderSides } from './sides.ts';
import type { Spoken } from './spoken.ts';

/** All that the view draws from: what the reader compares, the rows that come of it, and which of them are open. */
export type PositionsModel = {
  readonly lookup: Lookup;
  readonly slice: Slice;
  readonly reading: Reading;
  readonly measure: SideMeasure;
  readonly hits: SearchHits | null;
  readonly periods: readonly Period[];
  /** In column order, the pinned side first. */
  readonly sides: readonly string[];
  readonly rows: readonly Row[];
  readonly groups: readonly Group[];
  /** What the machine found, as acts of speech; null in the other reading, and until what reads it is there. */
  readonly spoken: Spoken | null;
  /** The stretches of time that all quotations are read by; none in the other reading. */
  readonly times: readonly QuotationRow[];
  /** What can be opened, in the order shown: issues, or stretches of time. */
  readonly keys: readonly string[];
  readonly open: ReadonlySet<string>;
  /** Whether all there is must be shown, since paper cannot be pressed. */
  readonly isWhole: boolean;
  /** Whether there is so much that only what is looked at is drawn, and of a crowd only its first. */
  readonly isBounded: boolean;
  /** Whether filters leave statements, or quotations, out, so that a silence is one of the selection only. */
  readonly isFiltered: boolean;
};

/** Hands the model down to the cells of the table. */
export const PositionsContext = createContext<PositionsModel | null>(null);

/** Reads the model inside the view. */
export function usePositionsModel(): PositionsModel {
  const model = useContext(PositionsContext);
  if (model === null) throw new Error('usePositionsModel was called outside Positions.');
  return model;
}

/** Makes the model from the address and the corpus. With `isAllOpen` every row is open, whatever the address says. */
export function usePositions(isAllOpen: boolean): PositionsModel {
  const { address } = useAddress();
  const lookup = useLookup();
  // A press on a filter is answered before the table is drawn anew.
  const slice = useDeferredValue(useSlice());
  const hits = useSearchHits();
  const { sides: chosen, pin: pinned, issue, only, open, utterance } = address;

  const sides = useMemo(() => orderSides(chosen, pinned), [chosen, pinned]);
  const periods = findPeriods(lookup);
  const reading = findReading(address.reading, lookup);
  const rows = useMemo(
    () => makeRows({ lookup, statements: slice.statements, sides, pinned, issues: issue, periods }),
    [lookup, slice, sides, pinned, issue, periods],
  );
  const isByTime = reading === 'quotations';
  const byTime = useByTime(lookup, isByTime);
  const heard = useMemo(() => byTime?.listen(lookup, slice) ?? null, [byTime, lookup, slice]);
  const measure = useMemo(() => heard?.measure ?? measureByIssue(slice.statements, rows.length), [heard, slice, rows]);
  const times = useMemo(
    () => (heard === null ? [] : (byTime?.makeTimes(lookup, heard, sides) ?? [])),
    [byTime, heard, sides, lookup],
  );
  return useMemo(() => {
    const named = Array.isArray(open) ? open : [];
    const groups = groupRows(rows, only === 'differ', named);
    const issues = groups.flatMap((group) => group.rows.map((row) => row.issue.id));
    const keys = isByTime ? times.map(({ key }) => key) : issues;
    const shown = byTime?.findOpenRows(open, times, utterance) ?? findOpen(open, issues, sides.length);
    return {
      lookup,
      slice,
      reading,
      measure,
      hits,
      periods,
      sides,
      rows,
      groups,
      spoken: heard?.spoken ?? null,
      times,
      keys,
      open: isAllOpen ? new Set(keys) : shown,
      isWhole: isAllOpen,
      isBounded: isLarge(lookup),
      isFiltered: isByTime
        ? slice.attributions.length < lookup.attributions.size
        : slice.statements.length < lookup.corpus.statements.length,
    };
  }, [
    lookup,
    slice,
    reading,
    isByTime,
    measure,
    hits,
    periods,
    sides,
    rows,
    byTime,
    heard,
    times,
    open,
    only,
    utterance,
    isAllOpen,
  ]);
}

/** Of a crowd so many are shown before one asks, where there is much else. */
export const FEW = 3;

/** A page of so much is slow when all of it is drawn at once. The five articles of the project have 50 statements and 130 quotations. */
const LARGE = { articles: FEW_ARTICLES, statements: 100, attributions: 300 };

function isLarge({ corpus, attributions }: Lookup): boolean {
  const { articles, statements } = corpus;
  return (
    articles.length > LARGE.articles || statements.length > LARGE.statements || attributions.size > LARGE.attributions
  );
}

const findPeriods = perLookup((lookup) => periodsOf(lookup.corpus.statements.map(({ said }) => said)));
