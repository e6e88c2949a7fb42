import { parseAsString } from 'nuqs';
import type { Filters } from '../facets/filters.ts';

/**
 * The three ways to look at a slice, of which the first is where a reader lands, what the corpus is made of, the comparison as a document,
 * and how the page was made for everyone.
 */
export const VIEWS = ['positions', 'timeline', 'articles', 'about', 'brief', 'accessibility'] as const;
export type View = (typeof VIEWS)[number];

/** The two ways to read Positions: what people coded, by issue, and every quotation the machine found, by time. */
export const READINGS = ['issues', 'quotations'] as const;
export type Reading = (typeof READINGS)[number];

/** The paper of a brief that is not A4. */
export type Paper = 'letter';

/**
 * Where a reader is: the whole of what the address bar holds, cleaned.
 *
 * `sides` are the columns compared, two to four; they are never absent once a corpus is there. `open` null means what the
 * number of sides, or of quotations, asks for. `reading` null is the corpus's usual one. `quote` is the id of a statement or of a found
 * quotation, at which an article is open; `utterance` one, and `cell` an issue or `ISSUE.SIDE`, at which the reader lands in Positions: their row is
 * open and their side shown, and the next change of the view drops them. `proposed` asks the timeline to show what the machine proposes beside what people coded. `zoom` is `YYYY-MM/YYYY-MM`, or in days `YYYY-MM-DD/YYYY-MM-DD`.
 * `sort` is a column of the timeline's table, with `-` before it for descending order.
 */
export type Address = Filters & {
  readonly view: View;
  readonly reading: Reading | null;
  readonly sides: readonly string[];
  readonly open: readonly string[] | 'all' | 'none' | null;
  readonly pin: string | null;
  readonly only: 'differ' | null;
  readonly article: string | null;
  readonly quote: string | null;
  readonly event: string | null;
  readonly utterance: string | null;
  readonly cell: string | null;
  readonly paper: Paper | null;
  readonly proposed: 'show' | null;
  readonly zoom: string | null;
  readonly chart: 'table' | null;
  readonly sort: string | null;
};

/** An address as it is written: one string a key, null where the key is absent. */
export type WrittenAddress = Readonly<Record<AddressKey, string | null>>;
export type AddressKey = keyof typeof ADDRESS_KEYS;

/** The keys of the query string, in the order in which they stand there. Their strings have a meaning only together, so nuqs only carries them. */
export const ADDRESS_KEYS = {
  article: parseAsString,
  by: parseAsString,
  cell: parseAsString,
  chart: parseAsString,
  country: parseAsString,
  event: parseAsString,
  from: parseAsString,
  issue: parseAsString,
  leader: parseAsString,
  only: parseAsString,
  open: parseAsString,
  organization: parseAsString,
  paper: parseAsString,
  pin: parseAsString,
  proposed: parseAsString,
  publisher: parseAsString,
  q: parseAsString,
  quote: parseAsString,
  reading: parseAsString,
  sides: parseAsString,
  sort: parseAsString,
  to: parseAsString,
  utterance: parseAsString,
  view: parseAsString,
  zoom: parseAsString,
} as const;

/** The least and the most columns a reader can compare. */
export const SIDES_COMPARED = { least: 2, most: 4, usual: 3 } as const;
