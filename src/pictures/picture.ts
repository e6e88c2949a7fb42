import { SLIDE } from './frame.ts';
import { PALETTE } from './palette.ts';
import { escapeXml, writeElement } from './svg.ts';
import { type EmbeddedFont, FAMILIES, writeFonts } from './type.ts';

/**
 * A picture: what is drawn, and what it is called for those who do not see it.
 *
 * `description` says in words what it shows; the address in it is the whole one, also where the picture has no room for it. `remark` says what had
 * no room and what to do about it, or is empty.
 */
export type Picture = {
  readonly title: string;
  readonly description: string;
  readonly drawn: string;
  readonly remark: string;
};

/** Writes a picture as an SVG file that needs nothing beside itself: no style sheet, no font file, no script. */
export function writePicture(
  { title, description, drawn }: Omit<Picture, 'remark'>,
  fonts: readonly EmbeddedFont[],
): string {
  const { width, height } = SLIDE;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': FAMILIES.sans,
    role: 'img',
    'aria-labelledby': 'picture-title picture-description',
  };
  const svg = writeElement(
    'svg',
    root,
    writeElement('title', { id: 'picture-title' }, escapeXml(title)),
    writeElement('desc', { id: 'picture-description' }, escapeXml(description)),
    writeFonts(fonts),
    writeElement('rect', { width, height, fill: PALETTE.page }),
    drawn,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
