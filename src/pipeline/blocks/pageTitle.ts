import { isHeadline } from './headline.ts';
import { isProse, type JudgedLine, type Stretch } from './stretch.ts';

/** Lines before the article among which its headline is looked for: author, date, share bar and photo stand between. */
const NEAR = 10;
/** A line in the article's first quarter can be its headline, under a lead-in or a teaser. */
const FIRST_PART = 0.25;
const SHORTEST = 15;

/**
 * Finds the headline of a page: the line at the article's top that shares most words with it.
 *
 * Menus and the headlines of other articles stand there, too, but speak of other things. Undefined where no line has two words of the article.
 */
export function findPageTitle(lines: readonly JudgedLine[], { from, to, weight }: Stretch): number | undefined {
  const known = new Set(lines.slice(from, to).flatMap((line) => (isProse(line) ? findLongWords(line.words) : [])));
  let best: { readonly at: number; readonly score: number } | undefined;
  let passed = 0;
  for (let at = Math.max(0, from - NEAR); at < to && passed <= weight * FIRST_PART; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (at >= from && isProse(line)) passed += line.weight;
    const score = canBeTitle(line) ? scoreShared(findLongWords(line.words), known) : 0;
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at;
}

function canBeTitle(line: JudgedLine): boolean {
  return line.kind === undefined && line.prose !== 'prose' && line.words.length >= SHORTEST && isHeadline(line.words);
}

/** Shared words, times their share: a headline of many words must not win by its length, nor one of two words by its share. */
function scoreShared(words: readonly string[], known: ReadonlySet<string>): number {
  const shared = words.filter((word) => known.has(word)).length;
  return shared >= 2 && shared * 2 >= words.length ? (shared * shared) / words.length : 0;
}

function findLongWords(words: string): string[] {
  return [...new Set(words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])];
}
