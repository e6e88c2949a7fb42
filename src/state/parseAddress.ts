import type { Lookup } from '../corpus/lookup.ts';
import { parseDateEnd } from '../facets/dates.ts';
import type { FacetName } from '../facets/filters.ts';
import { isChoice } from '../facets/known.ts';
import { type Address, READINGS, type Reading, SIDES_COMPARED, VIEWS, type WrittenAddress } from './address.ts';

/** An address read from the query string, and how many of its parts had to be left out. */
export type ParsedAddress = { readonly address: Address; readonly ignored: number };

type Part<Value> = { readonly value: Value; readonly ignored: number };

/**
 * Parses an address: what makes sense is obeyed, the rest is counted in `ignored`. Nothing throws, whatever is written.
 *
 * Ids are checked against the corpus; before there is one (`lookup` null) they are taken as they come.
 */
export function parseAddress(written: WrittenAddress, lookup: Lookup | null): ParsedAddress {
  const parts = { ...parseFilters(written, lookup), ...parsePlace(written, lookup), ...parseLook(written, lookup) };
  const { view, reading, country, leader, organization, publisher, issue, by, from, to, q } = parts;
  const { proposed, sides, open, pin, only, article, quote, event, zoom, chart, sort } = parts;
  return {
    address: {
      view: view.value,
      reading: reading.value,
      country: country.value,
      leader: leader.value,
      organization: organization.value,
      publisher: publisher.value,
      issue: issue.value,
      by: by.value,
      from: from.value,
      to: to.value,
      q: q.value,
      sides: sides.value,
      open: open.value,
      pin: pin.value,
      only: only.value,
      article: article.value,
      quote: quote.value,
      event: event.value,
      proposed: proposed.value,
      zoom: zoom.value,
      chart: chart.value,
      sort: sort.value,
    },
    ignored: Object.values(parts).reduce((sum, part) => sum + part.ignored, 0),
  };
}

/** Finds how Positions is read: as asked, else by issue where people coded statements, else all quotations. */
export function findReading(asked: Reading | null, lookup: Lookup | null): Reading {
  const isCoded = lookup === null || lookup.corpus.statements.length > 0 || lookup.attributions.size === 0;
  return asked ?? (isCoded ? 'issues' : 'quotations');
}

/** Finds the columns a reader starts with: the first of the corpus's sides. */
export function findUsualSides(lookup: Lookup): readonly string[] {
  return lookup.sides.slice(0, SIDES_COMPARED.usual).map((side) => side.id);
}

function parseFilters(written: WrittenAddress, lookup: Lookup | null) {
  const choose = (facet: FacetName) => readMany(written[facet], (id) => lookup === null || isChoice(lookup, facet, id));
  return {
    country: choose('country'),
    leader: choose('leader'),
    organization: choose('organization'),
    publisher: choose('publisher'),
    issue: choose('issue'),
    by: choose('by'),
    from: readOne(written.from, parseDateEnd),
    to: readOne(written.to, parseDateEnd),
    q: { value: written.q ?? '', ignored: 0 },
  };
}

function parsePlace(written: WrittenAddress, lookup: Lookup | null) {
  const article = readOne(
    written.article,
    keep((id) => lookup?.articles.has(id)),
  );
  // A quote that is gone from a known article is kept: the reader says so at the article.
  const isQuote = (id: string) => {
    const home = lookup?.articleOf(id);
    if (home === undefined) return article.value !== null;
    return article.value === null || article.value === home;
  };
  return {
    view: { ...readOne(written.view, pick(VIEWS)), value: pick(VIEWS)(written.view ?? '') ?? VIEWS[0] },
    article,
    reading: parseReading(written.reading, lookup),
    quote: readOne(
      written.quote,
      keep((id) => (lookup === null ? undefined : isQuote(id))),
    ),
    event: readOne(
      written.event,
      keep((id) => (lookup === null ? undefined : lookup.findEvent(id) !== undefined)),
    ),
    zoom: readOne(written.zoom, parseZoom),
  };
}

function parseLook(written: WrittenAddress, lookup: Lookup | null) {
  const sides = readSides(written.sides, lookup);
  return {
    sides,
    open: readOpen(written.open, lookup, parseReading(written.reading, lookup).value),
    pin: readOne(
      written.pin,
      keep((id) => (lookup === null ? undefined : sides.value.includes(id))),
    ),
    only: readOne(written.only, pick(['differ'])),
    proposed: readOne(written.proposed, pick(['show'])),
    chart: readOne(written.chart, pick(['table'])),
    sort: readOne(
      written.sort,
      keep((column) => /^-?(date|edtf|from|to|type|event|article|by)$/.test(column)),
    ),
  };
}

function readSides(written: string | null, lookup: Lookup | null): Part<readonly string[]> {
  const known = readMany(written, (id) => lookup === null || lookup.sides.some((side) => side.id === id));
  const value = known.value.slice(0, SIDES_COMPARED.most);
  if (lookup !== null && value.length < SIDES_COMPARED.least) {
    const filled = [...new Set([...value, ...findUsualSides(lookup)])].slice(0, SIDES_COMPARED.usual);
    return { value: filled, ignored: known.ignored };
  }
  return { value, ignored: known.ignored + known.value.length - value.length };
}

function readOpen(written: string | null, lookup: Lookup | null, reading: Reading | null): Part<Address['open']> {
  if (written === 'all' || written === 'none') return { value: written, ignored: 0 };
  const isByTime = findReading(reading, lookup) === 'quotations';
  const isRow = (id: string) => (isByTime ? isPeriod(id) : lookup?.issues.has(id));
  const issues = readMany(written, (id) => lookup === null || isRow(id) === true);
  return { value: issues.value.length === 0 ? null : issues.value, ignored: issues.ignored };
}

/** A period goes by the day or month it begins with, or by a word where it has none. Which there are depends on what the filters keep. */
function isPeriod(id: string): boolean {
  return ['earlier', 'loose', 'undated'].includes(id) || parseDateEnd(id) !== undefined;
}

/** The usual reading goes without saying: asked for, it is the same address. */
function parseReading(written: string | null, lookup: Lookup | null): Part<Reading | null> {
  const { value, ignored } = readOne(written, pick(READINGS));
  return { value: value === findReading(null, lookup) && lookup !== null ? null : value, ignored };
}

function readMany(written: string | null, isKnown: (id: string) => boolean): Part<readonly string[]> {
  const ids = [...new Set((written ?? '').split(',').filter((id) => id !== ''))];
  const value = ids.filter(isKnown);
  return { value, ignored: ids.length - value.length };
}

function readOne<Value>(written: string | null, parse: (text: string) => Value | undefined): Part<Value | null> {
  if (written === null || written === '') return { value: null, ignored: 0 };
  const value = parse(written);
  return value === undefined ? { value: null, ignored: 1 } : { value, ignored: 0 };
}

/** Keeps a text that passes; `undefined` from the test means that nothing speaks against it yet. */
function keep(test: (text: string) => boolean | undefined): (text: string) => string | undefined {
  return (text) => (test(text) === false ? undefined : text);
}

function pick<const Word extends string>(words: readonly Word[]): (text: string) => Word | undefined {
  return (text) => words.find((word) => word === text);
}

function parseZoom(text: string): string | undefined {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const areMonths = [from, to].every((month) => month.length === 7 && parseDateEnd(month) !== undefined);
  return areMonths && from <= to ? text : undefined;
}
