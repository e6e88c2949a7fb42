import { compareText } from '../../corpus/compareText.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import type { PrintedAttribution } from '../../corpus/printedAttribution.ts';
import { type Cut, chooseGrain, findRowKey, printRow, rankRow } from './grain.ts';
import { groupSpeech, hasPrinting, type Speech } from './speech.ts';

/**
 * What was said in one stretch of time.
 *
 * `key` names it in the address. `cells` are in column order, each side's acts of speech oldest first; `nobody` are those of
 * people whose side is not known, `elsewhere` counts those of sides that are not shown.
 */
export type QuotationRow = {
  readonly key: string;
  readonly label: string;
  readonly articles: number;
  readonly cells: readonly (readonly Speech[])[];
  readonly nobody: readonly Speech[];
  readonly elsewhere: number;
};

/** Lays out quotations by time: the oldest row first, the undated last. How time is cut follows the whole corpus. */
export function makeQuotationRows(
  quotations: readonly PrintedAttribution[],
  sides: readonly string[],
  { periods, floor }: Omit<Cut, 'grain'>,
): readonly QuotationRow[] {
  const speeches = groupSpeech(quotations);
  const cut = chooseGrain(
    speeches.map(({ quotation }) => quotation.said),
    periods,
    floor,
  );
  const byRow = groupBy(speeches, ({ quotation }) => findRowKey(quotation.said, cut));
  const keys = [...byRow.keys()].toSorted((a, b) => rankRow(a) - rankRow(b) || compareText(a, b));
  return keys.map((key) => {
    const own = byRow.get(key) ?? [];
    const bySide = groupBy(own, ({ quotation }) => quotation.side);
    const cells = sides.map((side) => bySide.get(side) ?? []);
    const nobody = bySide.get(undefined) ?? [];
    return {
      key,
      label: printRow(key, cut),
      articles: new Set(own.map(({ quotation }) => quotation.article)).size,
      cells,
      nobody,
      elsewhere: own.length - nobody.length - cells.flat().length,
    };
  });
}

/** Says who speaks in a cell and how often: "Obama 6, Kerry 3 and 2 others". Names are short ones, the most quoted first. */
export function printVoices(speeches: readonly Speech[], nameOf: (id: string) => string): string {
  const counts = Array.from(
    groupBy(speeches, ({ quotation }) => quotation.speaker ?? ''),
    ([id, own]) => ({ name: nameOf(id), count: own.length }),
  ).toSorted((a, b) => b.count - a.count);
  const shown = counts.length === 3 ? 3 : 2;
  const named = counts.slice(0, shown).map(({ name, count }) => (count === 1 ? name : `${name} ${count}`));
  const more = counts.length - named.length;
  return more <= 0 ? named.join(', ') : `${named.join(', ')} and ${more} others`;
}

/**
 * Opens by itself what can be read at once: every row where they hold little, else the first of some weight in which a shown side speaks.
 *
 * The row of the quotation at which a link lands is open too.
 */
export function findOpenRows(
  open: readonly string[] | 'all' | 'none' | null,
  rows: readonly QuotationRow[],
  landing: string | null = null,
): ReadonlySet<string> {
  const aimed =
    landing === null
      ? undefined
      : rows.find((row) => [...row.cells.flat(), ...row.nobody].some((speech) => hasPrinting(speech, landing)));
  const usual = findUsualRows(open, rows);
  return aimed === undefined ? usual : new Set([...usual, aimed.key]);
}

function findUsualRows(open: Parameters<typeof findOpenRows>[0], rows: readonly QuotationRow[]): ReadonlySet<string> {
  if (open === 'none') return new Set();
  if (open === 'all') return new Set(rows.map(({ key }) => key));
  if (open !== null) return new Set(open);
  const speaking = rows.filter(({ cells }) => cells.flat().length > 0);
  const counts = speaking.map(({ cells }) => cells.flat().length);
  if (counts.reduce((sum, count) => sum + count, 0) <= LITTLE) return new Set(speaking.map(({ key }) => key));
  const fullest = counts.reduce((most, count) => Math.max(most, count), 0);
  const first = speaking[counts.findIndex((count) => count * 4 >= fullest)];
  return new Set(first === undefined ? [] : [first.key]);
}

const LITTLE = 24;
