import type { Block } from '../corpus/article.ts';
import { type Body, findBody } from './blocks/body.ts';
import { findLines, type Line } from './blocks/lines.ts';
import { nameByPlace } from './blocks/places.ts';

type Kind = Block['kind'];

/**
 * Divides an article's text into blocks: nothing is deleted, everything is named.
 *
 * Blocks hold no blank lines; between two of them lies white space only. Of a page saved as text the article is found
 * first. Each line is judged by its own words (furniture, date, byline, photo), then what is left by its place: title, subtitle, caption after
 * a photo line, heading, paragraph.
 */
export function findBlocks(text: string): Block[] {
  const lines = findLines(text);
  const body = findBody(lines);
  const kinds = body === undefined ? nameByPlace(lines) : nameOnPage(lines, body);
  return lines.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? 'paragraph' }));
}

/** Lines of a page around the article that can still be its own: date and credits. */
const NEAR = 12;

/** Names the lines of a page: the article's by their place among its own, all others furniture. */
function nameOnPage(lines: readonly Line[], { from, to, isBody, title }: Body): Kind[] {
  const own = lines.flatMap((line, index) => {
    const isNear = index >= (title ?? from - NEAR) && index < to + NEAR;
    return isBody[index] === true || index === title || (isNear && line.kind !== undefined) ? [index] : [];
  });
  const named = nameByPlace(own.flatMap((index) => lines[index] ?? []));
  const kinds = lines.map((): Kind => 'furniture');
  for (const [nth, index] of own.entries()) kinds[index] = named[nth] ?? 'paragraph';
  return kinds;
}
