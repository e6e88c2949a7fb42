import type { Columns } from '../../corpus/columns.ts';
import { readStretch } from '../dates.ts';
import type { SearchHits } from '../facet.ts';
import type { FacetName, Filters } from '../filters.ts';
import type { Bits } from './bits.ts';
import { type Mask, maskChoice } from './mask.ts';
import { maskDates } from './maskDates.ts';
import { maskArticles, maskHits } from './maskHits.ts';
import { makeMemory } from './memory.ts';
import type { Nouns } from './nouns.ts';

/** The articles a search found, by their rows in the columns: all that is in them stays. */
export type ArticleHits = { readonly articles: Bits };

/** What is asked: filters, and what the search found; null where nothing is searched. The same object must hold the same hits. */
export type Asked = { readonly filters: Filters; readonly hits: SearchHits | ArticleHits | null };

/** The mask of one facet. No two masks have the same number. */
export type Judged = { readonly number: number; readonly mask: Mask };

/** Gives the masks of the facets that are asked, but not of the one left out. */
export type Judges = (asked: Asked, leftOut?: FacetName) => readonly Judged[];

/** How many masks are kept of one facet: that of now, and some to go back to. */
const REMEMBERED = 4;

/** Makes the judges of a corpus. Of a question, the masks of facets that have been asked the same before are there already. */
export function makeJudges(columns: Columns, nouns: Nouns): Judges {
  let number = 0;
  const numberHits = makeNumbering();
  const judge = <Question>(mask: (question: Question) => Mask) => {
    const remember = makeMemory<Judged>(REMEMBERED);
    return (key: string, question: Question) =>
      remember(key, () => {
        number += 1;
        return { number, mask: mask(question) };
      });
  };
  const choices = NAMES.map((name) => ({
    name,
    judge: judge((chosen: readonly string[]) => maskChoice(columns, name, chosen)),
  }));
  const judgeDates = judge((stretch: NonNullable<ReturnType<typeof readStretch>>) => maskDates(columns, stretch));
  const judgeHits = judge((hits: SearchHits | ArticleHits) =>
    'articles' in hits ? maskArticles(columns, hits.articles) : maskHits(columns, nouns, hits),
  );
  return ({ filters, hits }, leftOut) => {
    const asked = choices.filter(({ name }) => name !== leftOut && filters[name].length > 0);
    const stretch = readStretch(filters);
    return [
      ...asked.map(({ name, judge: ask }) => ask(filters[name].toSorted().join('\n'), filters[name])),
      ...(stretch === null ? [] : [judgeDates(`${stretch.first}\n${stretch.last}`, stretch)]),
      ...(hits === null ? [] : [judgeHits(String(numberHits(hits)), hits)]),
    ];
  };
}

const NAMES: readonly FacetName[] = ['country', 'leader', 'organization', 'publisher', 'issue', 'by'];

/** Makes a function that gives every object a number of its own. */
function makeNumbering(): (thing: object) => number {
  const numbers = new WeakMap<object, number>();
  let count = 0;
  return (thing) => {
    const known = numbers.get(thing);
    if (known !== undefined) return known;
    count += 1;
    numbers.set(thing, count);
    return count;
  };
}
