import type { FacetColumn } from '../../../corpus/columns.ts';
import type { FacetEngine } from '../../../facets/engine/engine.ts';
import type { ArticleHits } from '../../../facets/facet.ts';
import { type FacetName, type Filters, NO_FILTERS } from '../../../facets/filters.ts';
import { type Dice, makeDice } from '../../../pipeline/testing/dice.ts';
import { NAMES } from './records.ts';

/** What a step changes. */
export type Changed = FacetName | 'dates' | 'search';

/** The articles a search found; where the words stand in them is not asked. */
export type FoundArticles = Pick<ArticleHits, 'articles'>;

/** One step of a reader: the filters and hits after it, and what it has changed. */
export type Step = {
  readonly filters: Filters;
  readonly hits: FoundArticles | null;
  readonly changed: readonly Changed[];
};

/** Makes the steps of a reader who chooses, adds, takes back, narrows the dates and searches; often what many articles have, as people do. */
export function makeSteps(
  engine: FacetEngine,
  { count, seed }: { readonly count: number; readonly seed: number },
): Step[] {
  const dice = makeDice(seed);
  const popular = NAMES.map((name) => ({ name, ids: rankIds(engine, name) }));
  const steps: Step[] = [];
  let last: Step = { filters: NO_FILTERS, hits: null, changed: [] };
  for (let index = 0; index < count; index += 1) {
    last = makeStep(dice, last, { popular, articles: engine.columns.counts.articles });
    steps.push(last);
  }
  return steps;
}

type World = {
  readonly popular: readonly { readonly name: FacetName; readonly ids: readonly string[] }[];
  readonly articles: number;
};

/** More than three questions at once are few people's. */
const MOST_ASKED = 3;

function makeStep(dice: Dice, { filters, hits }: Step, { popular, articles }: World): Step {
  const asked = listAsked(filters, hits);
  if (asked.length >= MOST_ASKED && dice.hits(1 / 2)) return clear({ filters, hits, changed: [] }, [dice.pick(asked)]);
  if (asked.length > 0 && dice.hits(1 / 20)) return clear({ filters, hits, changed: [] }, asked);
  const drawn = dice.below(20);
  if (drawn < 3) {
    const from = 2010 + dice.below(10);
    const dates = { from: `${from}-0${1 + dice.below(9)}`, to: `${from + dice.below(4)}-12` };
    return { filters: { ...filters, ...dates }, hits, changed: ['dates'] };
  }
  if (drawn < 5) return { filters, hits: drawHits(dice, articles), changed: ['search'] };
  const { name, ids } = dice.pick(popular.filter((facet) => facet.name !== 'by' || drawn > 18));
  const id = ids[drawPopular(dice, ids.length)] ?? '';
  const chosen = filters[name].includes(id) ? filters[name].filter((one) => one !== id) : [...filters[name], id];
  return { filters: { ...filters, [name]: chosen }, hits, changed: [name] };
}

function listAsked({ from, ...filters }: Filters, hits: FoundArticles | null): Changed[] {
  const chosen = NAMES.filter((name) => filters[name].length > 0);
  return [...chosen, ...(from === null ? [] : ['dates' as const]), ...(hits === null ? [] : ['search' as const])];
}

function clear(step: Step, changed: readonly Changed[]): Step {
  const cleared = Object.fromEntries(NAMES.filter((name) => changed.includes(name)).map((name) => [name, []]));
  const dates = changed.includes('dates') ? { from: null, to: null } : {};
  return {
    filters: { ...step.filters, ...cleared, ...dates },
    hits: changed.includes('search') ? null : step.hits,
    changed,
  };
}

/** The hits of some word: between one article in two and one in sixty-four. */
function drawHits(dice: Dice, articles: number): FoundArticles {
  const bits = new Uint32Array((articles + 31) >>> 5);
  const part = 1 / 2 ** (1 + dice.below(6));
  for (let article = 0; article < articles; article += 1) {
    if (dice.hits(part)) bits[article >>> 5] = (bits[article >>> 5] ?? 0) | (1 << (article & 31));
  }
  return { articles: bits };
}

/** The place r about 1/r as often as the first. */
function drawPopular(dice: Dice, limit: number): number {
  return Math.min(limit - 1, Math.floor((limit + 1) ** (dice.below(2 ** 20) / 2 ** 20)) - 1);
}

function rankIds(engine: FacetEngine, name: FacetName): string[] {
  const { ids }: FacetColumn = engine.columns.facets[name];
  const tally = engine.tally({ filters: NO_FILTERS, hits: null }, name);
  const countOf = (value: number) => (tally[2 * value] ?? 0) + (tally[2 * value + 1] ?? 0);
  return [...ids.keys()].toSorted((a, b) => countOf(b) - countOf(a)).map((value) => ids[value] ?? '');
}
