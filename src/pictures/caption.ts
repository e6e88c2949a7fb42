import type { Article } from '../corpus/article.ts';
import { printDate } from '../corpus/dateWords.ts';
import type { Lookup } from '../corpus/lookup.ts';
import { joinWords, nameInSentence } from '../corpus/names.ts';
import { printThousands } from '../corpus/printThousands.ts';
import { UNNAMED_PUBLISHER } from '../corpus/publisher.ts';
import type { Caption } from './frame.ts';

/** More publishers than this are counted, not named. */
const NAMED = 6;

/** From what and when a picture is made. `articles` are those the filters keep, `made` a day `YYYY-MM-DD`. */
export type Origin = {
  readonly lookup: Lookup;
  readonly articles: readonly Article[];
  readonly filters: readonly string[];
  readonly address: string;
  readonly made: string;
};

/** What every picture says of where it is from: how many articles, whose, which page, which day, what was filtered. */
export function writeOrigin(origin: Origin): Pick<Caption, 'source' | 'page' | 'address' | 'made'> {
  const { lookup, articles, filters, made } = origin;
  const all = lookup.corpus.articles.length;
  const count =
    articles.length === all ? printThousands(all) : `${printThousands(articles.length)} of ${printThousands(all)}`;
  const only = filters.length === 0 ? '' : ` Filtered by ${filters.join('; ')}.`;
  return {
    source: `Source: ${count} ${all === 1 ? 'article' : 'articles'}${printPublishers(lookup, articles)}.${only}`,
    page: 'On the record',
    address: /^https?:/.test(origin.address) ? readable(origin.address) : '',
    made: printDate({ edtf: made, earliest: made, latest: made, basis: '' }),
  };
}

function printPublishers(lookup: Lookup, articles: readonly Article[]): string {
  const counts = new Map<string, number>();
  for (const { publisher } of articles) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const ids = Array.from(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => id);
  if (ids.length === 0) return '';
  const isWhole = ids.length <= NAMED;
  const name = (id: string) => (id === UNNAMED_PUBLISHER ? 'a site without a name' : nameInSentence(lookup, id));
  const named = (isWhole ? ids : ids.slice(0, NAMED - 1)).map(name);
  const more = isWhole ? [] : [`${printThousands(ids.length - named.length)} other publishers`];
  return `, by ${joinWords([...named, ...more])}`;
}

/** An address is read and typed: the signs that need no escape are shown as they are. */
function readable(address: string): string {
  return address.replaceAll('%2C', ',').replaceAll('%2F', '/');
}
