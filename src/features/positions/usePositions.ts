import { createContext, useContext, useMemo } from 'react';
import type { Lookup } from '../../corpus/lookup.ts';
import { findAnchorDay, type Period, periodsOf } from '../../corpus/periods.ts';
import type { SearchHits } from '../../facets/facet.ts';
import type { Slice } from '../../facets/slice.ts';
import type { Reading } from '../../state/address.ts';
import { findReading } from '../../state/parseAddress.ts';
import { useAddress } from '../../state/useAddress.ts';
import { useLookup } from '../../state/useCorpus.ts';
import { useSearchHits } from '../../state/useSearch.ts';
import { useSlice } from '../../state/useSlice.ts';
import { measureByIssue, measureByQuotation, type SideMeasure } from './measure.ts';
import { findOpen } from './openRows.ts';
import { findOpenRows, makeQuotationRows, type QuotationRow } from './quotationRows.ts';
import { type Group, groupRows, makeRows, type Row } from './rows.ts';
import { orderSides } from './sides.ts';

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
  /** The stretches of time that all quotations are read by; none in the other reading. */
  readonly times: readonly QuotationRow[];
  /** What can be opened, in the order shown: issues, or stretches of time. */
  readonly keys: readonly string[];
  readonly open: ReadonlySet<string>;
  /** Whether all there is must be shown, since paper cannot be pressed. */
  readonly isWhole: boolean;
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
  const slice = useSlice();
  const hits = useSearchHits();
  const { sides: chosen, pin: pinned, issue, only, open, utterance } = address;

  const sides = useMemo(() => orderSides(chosen, pinned), [chosen, pinned]);
  const periods = useMemo(() => periodsOf(lookup.corpus.statements.map(({ said }) => said)), [lookup]);
  const reading = findReading(address.reading, lookup);
  const rows = useMemo(
    () => makeRows({ lookup, statements: slice.statements, sides, pinned, issues: issue, periods }),
    [lookup, slice, sides, pinned, issue, periods],
  );
  const isByTime = reading === 'quotations';
  const measure = useMemo(
    () => (isByTime ? measureByQuotation(slice.attributions) : measureByIssue(slice.statements, rows.length)),
    [isByTime, slice, rows],
  );
  const times = useMemo(
    () => (isByTime ? makeQuotationRows(slice.attributions, sides, findTime(lookup)) : []),
    [isByTime, slice, sides, lookup],
  );
  return useMemo(() => {
    const named = Array.isArray(open) ? open : [];
    const groups = groupRows(rows, only === 'differ', named);
    const issues = groups.flatMap((group) => group.rows.map((row) => row.issue.id));
    const keys = isByTime ? times.map(({ key }) => key) : issues;
    const shown = isByTime ? findOpenRows(open, times, utterance) : findOpen(open, issues, sides.length);
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
      times,
      keys,
      open: isAllOpen ? new Set(keys) : shown,
      isWhole: isAllOpen,
      isFiltered: isByTime
        ? slice.attributions.length < lookup.attributions.size
        : slice.statements.length < lookup.corpus.statements.length,
    };
  }, [lookup, slice, reading, isByTime, measure, hits, periods, sides, rows, times, open, only, utterance, isAllOpen]);
}

const UNKNOWN = { earliest: null, latest: null, edtf: '', basis: '' };

/** How a corpus cuts time: its periods, and the month of its first article. Articles stand in order of time, the undated last. */
function findTime({ attributions, corpus }: Lookup): Parameters<typeof makeQuotationRows>[2] {
  return {
    periods: periodsOf(Array.from(attributions.values(), ({ said }) => said)),
    floor: findAnchorDay(corpus.articles[0]?.published ?? UNKNOWN)?.slice(0, 7) ?? '',
  };
}
