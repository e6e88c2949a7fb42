import type { Columns } from '../../corpus/columns.ts';
import { readStretch, type Stretch } from '../dates.ts';
import type { ArticleHits, SpanHits } from '../facet.ts';
import type { FacetName, Filters } from '../filters.ts';
import type { Bits } from './bits.ts';
import { makeMaskDates } from './maskDates.ts';
import { maskArticles, maskHits } from './maskHits.ts';
import { makeMemory } from './memory.ts';
import { NAMES } from './names.ts';
import type { Nouns } from './nouns.ts';
import { once } from './once.ts';
import { type Answers, makeAnswers } from './postings.ts';
import { makeNone, type Seats } from './seats.ts';
import { type Extended, readExtent } from './standings.ts';

/** What is asked: filters, and what the search found; null where nothing is searched. The same object must hold the same hits. */
export type Asked = { readonly filters: Filters; readonly hits: Hits | null };

type Hits = SpanHits | Pick<ArticleHits, 'articles'>;

/** The mask of one facet. No two masks have the same number. */
export type Judged = Extended & { readonly number: number };

/** Gives the masks of the facets that are asked, but not of the one left out; one that keeps everything where there is none. */
export type Judges = {
  judge(asked: Asked, leftOut?: FacetName): readonly Judged[];
  /** What makes the indexes that are made with the first question of each facet otherwise, a piece for each. */
  readonly prepare: readonly (() => void)[];
};

/** How many masks are kept of one facet: that of now, and some to go back to. */
const REMEMBERED = 4;

/** Makes the judges of a corpus. Of a question, the masks of facets that have been asked the same before are there already. */
export function makeJudges(columns: Columns, seats: Seats, nouns: Nouns): Judges {
  let number = 0;
  const numberHits = makeNumbering();
  const judge = <Question>(mask: (question: Question) => Bits) => {
    const remember = makeMemory<string, Judged>(REMEMBERED);
    return (key: string, question: Question) =>
      remember(key, () => {
        number += 1;
        return extend(seats, { number, mask: mask(question) });
      });
  };
  const answers = NAMES.map((name) => ({ name, answer: once(() => makeAnswers(columns, seats, name)) }));
  const choices = answers.map(({ name, answer }) => ({
    name,
    judge: judge(makeMaskChoice(columns, seats, { name, answer })),
  }));
  const dates = once(() => makeMaskDates(columns, seats));
  const judgeDates = judge((stretch: Stretch) => dates()(stretch));
  const judgeHits = judge((hits: Hits) =>
    hits.articles === undefined ? maskHits(seats, nouns, hits) : maskArticles(seats, hits.articles),
  );
  const everything = once(() => extend(seats, { number: 0, mask: seats.used }));
  const ask: Judges['judge'] = ({ filters, hits }, leftOut) => {
    const asked = choices.filter(({ name }) => name !== leftOut && filters[name].length > 0);
    const stretch = readStretch(filters);
    const judged = [
      ...asked.map(({ name, judge: choose }) => choose(filters[name].toSorted().join('\n'), filters[name])),
      ...(stretch === null ? [] : [judgeDates(`${stretch.first}\n${stretch.last}`, stretch)]),
      ...(hits === null ? [] : [judgeHits(String(numberHits(hits)), hits)]),
    ];
    return judged.length === 0 ? [everything()] : judged;
  };
  return { judge: ask, prepare: [...answers.map(({ answer }) => answer), dates] };
}

function extend(seats: Seats, one: Pick<Judged, 'number' | 'mask'>): Judged {
  return { ...one, ...readExtent(seats, one.mask) };
}

type Choice = { readonly name: FacetName; readonly answer: () => Answers };

/** Keeps what answers to one of the chosen values of a facet. An id that nobody can choose keeps nothing. The index is made when the facet is first asked, if it is not there. */
function makeMaskChoice(columns: Columns, seats: Seats, { name, answer }: Choice): (chosen: readonly string[]) => Bits {
  const ids = name === 'by' ? FINDERS : columns.facets[name].ids;
  return (chosen) => {
    const mask = makeNone(seats);
    for (const value of new Set(chosen.map((id) => ids.indexOf(id)))) if (value >= 0) answer()(mask, value);
    return mask;
  };
}

/** The values of the facet `by`, also where a reader has nothing to choose. */
const FINDERS = ['coded', 'machine'];

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
