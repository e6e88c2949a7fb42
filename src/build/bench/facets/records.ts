import { toDayNumber } from '../../../corpus/days.ts';
import type { Lookup } from '../../../corpus/lookup.ts';
import { findVouchedFor } from '../../../facets/dates.ts';
import type { FacetValues, Passage } from '../../../facets/facet.ts';
import { CHOICES, FACETS } from '../../../facets/facets.ts';
import type { FacetName } from '../../../facets/filters.ts';
import { makeReadPage } from '../../../facets/pages.ts';

/** The facets, in one order for all tables of counts. */
export const NAMES: readonly FacetName[] = FACETS.map(({ name }) => name);

/**
 * What a program that knows no columns gets: an article by itself, or one passage of it. Values are places in the list of what can be chosen.
 *
 * `start` and `end` are the days an article vouches for; of the undated the first is after all others, so that no stretch has them. `act` is
 * the act of speech of an attribution, else -1; `isSingle` that it is printed once.
 */
export type FacetRecord = {
  readonly article: number;
  readonly isFound: boolean;
  readonly start: number;
  readonly end: number;
  readonly act: number;
  readonly isSingle: boolean;
  readonly values: Readonly<Record<FacetName, number[]>>;
};

/** Reads the records of a corpus from its pages, as `slice` does, and from no column. */
export function readRecords(lookup: Lookup): FacetRecord[] {
  const readValues = makeReadValues(lookup);
  const acts = new Map<string, { readonly number: number; printed: number }>();
  for (const { utterance } of lookup.attributions.values()) {
    const act = acts.get(utterance) ?? { number: acts.size, printed: 0 };
    act.printed += 1;
    acts.set(utterance, act);
  }
  const records: FacetRecord[] = [];
  const readPage = makeReadPage(lookup);
  for (const [article, printed] of lookup.corpus.articles.entries()) {
    const page = readPage(printed);
    const alone = { article, isFound: false, act: -1, isSingle: false };
    records.push({ ...alone, ...readDays(page.article.published), values: readValues(page.values) });
    for (const passage of page.passages) {
      const act = passage.subject.kind === 'attribution' ? acts.get(passage.subject.attribution.utterance) : undefined;
      records.push({
        article,
        isFound: passage.isFound,
        ...readDays(findVouchedFor(passage, page.article)),
        act: act?.number ?? -1,
        isSingle: act?.printed === 1,
        values: readValues(passage.values),
      });
    }
  }
  return records;
}

function readDays({ earliest, latest }: Pick<Passage['date'], 'earliest' | 'latest'>) {
  if (earliest === null && latest === null) return { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY };
  return {
    start: earliest === null ? Number.NEGATIVE_INFINITY : (toDayNumber(earliest) ?? 0),
    end: latest === null ? Number.POSITIVE_INFINITY : (toDayNumber(latest) ?? 0),
  };
}

/** Makes a reader of values; what many records have they share. */
function makeReadValues(lookup: Lookup): (values: FacetValues) => FacetRecord['values'] {
  const places = new Map(
    NAMES.map((name) => [name, new Map(CHOICES[name].list(lookup).map(({ id }, place) => [id, place]))]),
  );
  const lists = new Map<string, number[]>();
  const read = (name: FacetName, values: FacetValues) => {
    const list = [...values(name)].map((id) => places.get(name)?.get(id)).filter((place) => place !== undefined);
    const key = list.join();
    const known = lists.get(key) ?? list;
    lists.set(key, known);
    return known;
  };
  return (values) => ({
    country: read('country', values),
    leader: read('leader', values),
    organization: read('organization', values),
    publisher: read('publisher', values),
    issue: read('issue', values),
    by: read('by', values),
  });
}
