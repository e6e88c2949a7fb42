import { PALETTE, type Paint } from './palette.ts';
import { type Attributes, escapeXml, writeElement } from './svg.ts';

/** The two faces of the page. */
export type Face = 'sans' | 'serif';

/** A face at a size in pixels and a weight. */
export type Font = { readonly face: Face; readonly size: number; readonly weight: number };

/** How wide words are in a font, in pixels. */
export type Measure = (text: string, font: Font) => number;

/** Words in one font and colour. */
export type Run = { readonly text: string; readonly font: Font; readonly paint: Paint };

/** A font that a picture carries with it: the base64 of a WOFF2 file. */
export type EmbeddedFont = { readonly face: Face; readonly woff2: string };

/**
 * What each face is called. The first is the page's, which the picture carries; programs that take no embedded font look for the same face installed, then for
 * one that runs no wider, so that words keep to their place.
 */
export const FAMILIES: Readonly<Record<Face, string>> = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', Calibri, Carlito, 'Segoe UI', Arial, sans-serif",
  serif:
    "'Source Serif 4 Variable', 'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', 'Liberation Serif', serif",
};

const EMBEDDED = /^'[^']+'/;

/** Writes the style sheet that brings the fonts along. */
export function writeFonts(fonts: readonly EmbeddedFont[]): string {
  const faces = fonts.map(({ face, woff2 }) => {
    const source = `src:url(data:font/woff2;base64,${woff2}) format('woff2')`;
    return `@font-face{font-family:${EMBEDDED.exec(FAMILIES[face])?.[0]};font-weight:200 900;${source}}`;
  });
  return fonts.length === 0 ? '' : writeElement('style', {}, faces.join(''));
}

/** Where a line of text stands: `x` is its start, middle or end, `y` its baseline. */
export type TextPlace = { readonly x: number; readonly y: number; readonly anchor?: 'middle' | 'end' };

/** Writes a line of text; the runs follow one another. */
export function writeText(runs: readonly Run[], { x, y, anchor }: TextPlace): string {
  const [first, ...others] = runs;
  if (first === undefined) return '';
  const place = { x, y, 'text-anchor': anchor };
  if (others.length === 0) return writeElement('text', { ...place, ...fontOf(first) }, escapeXml(first.text));
  const spans = runs.map((run) => writeElement('tspan', fontOf(run), escapeXml(run.text)));
  return writeElement('text', { ...place, 'xml:space': 'preserve' }, ...spans);
}

function fontOf({ font, paint }: Run): Attributes {
  return {
    // The sans is that of the whole picture.
    'font-family': font.face === 'sans' ? undefined : FAMILIES[font.face],
    'font-size': font.size,
    'font-weight': font.weight === 400 ? undefined : font.weight,
    fill: PALETTE[paint],
  };
}
