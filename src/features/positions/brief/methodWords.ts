import { isUncertain } from '../../../corpus/dateWords.ts';
import type { Lookup } from '../../../corpus/lookup.ts';
import { joinWords } from '../../../corpus/names.ts';
import { readWording } from '../../../corpus/position.ts';
import type { Statement } from '../../../corpus/statement.ts';
import type { Slice } from '../../../facets/slice.ts';
import { countNoun, printCount } from '../counts.ts';
import type { Row } from '../rows.ts';
import { printSideWindow } from '../windows.ts';

/** What the box on method is written from. `filters` are in words; `rows` are the issues compared. */
export type MethodSource = {
  readonly lookup: Lookup;
  readonly slice: Pick<Slice, 'articles' | 'statements'>;
  readonly rows: readonly Row[];
  readonly filters: readonly string[];
  readonly onlyDiffering: boolean;
};

/** A point of the method: what it is about, and what is to be said. */
export type MethodPoint = { readonly term: string; readonly words: string };

/** Writes how a comparison was made: how coded and by whom, from what, what was filtered, how it counts, what is uncertain. */
export function writeMethod(source: MethodSource): readonly MethodPoint[] {
  return [
    { term: 'Coding', words: printCoding(source) },
    { term: 'Articles', words: printArticles(source) },
    { term: 'Filters', words: printFilters(source) },
    { term: 'Counting', words: COUNTING },
    { term: 'Uncertain', words: printDoubts(source) },
    { term: 'Not in it', words: LIMITS },
  ];
}

const COUNTING =
  'One act of speech counts once, however many articles print it. Only sides that supported, opposed or set a condition are compared; “declined to say” is no stance. “No statement” means that nothing was found in these articles. It is not a neutral view.';

const LIMITS =
  'What was said elsewhere, before, after or between these articles. Nothing that only a machine found is in the table or the evidence. The rules of coding and the coders’ notes are on the page. The article texts belong to their publishers.';

function printCoding({ slice }: MethodSource): string {
  const coders = [...new Set(slice.statements.map(({ coder }) => coder))];
  const who = coders.length === 0 ? 'people' : `people (${joinWords(coders)})`;
  return `Who takes which stance on which issue was read in the articles by ${who}, not by a machine. Each stance rests on the words quoted here; words in quotation marks were spoken, the others are the article’s.`;
}

function printArticles({ lookup, slice: { articles } }: MethodSource): string {
  const all = lookup.corpus.articles.length;
  const share =
    articles.length === all
      ? countNoun(all, 'article')
      : `${printCount(articles.length)} of ${countNoun(all, 'article')}`;
  const publishers = new Set(articles.map(({ publisher }) => publisher)).size;
  const window = printSideWindow(articles.map(({ published }) => ({ said: published })));
  return `${share} by ${countNoun(publishers, 'publisher')}${window === null ? '' : `, ${window}`}.`;
}

function printFilters({ filters, onlyDiffering }: MethodSource): string {
  const words = filters.length === 0 ? 'None: everything that was coded is compared.' : `${filters.join('; ')}.`;
  return onlyDiffering ? `${words} Only issues on which the sides differ, wholly or in part, are shown.` : words;
}

function printDoubts({ rows, slice }: MethodSource): string {
  const acts = rows.flatMap(({ positions }) => positions.flatMap((one) => one?.utterances ?? []));
  const count = (test: (statement: Statement) => boolean) => acts.filter(({ statement }) => test(statement)).length;
  const parts = [
    printPart(
      count((one) => readWording(one) === 'reported'),
      'reported and not quoted',
    ),
    printPart(
      count((one) => readWording(one) === 'narrated'),
      'told in the article’s own words',
    ),
    printPart(
      count(({ said }) => isUncertain(said)),
      UNDATED,
    ),
  ].filter((part) => part !== '');
  const undated = slice.articles.filter(({ published }) => isUncertain(published)).length;
  const compared = rows.filter(({ relation }) => relation !== 'none');
  const apart = compared.filter(({ gap }) => gap !== null).length;
  const doubts = [
    parts.length === 0 ? '' : `Of ${countNoun(acts.length, 'act')} of speech ${joinWords(parts)}.`,
    undated === 0 ? '' : `Of ${countNoun(slice.articles.length, 'article')} ${printPart(undated, UNDATED)}.`,
    apart === 0
      ? ''
      : `On ${printCount(apart)} of ${countNoun(compared.length, 'issue')} compared the sides spoke at different times.`,
  ].filter((doubt) => doubt !== '');
  return doubts.length === 0 ? 'All that is here is quoted, and dated to one certain day.' : doubts.join(' ');
}

const UNDATED = 'not dated to one certain day';

function printPart(count: number, words: string): string {
  return count === 0 ? '' : `${printCount(count)} ${count === 1 ? 'is' : 'are'} ${words}`;
}
