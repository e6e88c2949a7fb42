/** Lists of numbers in one: row `i` is `values[offsets[i]]` up to, not including, `values[offsets[i + 1]]`. No row has a number twice. */
export type Rows = { readonly offsets: Uint32Array; readonly values: Uint16Array | Uint32Array };

/** Stands for a day that is open or unknown. Before any day of the calendar, as a number of `toDayNumber`. */
export const NO_DAY = -0x80000000;

/**
 * Days as numbers of `toDayNumber`, both inclusive; `NO_DAY` where that end is open or unknown.
 */
export type DayColumns = { readonly earliest: Int32Array; readonly latest: Int32Array };

/**
 * The kinds of passages, by number. What people coded comes before what the machine found.
 *
 * `event` and `proposed` are an event as one article reports it: an event of three articles is three passages.
 */
export const PASSAGE_KINDS = ['statement', 'event', 'attribution', 'proposed'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** The number of the first kind of passage that the machine found. */
export const FIRST_FOUND = PASSAGE_KINDS.indexOf('attribution');

/**
 * The values of one facet and who answers to them. A value's number is its place in `ids`.
 *
 * `ids`, `labels` and `details` (empty where there is none) are what a reader can choose, in the order of the facet's own list. `ofArticle` is absent where
 * no article answers by itself, `ofPassage` where no passage has values of its own: it then answers as its article does.
 * The facet `by` has neither: the kind of a passage says who found it.
 */
export type FacetColumn = {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly details: readonly string[];
  readonly ofPassage?: Rows;
  readonly ofArticle?: Rows;
};

/**
 * What filters and counts need of a corpus, as numbers. An article's row is its place in `corpus.articles`.
 *
 * `counts` are the lengths of the corpus's lists; that of attributions is of all that articles print, in the order of the articles and
 * then of the text. Passages stand by article, those of article `i` from `offsets[i]`, and in it by kind, then as `findPages` has them. `row` is a passage's place in
 * the list of its own kind. `written` is the last day an article vouches for: the latest of its update, or of its publication.
 * `isPlanned` is 1 for an event only planned. `utterance` is the act of speech of each attribution, by its row, numbered as first printed.
 */
export type Columns = {
  readonly counts: Readonly<Record<'articles' | PassageKind, number>>;
  readonly articles: DayColumns & { readonly written: Int32Array };
  readonly passages: DayColumns & {
    readonly offsets: Uint32Array;
    readonly kind: Uint8Array;
    readonly row: Uint32Array;
    readonly isPlanned: Uint8Array;
  };
  readonly utterance: Uint32Array;
  readonly facets: Readonly<Record<'country' | 'leader' | 'organization' | 'publisher' | 'issue' | 'by', FacetColumn>>;
};
