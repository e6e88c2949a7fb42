import type { Quad } from '../corpus/eventRecord.ts';
import type { Stance } from '../corpus/statement.ts';
import { PALETTE, type Paint } from './palette.ts';
import { writeElement } from './svg.ts';

/** Where a sign stands: its top left corner, and how large a side of it is. */
export type SignPlace = { readonly x: number; readonly y: number; readonly size: number };

type Colors = { readonly own: string; readonly page: string };

/** Draws the sign of a stance, or of a silence. The shapes are those of the page's own signs; a test compares. */
export function drawStance(stance: Stance | 'silent', paint: Paint, { x, y, size }: SignPlace): string {
  const shapes = STANCES[stance]({ own: PALETTE[paint], page: PALETTE.page });
  return writeElement('g', { transform: `translate(${x} ${y}) scale(${size / 16})` }, ...shapes);
}

/** Draws how sides stand to each other, 14 by 13 in its own measure; hollow where they did not speak at the same time. */
export function drawRelation(relation: Relation, isHollow: boolean, { x, y, size }: SignPlace): string {
  const line = (d: string, color: string, width: number) => stroke(d, color, width);
  const lines = isHollow
    ? [line(HOLLOW[relation].outer, PALETTE['ink-2'], 3.4), line(HOLLOW[relation].inner, PALETTE.page, 1.5)]
    : [line(RELATIONS[relation], PALETTE['ink-2'], 1.7)];
  return writeElement('g', { transform: `translate(${x} ${y}) scale(${size / 14})` }, ...lines);
}

/** Draws the mark of an event around a point: circle for cooperation, diamond for conflict; hollow for words, filled for deeds. */
export function drawMark(quad: Quad, paint: Paint, { x, y }: { x: number; y: number }, isProposed = false): string {
  const own = PALETTE[paint];
  const look = {
    fill: quad.startsWith('material') ? own : PALETTE.page,
    stroke: own,
    'stroke-width': isProposed ? 1.2 : 1.6,
    'stroke-dasharray': isProposed ? '1.6 1.6' : undefined,
    'fill-opacity': isProposed ? 0.3 : undefined,
  };
  if (quad.endsWith('cooperation')) return writeElement('circle', { cx: x, cy: y, r: 5, ...look });
  return writeElement('path', { d: `M${x} ${y - 6}l6 6l-6 6l-6 -6z`, ...look });
}

/** How the compared sides stand to each other. */
export type Relation = 'differ' | 'part' | 'agree' | 'none';

function stroke(d: string, color: string, width: number, dash?: string): string {
  return writeElement('path', { d, fill: 'none', stroke: color, 'stroke-width': width, 'stroke-dasharray': dash });
}

function ring(color: string): string {
  return writeElement('circle', { cx: 8, cy: 8, r: 6.2, fill: 'none', stroke: color, 'stroke-width': 1.6 });
}

const STANCES: Readonly<Record<Stance | 'silent', (colors: Colors) => readonly string[]>> = {
  supports: ({ own, page }) => [
    writeElement('circle', { cx: 8, cy: 8, r: 7, fill: own }),
    stroke('M4.6 8.3l2.3 2.3 4.5-4.9', page, 1.8),
  ],
  opposes: ({ own }) => [ring(own), stroke('M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6', own, 1.8)],
  conditional: ({ own }) => [ring(own), writeElement('path', { d: 'M8 1.8a6.2 6.2 0 0 0 0 12.4z', fill: own })],
  declined: ({ own }) => [ring(own), stroke('M4.8 8h6.4', own, 1.8)],
  silent: () => [stroke('M2 8h12', PALETTE.edge, 1.4, '1.6 2.6')],
};

const RELATIONS: Readonly<Record<Relation, string>> = {
  differ: 'M1 4.3h11M1 8.7h11M9.6 .8L3.6 12.2',
  part: 'M1 4.9c2-2.2 3.6-1.6 5.5-.5s3.5 1.7 5.5-.5M1 9.5c2-2.2 3.6-1.6 5.5-.5s3.5 1.7 5.5-.5',
  agree: 'M1 4.3h11M1 8.7h11',
  none: 'M2.5 6.5h8',
};

const HOLLOW: Readonly<Record<Relation, { readonly outer: string; readonly inner: string }>> = {
  differ: { outer: 'M.5 3.2h13M.5 9.8h13M10.2 .2L3.8 12.8', inner: 'M1.4 3.2h11.2M1.4 9.8h11.2M9.8 1L4.2 12' },
  part: {
    outer: 'M.6 4.4c2-2.4 3.8-1.8 6-.6s4.4 1.8 6.5-.6M.6 10.8c2-2.4 3.8-1.8 6-.6s4.4 1.8 6.5-.6',
    inner: 'M1.3 3.8c1.8-1.8 3.3-1.2 5.3 0s3.9 1.5 5.700 0M1.3 10.2c1.8-1.8 3.3-1.2 5.3 0s3.9 1.5 5.700 0',
  },
  agree: { outer: 'M.5 3.2h13M.5 9.8h13', inner: 'M1.4 3.2h11.2M1.4 9.8h11.2' },
  none: { outer: 'M1.5 6.5h10', inner: 'M2.4 6.5h8.2' },
};
