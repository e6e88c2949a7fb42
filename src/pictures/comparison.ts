import type { Stance } from '../corpus/statement.ts';
import { type Box, type Caption, layOutFrame, rule, run } from './frame.ts';
import { PALETTE, type Paint } from './palette.ts';
import type { Picture } from './picture.ts';
import { layOutQuotes, type SideQuotes } from './quotes.ts';
import { drawRelation, drawStance, type Relation } from './signs.ts';
import { type Measure, type Run, writeText } from './type.ts';
import { type Line, limitLines, wrapRuns } from './wrap.ts';

/**
 * One side of a comparison.
 *
 * `stance` is null where it said nothing; `word` is then what stands there instead. `remarks` say how it moved or that its speakers differ.
 */
export type PictureSide = SideQuotes & {
  readonly name: string;
  readonly paint: Paint;
  readonly stance: Stance | null;
  readonly word: string;
  readonly key: string;
  readonly keySuffix: string;
  readonly remarks: readonly string[];
};

/** One issue with the sides compared on it, in column order. */
export type PictureComparison = {
  readonly caption: Caption;
  readonly relation: Relation;
  readonly isApart: boolean;
  readonly sides: readonly PictureSide[];
};

const GAP = 48;
/** Room before the words of a cell, for its sign. */
const INDENT = 44;
const SIGN = { size: 30, raise: 25 };
const KEY = { size: 24, leading: 32, most: 3 };

/** Draws one issue's comparison on a slide. */
export function drawComparison({ caption, relation, isApart, sides }: PictureComparison, measure: Measure): Picture {
  const hasSign = sides.length > 1;
  const frame = layOutFrame(caption, measure, hasSign ? 36 : 0);
  const columns = placeColumns(frame.room, sides.length);
  const stances = sides.map((side, index) => setStance(side, columns[index]?.width ?? 0, measure));
  const top = frame.room.y + 66;
  const height = Math.max(0, ...stances.map((stance) => stance.height));
  const quotesTop = top + height + 22;
  const room = frame.room.y + frame.room.height - 18 - quotesTop;
  const width = (columns[0]?.width ?? 0) - INDENT;
  const quotes = layOutQuotes(sides, { width, height: room }, measure);
  const drawn = [
    frame.drawn,
    hasSign ? drawRelation(relation, isApart, { x: frame.room.x, y: frame.standfirst - 20, size: 24 }) : '',
    ...sides.map((side, index) => {
      const x = columns[index]?.x ?? 0;
      return [
        rule(x, frame.room.y + 3, columns[index]?.width ?? 0, PALETTE[side.paint], 6),
        writeText([run(side.name, 'sans', 30, side.paint, 600)], { x, y: frame.room.y + 40 }),
        drawStance(side.stance ?? 'silent', side.paint, { x, y: top + 38 - SIGN.raise, size: SIGN.size }),
        ...drawLines(stances[index]?.lines ?? [], x + INDENT, top),
        quotes[index]?.draw(x + INDENT, quotesTop) ?? '',
      ].join('');
    }),
    rule(frame.room.x, frame.room.y + 60, frame.room.width, PALETTE.ink),
    rule(frame.room.x, quotesTop - 4, frame.room.width, PALETTE.rule),
  ];
  return {
    title: caption.title,
    description: [caption.standfirst, ...sides.map(describe), caption.source, caption.address]
      .filter(Boolean)
      .join(' '),
    drawn: drawn.join(''),
    remark: writeRemark(quotes.reduce((sum, { left }) => sum + left, 0)),
  };
}

function describe({ name, word, key }: PictureSide): string {
  return `${name}: ${key === '' ? word : `${word}, ${key}`}.`;
}

function writeRemark(left: number): string {
  if (left === 0) return '';
  return `${left} ${left === 1 ? 'statement has' : 'statements have'} no room here, and the picture says so. Fewer sides leave more room.`;
}

function placeColumns({ x, width }: Box, count: number): readonly { readonly x: number; readonly width: number }[] {
  const own = (width - GAP * (count - 1)) / Math.max(count, 1);
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (own + GAP), width: own }));
}

type SetLine = { readonly line: Line; readonly y: number };

/** Sets what stands over the quotes of a side: the word of its stance, the line that carries it, how it came about. */
function setStance({ stance, word, key, keySuffix, remarks }: PictureSide, width: number, measure: Measure) {
  const own = width - INDENT;
  const wrap = (runs: readonly Run[], most: number) => limitLines(wrapRuns(runs, own, measure), most, own, measure);
  const lead = stance === null ? run(word, 'sans', 26, 'ink-3') : run(word, 'sans', 28, 'ink', 600);
  const sets = [
    { lines: wrap([lead], 2), leading: 36 },
    {
      lines: wrap(
        [run(key, 'sans', KEY.size, 'ink-2'), run(keySuffix, 'sans', KEY.size, 'ink-3')].filter(
          ({ text }) => text !== '',
        ),
        KEY.most,
      ),
      leading: KEY.leading,
    },
    ...remarks.map((remark) => ({ lines: wrap([run(remark, 'sans', 20, 'ink-3')], 2), leading: 28 })),
  ];
  const lines: SetLine[] = [];
  let y = 2;
  for (const set of sets) {
    for (const line of set.lines) {
      y += set.leading;
      lines.push({ line, y });
    }
  }
  return { lines, height: y + 8 };
}

function drawLines(lines: readonly SetLine[], x: number, top: number): readonly string[] {
  return lines.map(({ line, y }) => writeText(line, { x, y: top + y }));
}
