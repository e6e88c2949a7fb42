import type { Article } from '../corpus/article.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import type { Lookup } from '../corpus/lookup.ts';
import type { PrintedAttribution } from '../corpus/printedAttribution.ts';
import type { AnyEvent } from '../corpus/proposed.ts';
import type { Span } from '../corpus/span.ts';
import type { Statement } from '../corpus/statement.ts';
import type { FacetName, Filters } from './filters.ts';

/** Where the words of a search stand: article ids with spans of `article.text`, in text order. An article without an entry has no hit. */
export type SpanHits = ReadonlyMap<string, readonly Span[]> & { readonly articles?: undefined };

/**
 * Which articles of a large corpus have the words of a search, as the set of their places in `corpus.articles`: bit `i & 31` of word `i >>> 5`.
 *
 * Where the words stand is found in the text of an article when `get` asks for it, so ask only for what is on the screen; `find` finds them in other words, a
 * headline. Of a phrase the articles have each word; it is marked where its words stand together. Everything in an article that is found stays.
 */
export type ArticleHits = {
  readonly articles: Uint32Array;
  has(articleId: string): boolean;
  get(articleId: string): readonly Span[] | undefined;
  find(words: string): readonly Span[];
};

/** What a search has found. */
export type SearchHits = SpanHits | ArticleHits;

/** Gives the values of a choice facet that something answers to. */
export type FacetValues = (facet: FacetName) => ReadonlySet<string>;

/**
 * What a person coded or the machine found in an article: a statement or an attribution, or an event as one article reports it.
 *
 * `isFound`: by the machine. `sentences` are the article's words it rests on.
 */
export type Passage = {
  readonly subject:
    | { readonly kind: 'statement'; readonly statement: Statement }
    | { readonly kind: 'attribution'; readonly attribution: PrintedAttribution }
    | { readonly kind: 'event'; readonly event: AnyEvent };
  readonly isFound: boolean;
  readonly date: EdtfDate;
  readonly sentences: readonly Span[];
  readonly values: FacetValues;
};

/** An article with its passages. `values` are those it answers to by itself, whatever is coded in it. */
export type Page = {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly values: FacetValues;
};

/** What one facet says of one page: which passages it keeps, and whether it keeps the article for itself. */
export type Judgement = { readonly keepsArticle: boolean; keepsPassage(passage: Passage): boolean };

/** A way to narrow the corpus. `judge` returns null where the reader asks nothing of this facet. */
export type Facet = {
  judge(page: Page, filters: Filters, hits: SearchHits | null): Judgement | null;
};

/** A value a reader can choose; `detail` tells equal names apart. */
export type FacetChoice = { readonly id: string; readonly label: string; readonly detail?: string };

/**
 * A facet whose values are chosen from a list; several values mean any of them.
 *
 * `name` is its name in the address. `list` are all values a reader can choose, `of…` the values that a statement, an attribution,
 * an event in an article or an article by itself answers to.
 */
export type ChoiceFacet = {
  readonly name: FacetName;
  readonly label: string;
  readonly plural: string;
  list(lookup: Lookup): readonly FacetChoice[];
  ofStatement(lookup: Lookup, statement: Statement, article: Article): readonly string[];
  ofAttribution(lookup: Lookup, attribution: PrintedAttribution, article: Article): readonly string[];
  ofEvent(lookup: Lookup, event: AnyEvent, article: Article): readonly string[];
  ofArticle(lookup: Lookup, article: Article): readonly string[];
};
