import { printThousands } from '../../corpus/printThousands.ts';
/** Prints a number of things with its word: "1 article", "10,214 articles". */
export function printCount(count: number, one: string, many: string): string {
  return `${printThousands(count)} ${count === 1 ? one : many}`;
}

/** Prints how much of the corpus is in view: "All 5 articles", "4 of 5 articles", "1 article". */
export function printShare(shown: number, total: number): string {
  const all = printCount(total, 'article', 'articles');
  if (shown !== total) return `${printThousands(shown)} of ${all}`;
  return total < 2 ? all : `All ${all}`;
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Prints a number in a sentence: words under ten, digits from there on. */
export function printNumber(count: number): string {
  return WORDS[count] ?? printThousands(count);
}
