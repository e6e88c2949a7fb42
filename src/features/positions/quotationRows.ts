import { compareText } from '../../corpus/compareText.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import { printThousands } from '../../corpus/printThousands.ts';
import { type Cut, chooseGrain, findRowKey, printRow, rankRow } from './grain.ts';
import { makeSpeeches, type Speeches, type VoiceCount } from './speeches.ts';
import { countBy, divideBy, type Spoken } from './spoken.ts';

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
  readonly cells: readonly Speeches[];
  readonly nobody: Speeches;
  readonly elsewhere: number;
};

/**
 * Lays out what was said by time: the oldest row first, the undated last. How time is cut follows the whole corpus.
 *
 * A day on which a hundred acts fall is placed once, not a hundred times.
 */
export function makeQuotationRows(
  spoken: Spoken,
  sides: readonly string[],
  { periods, floor }: Omit<Cut, 'grain'>,
): readonly QuotationRow[] {
  const { said } = spoken.numbers;
  const byDate = divideBy(spoken, said.of);
  const dates = Array.from(byDate, ([number, places]) => {
    const date = said.values[number];
    return date === undefined ? undefined : { date, count: places.length, places };
  }).filter((date) => date !== undefined);
  const cut = chooseGrain(dates, periods, floor);
  const byRow = new Map<string, number[]>();
  for (const { date, places } of dates) {
    const key = findRowKey(date, cut);
    const row = byRow.get(key) ?? [];
    byRow.set(key, row);
    for (const place of places) row.push(place);
  }
  const keys = [...byRow.keys()].toSorted((a, b) => rankRow(a) - rankRow(b) || compareText(a, b));
  return keys.map((key) => {
    // As numbers they are sorted as such, and fast.
    const own = Uint32Array.from(byRow.get(key) ?? []).sort();
    return { key, label: printRow(key, cut), ...divideRow(spoken, own, sides) };
  });
}

function divideRow(spoken: Spoken, own: Uint32Array, sides: readonly string[]): Omit<QuotationRow, 'key' | 'label'> {
  const { side, article } = spoken.numbers;
  const bySide = groupBy(own, (place) => side.of[spoken.first[place] ?? 0]);
  const placesOf = (id: string) => bySide.get(side.values.indexOf(id)) ?? [];
  const cells = sides.map((id) => makeSpeeches(spoken, placesOf(id)));
  const nobody = makeSpeeches(spoken, placesOf(''));
  return {
    articles: countBy(spoken, article.of, own).size,
    cells,
    nobody,
    elsewhere: own.length - nobody.count - countCells(cells),
  };
}

/** Says who speaks in a cell and how often: "Obama 6, Kerry 3 and 2 others". Names are short ones. */
export function printVoices(voices: readonly VoiceCount[], nameOf: (id: string) => string): string {
  const shown = voices.length === 3 ? 3 : 2;
  const named = voices
    .slice(0, shown)
    .map(({ speaker, count }) => (count === 1 ? nameOf(speaker) : `${nameOf(speaker)} ${printThousands(count)}`));
  const more = voices.length - named.length;
  return more <= 0 ? named.join(', ') : `${named.join(', ')} and ${printThousands(more)} others`;
}

/**
 * Opens by itself what can be read at once: every row where they hold little, else the first of some weight in which a shown side speaks; none
 * where they hold so much that the table itself is read first.
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
      : rows.find((row) => [...row.cells, row.nobody].some((cell) => cell.find(landing) >= 0));
  const usual = findUsualRows(open, rows);
  return aimed === undefined ? usual : new Set([...usual, aimed.key]);
}

function findUsualRows(open: Parameters<typeof findOpenRows>[0], rows: readonly QuotationRow[]): ReadonlySet<string> {
  if (open === 'none') return new Set();
  if (open === 'all') return new Set(rows.map(({ key }) => key));
  if (open !== null) return new Set(open);
  const speaking = rows.filter(({ cells }) => countCells(cells) > 0);
  const counts = speaking.map(({ cells }) => countCells(cells));
  if (counts.reduce((sum, count) => sum + count, 0) <= LITTLE) return new Set(speaking.map(({ key }) => key));
  const fullest = counts.reduce((most, count) => Math.max(most, count), 0);
  if (fullest > MUCH) return new Set();
  const first = speaking[counts.findIndex((count) => count * 4 >= fullest)];
  return new Set(first === undefined ? [] : [first.key]);
}

function countCells(cells: readonly Speeches[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

const LITTLE = 24;
const MUCH = 100;
