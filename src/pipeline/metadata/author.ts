import { stripEmphasis } from '../lineKinds.ts';
import { readByline } from './byline.ts';
import { type Found, type Line, quote } from './found.ts';

/** Finds who wrote an article, in its bylines. A name without "by" or a role is inferred. */
export function findAuthor(lines: readonly Line[]): Found<string> | undefined {
  for (const { kind, words } of lines) {
    const byline = kind === 'byline' ? readByline(stripEmphasis(words)) : undefined;
    if (byline === undefined || byline.authors.length === 0) continue;
    const [last, ...others] = byline.authors.toReversed();
    const names = others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
    if (names !== undefined) return { value: names, basis: quote(words), certain: byline.isMarked };
  }
  return undefined;
}
