import { QUADS } from '../../corpus/eventRecord.ts';
import { isProposed } from '../../corpus/proposed.ts';
import { run } from '../../pictures/frame.ts';
import { PALETTE } from '../../pictures/palette.ts';
import { drawMark } from '../../pictures/signs.ts';
import { writeElement } from '../../pictures/svg.ts';
import { type Measure, writeText } from '../../pictures/type.ts';
import { FOUND_TOP, SHADES } from './bars.ts';
import type { CountLayout } from './countLayout.ts';
import { isConfirmed, PROPOSED_WORDS, quadWords } from './eventWords.ts';
import type { Layout, PlacedMark } from './layout.ts';
import { countWords } from './segmentWords.ts';

/** A sign with what it means; `width` is that of the sign. */
type Entry = { readonly sign: string; readonly width: number; readonly words: string };

const FONT = { face: 'sans', size: 19, weight: 400 } as const;
const ROW = 30;
const BETWEEN = 30;

/** How to read the marks, in rows: only the signs that the picture holds. */
export type PictureLegend = { readonly height: number; draw(x: number, top: number): string };

/** "31 of 55 events are named": how many have a label, where not all have; else null. */
export function countNamed({ lanes }: Layout): string | null {
  const marks = lanes.flatMap((lane) => lane.marks);
  const named = marks.filter(({ place }) => place.isNamed).length;
  return named === marks.length ? null : `${named} of ${countWords(marks.length, 'event')} are named`;
}

/** Lays out the legend of a chart, `width` pixels wide. */
export function layOutLegend(layout: Layout | CountLayout, width: number, measure: Measure): PictureLegend {
  const entries = 'bins' in layout ? listBars(layout) : listSigns(layout);
  const placed: { entry: Entry; x: number; row: number }[] = [];
  let [x, row] = [0, 0];
  for (const entry of entries) {
    const own = entry.width + 8 + measure(entry.words, FONT);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    placed.push({ entry, x, row });
    x += own + BETWEEN;
  }
  return {
    height: placed.length === 0 ? 0 : (row + 1) * ROW,
    draw: (left, top) =>
      placed
        .map(({ entry, x: from, row: line }) => {
          const place = { x: left + from, y: top + line * ROW };
          const sign = writeElement('g', { transform: `translate(${place.x} ${place.y + 8})` }, entry.sign);
          const words = [run(entry.words, 'sans', FONT.size, 'ink-2')];
          return sign + writeText(words, { x: place.x + entry.width + 8, y: place.y + 21 });
        })
        .join(''),
  };
}

function listSigns(layout: Layout): readonly Entry[] {
  const part = countNamed(layout);
  return [
    ...listEntries(layout.lanes.flatMap((lane) => lane.marks)),
    ...(part === null
      ? []
      : [{ sign: '', width: -8, words: `${part}; the others stand at their dates as marks, without a line` }]),
  ];
}

function listEntries(marks: readonly PlacedMark[]): readonly Entry[] {
  const has = (test: (mark: PlacedMark) => boolean) => marks.some(test);
  const quads = QUADS.filter((quad) => has(({ event }) => event.quad === quad));
  return [
    ...quads.map((quad) => ({
      sign: enlarge(drawMark(quad, 'ink', { x: 6, y: 6 })),
      width: 18,
      words: quadWords(quad),
    })),
    ...LINES.filter(({ test }) => has(test)).map(({ d, dash, words }) => ({
      sign: drawSign(d, dash),
      width: 40,
      words,
    })),
    ...(has(({ event }) => !isConfirmed(event))
      ? [
          {
            sign: writeText([run('Aa', 'sans', 19, 'ink-3')], { x: 0, y: 13 }),
            width: 22,
            words: 'Planned, or one party’s account',
          },
        ]
      : []),
    ...(has(({ event }) => isProposed(event))
      ? [
          {
            sign: enlarge(drawMark('material-conflict', 'ink', { x: 6, y: 6 }, true)),
            width: 18,
            words: PROPOSED_WORDS,
          },
        ]
      : []),
  ];
}

function listBars({ lanes, unit }: CountLayout): readonly Entry[] {
  const bar = (opacity: number, isFound = false) =>
    writeElement('rect', { x: 1, y: 0, width: 12, height: 14, fill: PALETTE['ink-2'], 'fill-opacity': opacity }) +
    (isFound ? writeElement('path', { d: 'M1 0h12', ...FOUND_TOP, stroke: PALETTE['ink-2'] }) : '');
  const coded = lanes.some((lane) => lane.total > 0);
  const found = lanes.some((lane) => lane.proposed.total > 0);
  return [
    ...(coded
      ? [
          { sign: bar(1), width: 16, words: `Events by ${unit}; the highest count of each lane is written over it` },
          { sign: bar(SHADES.unsure), width: 16, words: 'Date uncertain' },
        ]
      : []),
    ...(found
      ? [
          { sign: bar(SHADES.foundSure, true), width: 16, words: PROPOSED_WORDS },
          { sign: bar(SHADES.foundUnsure, true), width: 16, words: 'Proposed, date uncertain' },
        ]
      : []),
  ];
}

const LINES = [
  {
    d: 'M2 3v8M2 7h34M36 3v8',
    dash: undefined,
    words: 'Some time in this span',
    test: ({ placement }: PlacedMark) => placement.line === 'solid' && placement.left === 'cap',
  },
  {
    d: 'M1 7h38',
    dash: '5 4',
    words: 'Date approximate or doubted',
    test: ({ placement }: PlacedMark) => placement.line === 'dashed' && placement.left !== 'arrow',
  },
  {
    d: 'M1 7h38',
    dash: '2 4',
    words: 'One of these dates',
    test: ({ placement }: PlacedMark) => placement.line === 'dotted',
  },
  {
    d: 'M8 2L2 7l6 5M2 7h36',
    dash: undefined,
    words: 'Before this date',
    test: ({ placement }: PlacedMark) => placement.left === 'arrow' && placement.right === 'none',
  },
  {
    d: 'M2 7h34M30 2l6 5l-6 5',
    dash: undefined,
    words: 'Since this date',
    test: ({ placement }: PlacedMark) => placement.left === 'none' && placement.right === 'arrow',
  },
] as const;

function drawSign(d: string, dash: string | undefined): string {
  const look = { fill: 'none', stroke: PALETTE['ink-2'], 'stroke-width': 2, 'stroke-dasharray': dash };
  return writeElement('path', { d, ...look });
}

function enlarge(mark: string): string {
  return writeElement('g', { transform: 'scale(1.2)' }, mark);
}
