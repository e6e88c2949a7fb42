/** Clear space between a mark and its label, and between one event and the next in a row. */
const LABEL_OFFSET = 11;
const BETWEEN = 12;
/** A label stands on its own open-ended line only where this much of the line remains to be seen. */
const LINE_LEFT = 28;

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
 * the rows; where neither side has room in an empty row, the label stands over the item's own line, at the side with more space.
 */
export function arrangeRows(items: readonly RowItem[], width: number): readonly RowPlace[] {
  const rows: Choice[][] = [];
  return items.map((item) => {
    const choices = listChoices(item, width);
    for (const [row, taken] of rows.entries()) {
      const free = choices.find((choice) => taken.every((other) => isApart(choice, other)));
      if (free !== undefined) {
        taken.push(free);
        return { row, ...free };
      }
    }
    const first = choices[0] ?? labelOverLine(item, width);
    rows.push([first]);
    return { row: rows.length - 1, ...first };
  });
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
  return { side, inline, labelFrom, labelTo, from, to: Math.max(item.right, labelTo) };
}

function isApart(one: Choice, other: Choice): boolean {
  return one.from >= other.to + BETWEEN || one.to <= other.from - BETWEEN;
}

/** Half the width of a mark. */
export const MARK_RADIUS = 6;
