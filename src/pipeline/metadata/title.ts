import type { Publisher } from '../../corpus/publisher.ts';
import { type Found, type Line, quote } from './found.ts';
import { findPublisherOf } from './publisherNames.ts';

/** Finds the headline; one that ends with a semicolon goes on in the line below it. Only Markdown says that a line is a title. */
export function findTitle(lines: readonly Line[], publishers: readonly Publisher[]): Found<string> | undefined {
  const at = lines.findIndex((line) => line.kind === 'title');
  const [first, second] = [lines[at], lines[at + 1]];
  if (first === undefined) return undefined;
  const goesOn = first.words.endsWith(';') && second?.kind === 'subtitle';
  const words = goesOn ? `${first.words} ${second.words}` : first.words;
  const title = cutPublisher(cleanTitle(words), publishers);
  return { value: title, basis: `the headline ${quote(words)}`, certain: words.startsWith('#') };
}

/** In letters, the publisher's name and all; what is longer is no title. */
const LONGEST = 400;

/** Finds a publisher's name behind a title: "Ministers meet | The Daily Record". */
export function findTitleSuffix(title: string): { readonly title: string; readonly name: string } | undefined {
  const match = title.length > LONGEST ? null : /^(.{10,}\S) (?:[|•·–—-]) ([^|•·–—]{2,40})$/.exec(title);
  return match?.[1] === undefined || match[2] === undefined ? undefined : { title: match[1], name: match[2] };
}

function cutPublisher(title: string, publishers: readonly Publisher[]): string {
  const suffix = findTitleSuffix(title);
  return suffix !== undefined && findPublisherOf(suffix.name, publishers) !== undefined ? suffix.title : title;
}

/** Takes Markdown's marks, doubled spaces and the point that a database adds off a title. */
function cleanTitle(words: string): string {
  const plain = words
    .replace(/^#{1,6} /, '')
    .replace(/\*\*|__/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return plain.replace(/(?<=[^.\s]{4})\.(["”’')]?)$|;$/, '$1');
}
