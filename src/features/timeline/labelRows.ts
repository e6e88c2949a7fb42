/** Clear space between a mark and its label, and between one event and the next in a row. */
const LABEL_OFFSET = 11;
const BETWEEN = 12;
/** A label stands on its own open-ended line only where this much of the line remains to be seen. */
const LINE_LEFT = 28;
/** How far marks without labels may stand from their place, in steps of so many pixels, and what lies between two. */
const SHIFTS = [0, 1, -1, 2, -2];
const SHIFT = 14;
const BARE_BETWEEN = 1;

/** What a row has to make room for, in pixels: from `left` to `right` with its marks, and a label `width` wide. */
export type RowItem = {
  readonly left: number;
  readonly right: number;
  /** The middle of the mark the label belongs to. */
  readonly mark: number;
  readonly width: number;
  /** The side on which an open-ended line lets the label stand between mark and line. */
  readonly inline: 'after' | 'before' | null;
};

/** Where an item and its label went: the label's ends, and all that the item covers of its row, in pixels. */
export type RowPlace = {
  readonly row: number;
  /** The side of the mark on which the label stands. */
  readonly side: 'right' | 'left';
  /** Whether it stands on the item's own line, which then is drawn past it. */
  readonly inline: boolean;
  /** Whether it has a label; without one it is a mark and nothing else, `shift` pixels from its place where another stands there. */
  readonly isNamed: boolean;
  readonly shift: number;
  readonly labelFrom: number;
  readonly labelTo: number;
  readonly from: number;
  readonly to: number;
};

type Choice = Omit<RowPlace, 'row'>;

/**
 * Lays items out in rows so that no label meets a mark or another label.
 *
 * Greedy: each item, in order, takes the first row that has room for it with its label at the right, else at the left. `width` is that of
 * the rows; where neither side has room in an empty row, the label stands over the item's own line, at the side with more space. With `most`
 * rows of labels, what finds no room in them is a mark without a label in a row below.
 */
export function arrangeRows(
  items: readonly RowItem[],
  width: number,
  most = Number.POSITIVE_INFINITY,
): readonly RowPlace[] {
  const rows: Choice[][] = [];
  const named = items.map((item) => {
    const choices = listChoices(item, width);
    const place = findPlace(rows, choices, BETWEEN);
    if (place !== undefined) return take(rows, place);
    return rows.length === most
      ? null
      : take(rows, { row: rows.length, ...(choices[0] ?? labelOverLine(item, width)) });
  });
  const bare: Choice[][] = [];
  return items.map((item, index) => named[index] ?? lower(placeBare(bare, item, width), rows.length));
}

/** Marks of one day stand side by side, as far as they stay near it, then one under another. */
function placeBare(rows: Choice[][], { mark }: RowItem, width: number): RowPlace {
  const shifted = SHIFTS.map((shift) => mark + shift * SHIFT).filter((x) => x >= 0 && x <= width);
  const choices = shifted.map((x) => leaveBare(x, x - mark));
  const place = findPlace(rows, choices, BARE_BETWEEN) ?? { row: rows.length, ...leaveBare(mark, 0) };
  return take(rows, place);
}

function lower(place: RowPlace, by: number): RowPlace {
  return { ...place, row: place.row + by };
}

/** The first row in which one of the choices has room. */
function findPlace(
  rows: readonly (readonly Choice[])[],
  choices: readonly Choice[],
  between: number,
): RowPlace | undefined {
  for (const [row, taken] of rows.entries()) {
    const free = choices.find((choice) => taken.every((other) => isApart(choice, other, between)));
    if (free !== undefined) return { row, ...free };
  }
  return undefined;
}

function take(rows: Choice[][], place: RowPlace): RowPlace {
  const row = rows[place.row];
  if (row === undefined) rows.push([place]);
  else row.push(place);
  return place;
}

function leaveBare(x: number, shift: number): Choice {
  const [from, to] = [x - MARK_RADIUS, x + MARK_RADIUS];
  return { side: 'right', inline: false, isNamed: false, shift, labelFrom: to, labelTo: to, from, to };
}

function listChoices(item: RowItem, width: number): Choice[] {
  const inline = placeInline(item);
  const right = placeLabel(item, 'right', item.right + LABEL_OFFSET - MARK_RADIUS, false);
  const left = placeLabel(item, 'left', item.left - LABEL_OFFSET + MARK_RADIUS, false);
  const outside = [right, left].filter((choice) => choice.labelFrom >= 0 && choice.labelTo <= width);
  return inline === null ? (outside.length > 0 ? outside : [labelOverLine(item, width)]) : [inline, ...outside];
}

function placeInline(item: RowItem): Choice | null {
  const needed = LABEL_OFFSET * 2 + item.width + LINE_LEFT;
  if (item.inline === 'after' && item.right - item.mark >= needed) {
    return placeLabel(item, 'right', item.mark + LABEL_OFFSET, true);
  }
  if (item.inline === 'before' && item.mark - item.left >= needed) {
    return placeLabel(item, 'left', item.mark - LABEL_OFFSET, true);
  }
  return null;
}

function labelOverLine(item: RowItem, width: number): Choice {
  const isRight = width - item.mark >= item.mark;
  const near = isRight ? item.mark + LABEL_OFFSET : item.mark - LABEL_OFFSET;
  return placeLabel(item, isRight ? 'right' : 'left', near, true);
}

function placeLabel(item: RowItem, side: 'right' | 'left', near: number, inline: boolean): Choice {
  const [labelFrom, labelTo] = side === 'right' ? [near, near + item.width] : [near - item.width, near];
  const from = Math.min(item.left, labelFrom);
  return { side, inline, isNamed: true, shift: 0, labelFrom, labelTo, from, to: Math.max(item.right, labelTo) };
}

function isApart(one: Choice, other: Choice, between: number): boolean {
  return one.from >= other.to + between || one.to <= other.from - between;
}

/** Half the width of a mark. */
export const MARK_RADIUS = 6;
