import type { Article } from '../article.ts';
import { ATTRIBUTION_KINDS, type Attribution } from '../attribution.ts';
import type { Json } from '../packed.ts';
import { nameAttributions, type PrintedAttribution } from '../printedAttribution.ts';
import { type Fields, list, oneOf, openFields, optional, packFields, whole, wordOrNone } from './coding.ts';
import { packNumbers } from './numbers.ts';
import { type Column, type Naming, type Opening, openCodes, openOffsets, readList } from './opening.ts';
import { dateOrNone, span } from './spans.ts';
import { keepMade, type Members, makeList, makeMembers, makeViews } from './views.ts';

const FIELDS: Fields<Omit<Attribution, 'utterance'>> = {
  kind: oneOf(ATTRIBUTION_KINDS),
  source: list(span),
  cue: list(span),
  content: list(span),
  within: optional(whole),
  speaker: wordOrNone('actor'),
  side: wordOrNone('actor'),
  said: dateOrNone('said'),
};

/** An utterance is mostly the attribution's own id, or else that of another attribution; only then a word. */
const OWN = 0;

/** Packs the attributions of all articles, in the order of the articles and then of the text. */
export function packAttributions(articles: readonly Article[], naming: Naming): Json {
  const all = articles.flatMap(({ attributions }) => attributions);
  const ids = articles.flatMap((article) => nameAttributions(article));
  const rows = new Map(ids.map((id, row) => [id, row]));
  const utterances = all.map(({ utterance }, row) => {
    if (ids[row] === utterance) return OWN;
    const other = rows.get(utterance);
    return 1 + (other ?? all.length + naming('utterance', utterance));
  });
  return [
    packNumbers(articles.map(({ attributions }) => attributions.length)),
    packFields(FIELDS, all, naming),
    packNumbers(utterances),
  ];
}

/** Where attributions are printed: their articles, by row. */
export type Printing = {
  readonly count: number;
  readonly articles: number;
  readonly article: Column<Pick<Article, 'id' | 'excerpts' | 'published'>>;
};

/**
 * The attributions of a packed corpus, each made when it is asked for.
 *
 * `all` are as the articles print them. `ofArticle` gives those of one article, `find` the row of an id, which is worked out from the article's own.
 */
export type OpenAttributions = {
  readonly all: PrintedAttribution[];
  readonly at: Members<PrintedAttribution>['at'];
  readonly idOf: Column<string>;
  readonly sideOf: Column<string | undefined>;
  readonly firstOf: Column<number>;
  ofArticle(row: number): Attribution[];
};

/** Opens what `packAttributions` packed. */
export function openAttributions(packed: Json | undefined, printing: Printing, opening: Opening): OpenAttributions {
  const { count } = printing;
  const [lengths, fields, utterances] = readList(packed, 3);
  const firstOf = openOffsets({ packed: lengths, count: printing.articles, total: count }, opening);
  const columns = openFields(FIELDS, fields, { count, opening });
  const others = opening.words('utterance');
  const codes = openCodes({ packed: utterances, count, least: 1 + count }, others, opening);
  const names: (readonly string[])[] = [];
  const articleOf = findRow(firstOf, printing.articles);
  const placeOf = (row: number) => row - firstOf(articleOf(row));

  const attribution = keepMade(makeViews<Attribution>({ ...columns, utterance: readUtterance }));
  const ofArticle = (article: number) => {
    const first = firstOf(article);
    return makeList(firstOf(article + 1) - first, (place) => attribution(first + place));
  };
  function idOf(row: number): string {
    const article = articleOf(row);
    const { id, excerpts } = printing.article(article);
    names[article] ??= nameAttributions({ id, excerpts, attributions: Array.from(ofArticle(article)) });
    return names[article][placeOf(row)] ?? '';
  }
  function readUtterance(row: number): string {
    const code = codes()[row] ?? OWN;
    if (code === OWN) return idOf(row);
    return code <= count ? idOf(code - 1) : others.at(code - 1 - count);
  }
  const { list: all, at } = makeMembers(
    count,
    makeViews<PrintedAttribution>({
      id: idOf,
      article: (row) => printing.article(articleOf(row)).id,
      place: placeOf,
      said: (row) => columns.said(row) ?? printing.article(articleOf(row)).published,
      attribution,
      utterance: readUtterance,
      speaker: columns.speaker,
      side: columns.side,
    }),
  );
  return { all, at, idOf, sideOf: columns.side, firstOf, ofArticle };
}

/** Finds in which list a member stands: the last that begins at it or before. */
function findRow(firstOf: Column<number>, count: number): Column<number> {
  return (member) => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (middle < count && firstOf(middle) <= member) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
