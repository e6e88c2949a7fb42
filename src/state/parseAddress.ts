import type { Lookup } from '../corpus/lookup.ts';
import type { NamedKind } from '../corpus/oldIds.ts';
import { parseDateEnd } from '../facets/dates.ts';
import type { FacetName } from '../facets/filters.ts';
import { isChoice } from '../facets/known.ts';
import { type Address, READINGS, type Reading, SIDES_COMPARED, VIEWS, type WrittenAddress } from './address.ts';
import { findLanding, type Landing, openRow, parseCell } from './landing.ts';

/** An address read from the query string, how many of its parts had to be left out, and which of its ids are old ones. */
export type ParsedAddress = {
  readonly address: Address;
  readonly ignored: number;
  readonly moved: readonly Moved[];
};

/** An old id in a link, and what it leads to now. */
export type Moved = { readonly key: (typeof NAMING)[number]; readonly from: string; readonly to: string };

/** In letters; a link can be longer than any text that is searched. */
export const LONGEST_SEARCH = 500;

/** The keys that name one thing of the corpus. */
const NAMING = ['article', 'event', 'quote', 'utterance'] as const;

type Part<Value> = { readonly value: Value; readonly ignored: number };

/**
 * Parses an address: what makes sense is obeyed, the rest is counted in `ignored`. Nothing throws, whatever is written.
 *
 * Ids are checked against the corpus; before there is one (`lookup` null) they are taken as they come.
 */
export function parseAddress(written: WrittenAddress, lookup: Lookup | null): ParsedAddress {
  const place = parsePlace(written, lookup);
  const landing = findLanding(place, lookup);
  const parts = { ...parseFilters(written, lookup), ...place, ...parseLook(written, lookup, landing) };
  const { view, reading, country, leader, organization, publisher, issue, by, from, to, q } = parts;
  const { proposed, sides, open, paper, pin, only, article, quote, event, utterance, cell, zoom, chart, sort } = parts;
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
      paper: paper.value,
      pin: pin.value,
      only: only.value,
      article: article.value,
      quote: quote.value,
      event: event.value,
      utterance: utterance.value,
      cell: cell.value,
      proposed: proposed.value,
      zoom: zoom.value,
      chart: chart.value,
      sort: sort.value,
    },
    ignored: Object.values(parts).reduce((sum, part) => sum + part.ignored, 0),
    moved: NAMING.flatMap((key) => {
      const [from, to] = [written[key], parts[key].value];
      return from === null || from === to || to === null ? [] : [{ key, from, to }];
    }),
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
    q: {
      value: (written.q ?? '').slice(0, LONGEST_SEARCH),
      ignored: (written.q ?? '').length > LONGEST_SEARCH ? 1 : 0,
    },
  };
}

function parsePlace(written: WrittenAddress, lookup: Lookup | null) {
  const follow = (kind: NamedKind) => (id: string) => (lookup === null ? id : lookup.findLive(kind, id));
  const article = readOne(written.article, follow('article'));
  // A quote that is gone from a known article is kept: the reader says so at the article.
  const readQuote = (id: string) => {
    const live = follow('quote')(id);
    const home = lookup?.articleOf(live ?? null);
    if (lookup === null || home === article.value) return live;
    return article.value === null ? live : home === undefined ? id : undefined;
  };
  return {
    view: { ...readOne(written.view, pick(VIEWS)), value: pick(VIEWS)(written.view ?? '') ?? VIEWS[0] },
    article,
    quote: readOne(written.quote, readQuote),
    event: readOne(written.event, follow('event')),
    utterance: readOne(written.utterance, follow('quote')),
    cell: readOne(
      written.cell,
      keep((cell) => lookup === null || parseCell(cell, lookup) !== undefined),
    ),
    zoom: readOne(written.zoom, parseZoom),
  };
}

function parseLook(written: WrittenAddress, lookup: Lookup | null, landing: Landing) {
  const sides = readSides(written.sides, lookup, landing.side);
  const reading = parseReading(written.reading, lookup);
  const isForced = landing.reading !== undefined && landing.reading !== findReading(reading.value, lookup);
  const read = { ...reading, value: isForced ? takeReading(landing.reading, lookup) : reading.value };
  const open = readOpen(written.open, lookup, read.value);
  return {
    sides,
    reading: read,
    open: { ...open, value: openRow(open.value, landing.issue, sides.value.length) },
    pin: readOne(
      written.pin,
      keep((id) => (lookup === null ? undefined : sides.value.includes(id))),
    ),
    only: readOne(written.only, pick(['differ'])),
    paper: readOne(written.paper, pick(['letter'])),
    proposed: readOne(written.proposed, pick(['show'])),
    chart: readOne(written.chart, pick(['table'])),
    sort: readOne(
      written.sort,
      keep((column) => /^-?(date|edtf|from|to|type|event|article|by)$/.test(column)),
    ),
  };
}

/** The side one lands at is shown, in place of the last one where there is no room for more. */
function readSides(
  written: string | null,
  lookup: Lookup | null,
  landing: string | undefined,
): Part<readonly string[]> {
  const asked = readAskedSides(written, lookup);
  if (landing === undefined || asked.value.includes(landing)) return asked;
  return { ...asked, value: [...asked.value.slice(0, SIDES_COMPARED.most - 1), landing] };
}

function readAskedSides(written: string | null, lookup: Lookup | null): Part<readonly string[]> {
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
  return { value: takeReading(value, lookup), ignored };
}

function takeReading(reading: Reading | null, lookup: Lookup | null): Reading | null {
  return reading === findReading(null, lookup) && lookup !== null ? null : reading;
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
  const areEnds = [from, to].every((end) => end.length > 4 && parseDateEnd(end) !== undefined);
  return areEnds && from <= to ? text : undefined;
}
