import { compareText } from '../corpus/compareText.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { printWindow } from '../corpus/dateWords.ts';
import { groupBy } from '../corpus/groupBy.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { joinWords, nameInSentence, startSentence } from '../corpus/names.ts';
import { printThousands } from '../corpus/printThousands.ts';
import { countUtterances } from '../corpus/utterances.ts';

/** What a page says of its corpus to those who only see its address: its title and a sentence or two. */
export type Description = { readonly title: string; readonly text: string };

/** A title must fit a tab and a line of search results. */
const NAMED_SIDES = 3;

/** Describes a corpus in words, from its own counts. */
export function describeCorpus(lookup: Lookup): Description {
  const names = listSpeakingSides(lookup).map((side) => nameInSentence(lookup, side));
  const others = names.length > NAMED_SIDES ? ['others'] : [];
  const named = joinWords([...names.slice(0, NAMED_SIDES), ...others]);
  return {
    title: named === '' ? 'On the record' : `${startSentence(named)} – On the record`,
    text: printContents(lookup.corpus),
  };
}

/** Lists the sides that made statements, or where nothing is coded those that are quoted, in the order in which the page shows them. */
export function listSpeakingSides({ corpus, sides }: Lookup): readonly string[] {
  const { statements } = corpus;
  const quotations = corpus.articles.flatMap(({ attributions }) => attributions);
  const speaking = new Set((statements.length > 0 ? statements : quotations).map(({ side }) => side));
  return sides.map(({ id }) => id).filter((id) => speaking.has(id));
}

/** Counts one noun: "1 article", "1,200 articles". */
export function countNoun(count: number, noun: string): string {
  return `${printThousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Prints the days on which the articles were published, from the first to the last; empty where none is known. */
export function printPublished({ articles }: Pick<Corpus, 'articles'>): string {
  const { first, last } = findPublished({ articles });
  return first === undefined || last === undefined ? '' : printWindow(first, last);
}

/** Finds the first and the last date on which an article was published; what is undated does not count. */
export function findPublished({ articles }: Pick<Corpus, 'articles'>) {
  const dates = articles.map(({ published }) => published).filter(({ earliest, latest }) => earliest ?? latest);
  const sorted = dates.toSorted((a, b) => compareText(a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? ''));
  return { first: sorted[0], last: sorted.at(-1) };
}

function printContents(corpus: Corpus): string {
  const { articles, statements, events } = corpus;
  const published = printPublished(corpus);
  const source = `${countNoun(articles.length, 'news article')}${published === '' ? '' : `, ${published}`}`;
  if (articles.length === 0) return 'Who said what, when, on which issue, side by side. There is no article yet.';
  if (statements.length === 0) {
    const found = articles.reduce((sum, { attributions }) => sum + attributions.length, 0);
    return `Who said what, when, side by side: ${countNoun(found, 'quotation')} that a machine found in ${source}. Nobody has checked them.`;
  }
  const issues = groupBy(statements, ({ issue }) => issue).size;
  return `Who said what, when, on ${countNoun(issues, 'issue')}, side by side: ${countNoun(countUtterances(statements), 'statement')} and ${countNoun(events.length, 'event')}, each tied to its words in ${source}.`;
}
