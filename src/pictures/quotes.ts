import type { Voice } from '../corpus/segments.ts';
import type { Stance } from '../corpus/statement.ts';
import { rule, run } from './frame.ts';
import { PALETTE } from './palette.ts';
import { drawStance } from './signs.ts';
import { type Measure, type Run, writeText } from './type.ts';
import { type Line, limitLines, wrapRuns } from './wrap.ts';

/** A stretch of a quote in one voice. */
export type Stretch = { readonly text: string; readonly voice: Voice };

/**
 * A quote as a picture shows it: whole, or folded round the words that carry the stance where whole ones have no room.
 *
 * `stance` stands where the side took more than one, with its word. `label` says that nobody is quoted. `role` is
 * the office of the speaker, empty where there is none; `where` says when and where from.
 */
export type PictureQuote = {
  readonly stance: { readonly sign: Stance; readonly word: string } | null;
  readonly label: string | null;
  readonly whole: readonly Stretch[];
  readonly folded: readonly Stretch[];
  readonly speaker: string;
  readonly role: string;
  readonly where: string;
};

/** What a side said, in order of time; where not all has room, `order` tells what to keep first, by place in `quotes`. */
export type SideQuotes = { readonly quotes: readonly PictureQuote[]; readonly order: readonly number[] };

/** The quotes of a side, laid out; `left` counts those that have no room. */
export type SetQuotes = { readonly left: number; draw(x: number, top: number): string };

type Room = { readonly width: number; readonly height: number };
type Look = { readonly size: number; readonly isWhole: boolean };

/** Whole quotes as long as they can be read from the back of a room, then folded ones. */
const LOOKS: readonly Look[] = [
  { size: 28, isWhole: true },
  { size: 26, isWhole: true },
  { size: 24, isWhole: true },
  { size: 26, isWhole: false },
  { size: 24, isWhole: false },
  { size: 22, isWhole: true },
  { size: 22, isWhole: false },
  { size: 20, isWhole: false },
];
const LAST: Look = { size: 20, isWhole: false };
const BETWEEN = 36;
/** What "and 2 more statements" takes up. */
const MORE = 44;

/** Lays out the quotes of all sides in one size: the largest in which all have room, else as many as have in the smallest, and how many are left out. */
export function layOutQuotes(sides: readonly SideQuotes[], room: Room, measure: Measure): readonly SetQuotes[] {
  for (const look of LOOKS) {
    const sets = sides.map(({ quotes }) => quotes.map((quote) => setQuote(quote, look, room.width, measure)));
    if (sets.every((set) => heightOf(set) <= room.height)) return sets.map((set) => toDraw(set, 0, room.width));
  }
  return sides.map((side) => fill(side, room, measure));
}

type SetQuote = {
  readonly sign: Stance | null;
  readonly lines: readonly { readonly line: Line; readonly y: number }[];
  readonly height: number;
};

function setQuote(quote: PictureQuote, { size, isWhole }: Look, width: number, measure: Measure): SetQuote {
  const stretches = isWhole ? quote.whole : quote.folded;
  const passage = wrapRuns(
    stretches.map(({ text, voice }) => run(text, 'serif', size, voice === 'spoken' ? 'ink' : 'ink-2')),
    width,
    measure,
  );
  return stackQuote(quote, passage, size, width, measure);
}

function stackQuote(
  quote: PictureQuote,
  passage: readonly Line[],
  size: number,
  width: number,
  measure: Measure,
): SetQuote {
  const small = Math.max(18, Math.min(20, size - 3));
  const by = [run(quote.speaker, 'sans', small, 'ink', 600)];
  if (quote.role !== '') by.push(run(`, ${quote.role}`, 'sans', small, 'ink-2'));
  const where = [run(quote.where, 'sans', small, 'ink-2')];
  const wrap = (runs: readonly Run[]) => limitLines(wrapRuns(runs, width, measure), 2, width, measure);
  const label = (text: string | null, leading: number) =>
    text === null ? [] : [{ lines: [[run(text, 'sans', small, 'ink', 600)]], leading }];
  const groups: readonly { readonly lines: readonly Line[]; readonly leading: number }[] = [
    ...label(quote.stance?.word ?? null, small * 1.5),
    ...label(quote.label, small * 1.5),
    { lines: passage, leading: size * 1.36 },
    { lines: [...wrap(by), ...wrap(where)], leading: small * 1.34 },
  ];
  const lines: { line: Line; y: number }[] = [];
  let y = 0;
  for (const { lines: own, leading } of groups) {
    for (const line of own) {
      y += leading;
      lines.push({ line, y });
    }
    y += 3;
  }
  return { sign: quote.stance?.sign ?? null, lines, height: y + 3 };
}

function heightOf(set: readonly SetQuote[]): number {
  return set.reduce((sum, quote) => sum + quote.height, 0) + BETWEEN * Math.max(set.length - 1, 0);
}

/** Takes quotes in the order of their weight while there is room, and shows them in order of time. */
function fill({ quotes, order }: SideQuotes, room: Room, measure: Measure): SetQuotes {
  const kept = new Map<number, SetQuote>();
  for (const place of order) {
    const quote = quotes[place];
    if (quote === undefined) continue;
    const set = setQuote(quote, LAST, room.width, measure);
    const isLast = kept.size + 1 === quotes.length;
    const height = heightOf([...kept.values(), set]) + (isLast ? 0 : MORE);
    if (height <= room.height) kept.set(place, set);
    else if (kept.size === 0) kept.set(place, cutQuote(quote, room, measure));
  }
  const shown = Array.from(kept).toSorted(([a], [b]) => a - b);
  return toDraw(
    shown.map(([, set]) => set),
    quotes.length - shown.length,
    room.width,
  );
}

/** A first quote that alone has no room ends in dots: a cell with no words at all would be a claim without evidence. */
function cutQuote(quote: PictureQuote, { width, height }: Room, measure: Measure): SetQuote {
  const { size } = LAST;
  const runs = quote.folded.map(({ text, voice }) => run(text, 'serif', size, voice === 'spoken' ? 'ink' : 'ink-2'));
  const passage = wrapRuns(runs, width, measure);
  const rest = stackQuote(quote, [], size, width, measure).height + MORE;
  const most = Math.max(1, Math.floor((height - rest) / (size * 1.36)));
  return stackQuote(quote, limitLines(passage, most, width, measure), size, width, measure);
}

function toDraw(set: readonly SetQuote[], left: number, width: number): SetQuotes {
  return {
    left,
    draw(x, top) {
      let y = top;
      const drawn = set.map(({ sign, lines, height }, index) => {
        const between = index === 0 ? '' : rule(x, y - BETWEEN / 2 + 4, width, PALETTE.rule);
        const glyph = sign === null ? '' : drawStance(sign, 'ink', { x: x - 27, y: y + 9, size: 20 });
        const words = lines.map((one) => writeText(one.line, { x, y: y + one.y }));
        y += height + BETWEEN;
        return [between, glyph, ...words].join('');
      });
      const more = run(`and ${left} more statement${left === 1 ? '' : 's'}`, 'sans', 19, 'ink-3');
      return [...drawn, left === 0 ? '' : writeText([more], { x, y: y - BETWEEN + 26 })].join('');
    },
  };
}
