import { joinWords, startSentence } from '../../corpus/names.ts';
import { countNoun, printCount } from './counts.ts';

/** How often sides are quoted, in column order; `name` as within a sentence. */
export type Quoted = { readonly name: string; readonly count: number };

/** Writes the sentence over all quotations: "The US is quoted 41 times, Russia 30 and NATO 22." Computed, so it holds under any filter. `all` counts the quotations of everybody. */
export function printQuotedHeadline(sides: readonly Quoted[], all: number): string {
  const heard = sides.filter(({ count }) => count > 0);
  const silent = sides.filter(({ count }) => count === 0).map(({ name }) => name);
  if (heard.length === 0 && all === 0) return 'Nobody is quoted here.';
  if (heard.length === 0) return sides.length === 0 ? 'No known side is quoted here.' : 'No side shown here is quoted.';
  // “41 times” serves for the numbers that follow; “twice” does not.
  const isNumber = (heard[0]?.count ?? 0) > 2;
  const clauses = heard.map(({ name, count }, index) => {
    if (index === 0) return `${name} is quoted ${printTimes(count)}`;
    return `${name} ${isNumber && count > 1 ? printCount(count) : printTimes(count)}`;
  });
  const rest = silent.length === 0 ? '' : `; ${joinWords(silent)} ${silent.length === 1 ? 'is' : 'are'} not`;
  return startSentence(`${joinWords(clauses)}${rest}.`);
}

/** What the line under the headline tells of all quotations. `all` counts acts of speech, `articles` those that print them. */
export type QuotedSource = {
  readonly all: number;
  readonly articles: number;
  readonly elsewhere: number;
  readonly nobody: number;
};

/** Writes that line: "101 quotations in 5 articles, one act of speech counted once; 12 of other sides, 31 of people whose side is not known." */
export function printQuotedSource({ all, articles, elsewhere, nobody }: QuotedSource): string {
  const parts = [
    elsewhere > 0 ? `${printCount(elsewhere)} of other sides` : '',
    nobody > 0 ? `${printCount(nobody)} of people whose side is not known` : '',
  ].filter((part) => part !== '');
  const rest = parts.length === 0 ? '' : `; ${parts.join(', ')}`;
  return `${countNoun(all, 'quotation')} in ${countNoun(articles, 'article')}, one act of speech counted once${rest}.`;
}

/** What stands wherever the machine speaks. */
export const UNCHECKED = 'Found by machine, not checked';

function printTimes(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${printCount(count)} times`;
}
