import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { type CopyText, isCopy, makeReadWords, type ReadWords } from './isCopy.ts';
import { type Likeness, makeSampleIndex } from './sampleIndex.ts';

/** Bodies of fewer words are no texts that could be copied, but what is left of a page. */
const LEAST_WORDS = 8;
/** A text shorter than this part of another is an excerpt of it, no copy. */
const LEAST_LENGTH = 0.25;

/**
 * Groups near-copies of one text: from an article's id to the id of the earliest of its group. Articles alone are absent.
 *
 * Articles come in time order. Every member is a copy, whole or cut, of the longest text of its group, so that a chain of likenesses never joins
 * unlike texts. `prints` are the articles' fingerprints, where they are known already. Takes time in proportion to the articles.
 */
export function groupCopies(
  articles: readonly CopyText[],
  prints: readonly Fingerprint[] = articles.map(({ text, blocks }) => fingerprint(text, blocks)),
): ReadonlyMap<string, string> {
  const lengthOf = (index: number) => prints[index]?.words ?? 0;
  const order = Array.from(articles.keys())
    .filter((index) => lengthOf(index) >= LEAST_WORDS)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const index = makeSampleIndex(prints);
  const centres = new Map<number, number>();
  const wholes = new Map<string, number>();
  const readWords = makeReadWords();
  for (const text of order) {
    const print = prints[text];
    if (print === undefined) continue;
    const whole = `${print.words} ${print.whole}`;
    const centre = wholes.get(whole) ?? findCentre(text, index.find(print.samples), { articles, prints, readWords });
    wholes.set(whole, centre ?? text);
    if (centre === undefined) index.add(text, print.samples);
    else centres.set(text, centre);
  }
  return nameGroups(articles, centres);
}

type Compared = {
  readonly articles: readonly CopyText[];
  readonly prints: readonly Fingerprint[];
  readonly readWords: ReadWords;
};

/** Finds the text of which this one is a copy, among those that are as long or longer. */
function findCentre(text: number, likenesses: readonly Likeness[], compared: Compared): number | undefined {
  const { articles, prints, readWords } = compared;
  const shorter = articles[text];
  const print = prints[text];
  if (shorter === undefined || print === undefined) return undefined;
  return likenesses.find((likeness) => {
    const longer = articles[likeness.text];
    const length = prints[likeness.text]?.words ?? 0;
    if (longer === undefined || print.words < length * LEAST_LENGTH) return false;
    return isCopy(shorter, longer, readWords);
  })?.text;
}

function nameGroups(articles: readonly CopyText[], centres: ReadonlyMap<number, number>): ReadonlyMap<string, string> {
  const earliest = new Map<number, number>();
  for (const [member, centre] of centres) {
    earliest.set(centre, Math.min(earliest.get(centre) ?? centre, member));
  }
  const names = new Map<string, string>();
  articles.forEach(({ id }, index) => {
    const first = earliest.get(centres.get(index) ?? index);
    const name = first === undefined ? undefined : articles[first]?.id;
    if (name !== undefined) names.set(id, name);
  });
  return names;
}
