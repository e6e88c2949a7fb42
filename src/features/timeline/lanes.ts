import { countCoded, type Kept, leaveMarked } from './eventColumns.ts';

/** The events of one acting side, as rows in the order of their dates; `coded` of them are people's. */
export type Lane = { readonly side: string; readonly rows: Uint32Array; readonly coded: number };

/**
 * Divides events into lanes, each event into exactly one.
 *
 * Lanes follow `order` (the columns, then the other sides of the codebook); sides it does not name come after, by their first event; what nobody known did stands last.
 */
export function groupLanes(kept: Kept, order: readonly string[]): readonly Lane[] {
  const { sides } = kept.columns;
  const own = divideRows(kept);
  const places = new Map(sides.map((side, place) => [side, place]));
  const has = (side: string) => (own.get(places.get(side) ?? -1)?.length ?? 0) > 0;
  const named = order.filter((side, index) => side !== '' && has(side) && order.indexOf(side) === index);
  const known = new Set(named);
  const others = Array.from(own.keys(), (place) => sides[place] ?? '').filter(
    (side) => side !== '' && !known.has(side),
  );
  return [...named, ...others, ...(has('') ? [''] : [])].map((side) =>
    makeLane(kept, side, own.get(places.get(side) ?? -1)),
  );
}

/** The lane of those who act too seldom for one of their own; no actor has this id. */
export const OTHERS = '*';

/** As many lanes as one looks over at once, with the one of the others and that of nobody known. */
const MOST_LANES = 12;

/**
 * Gathers the lanes of those who act least into one, so that many actors do not bury the few that matter.
 *
 * `columns` keep theirs, and of the rest those with most events, in the order given. Few lanes stay as they are.
 */
export function gatherLanes(kept: Kept, lanes: readonly Lane[], columns: readonly string[]): readonly Lane[] {
  if (lanes.length <= MOST_LANES) return lanes;
  const weigh = ({ side, rows }: Lane) => (columns.includes(side) ? Number.POSITIVE_INFINITY : rows.length);
  const known = lanes.filter(({ side }) => side !== '');
  const staying = new Set(known.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MOST_LANES - 2));
  const gathered = new Set(known.filter((lane) => !staying.has(lane)).map(({ side }) => side));
  const isGathered = Uint8Array.from(kept.columns.sides, (side) => Number(gathered.has(side)));
  const rest = leaveMarked(kept.rows, isGathered, kept.columns.sideOf);
  return [
    ...known.filter((lane) => staying.has(lane)),
    makeLane(kept, OTHERS, rest),
    ...lanes.filter(({ side }) => side === ''),
  ];
}

function makeLane({ columns }: Kept, side: string, rows: Uint32Array = new Uint32Array()): Lane {
  return { side, rows, coded: countCoded({ columns, rows }) };
}

/**
 * Divides rows into lists by the place of their side; the lists stand in the order of their first rows, their rows in that of dates.
 *
 * Counted first, then put in place: no list grows, and none is looked for by a key.
 */
function divideRows({ columns: { sides, sideOf }, rows }: Kept): ReadonlyMap<number, Uint32Array> {
  const counts = new Int32Array(sides.length);
  const order: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const own = sideOf[rows[index] ?? 0] ?? 0;
    const count = counts[own] ?? 0;
    if (count === 0) order.push(own);
    counts[own] = count + 1;
  }
  const next = findStarts(counts);
  const divided = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const own = sideOf[row] ?? 0;
    const place = next[own] ?? 0;
    divided[place] = row;
    next[own] = place + 1;
  }
  return new Map(order.map((own) => [own, divided.subarray((next[own] ?? 0) - (counts[own] ?? 0), next[own])]));
}

function findStarts(counts: Int32Array): Int32Array {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum - count;
  });
}
