import type { Lookup } from '../../corpus/lookup.ts';
import { findAnchorDay, periodsOf } from '../../corpus/periods.ts';
import { perLookup } from '../../facets/perLookup.ts';
import type { Slice } from '../../facets/slice.ts';
import { countNoun, printCount } from './counts.ts';
import { printTime, type SideMeasure } from './measure.ts';
import { findOpenRows, makeQuotationRows, type QuotationRow } from './quotationRows.ts';
import { findSpeechNumbers, prepareSpeech } from './speechNumbers.ts';
import { countBy, divideBy, findSpoken, type Spoken } from './spoken.ts';

/** What the machine found in a slice, as acts of speech, with how much each side says. */
export type Heard = { readonly spoken: Spoken; readonly measure: SideMeasure };

/** Reads what a slice holds of what the machine found. */
export function listen(lookup: Lookup, slice: Slice): Heard {
  const spoken = findSpoken(lookup, slice);
  return { spoken, measure: measureByQuotation(spoken) };
}

/** Lays out what was heard by time, in the columns of the sides shown. */
export function makeTimes(lookup: Lookup, { spoken }: Heard, sides: readonly string[]): readonly QuotationRow[] {
  return makeQuotationRows(spoken, sides, findTime(lookup));
}

export { findOpenRows, prepareSpeech };

/** Measures sides by the acts of speech the machine found of them. */
function measureByQuotation(spoken: Spoken): SideMeasure {
  const { side: named, said } = spoken.numbers;
  const bySide = divideBy(spoken, named.of);
  const placesOf = (side: string) => bySide.get(named.values.indexOf(side)) ?? [];
  const countOf = (side: string) => placesOf(side).length;
  return {
    noun: 'quotations',
    countOf,
    head: (side) => countNoun(countOf(side), 'quotation'),
    share: (side) => printCount(countOf(side)),
    time: (side) => {
      const dates = [...countBy(spoken, said.of, placesOf(side)).keys()].map((number) => said.values[number]);
      return printTime(
        dates.filter((date) => date !== undefined).map((date) => ({ said: date })),
        'quotation',
      );
    },
  };
}

const UNKNOWN = { earliest: null, latest: null, edtf: '', basis: '' };

/** How a corpus cuts time: its periods, and the month of its first article. Articles stand in order of time, the undated last. */
const findTime = perLookup((lookup) => ({
  periods: periodsOf(findSpeechNumbers(lookup).said.values),
  floor: findAnchorDay(lookup.corpus.articles[0]?.published ?? UNKNOWN)?.slice(0, 7) ?? '',
}));
