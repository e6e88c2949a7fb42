import { createLoader, createSerializer } from 'nuqs';
import type { Lookup } from '../corpus/lookup.ts';
import { ADDRESS_KEYS, type Address, VIEWS, type WrittenAddress } from './address.ts';
import { findReading, findUsualSides } from './parseAddress.ts';

/** Prints an address, the inverse of `parseAddress`. What goes without saying is left out: null. */
export function printAddress(address: Address, lookup: Lookup | null): WrittenAddress {
  const usual = lookup === null ? [] : findUsualSides(lookup);
  const { view, sides, q } = address;
  const isByTime = findReading(address.reading, lookup) === 'quotations';
  return {
    article: address.article,
    by: printIds(address.by),
    cell: address.cell,
    chart: address.chart,
    country: printIds(address.country),
    event: address.event,
    from: address.from,
    issue: printIds(address.issue),
    leader: printIds(address.leader),
    only: address.only,
    open: isByTime ? printPeriods(address.open) : printOpen(address.open, sides.length),
    organization: printIds(address.organization),
    paper: address.paper,
    pin: address.pin,
    proposed: address.proposed,
    publisher: printIds(address.publisher),
    q: q === '' ? null : q,
    quote: address.quote,
    reading: address.reading,
    sides: printIds(sides) === printIds(usual) ? null : printIds(sides),
    sort: address.sort,
    to: address.to,
    utterance: address.utterance,
    view: view === VIEWS[0] ? null : view,
    zoom: address.zoom,
  };
}

/**
 * Prints an address so that it lasts: with the sides and the reading written out, since what goes without saying can be another thing in a larger
 * corpus.
 */
export function printLasting(address: Address, lookup: Lookup): WrittenAddress {
  const written = printAddress(address, lookup);
  if (address.view !== VIEWS[0]) return written;
  return { ...written, sides: printIds(address.sides), reading: findReading(address.reading, lookup) };
}

/** Prints the query string of a written address, readable and with sorted keys: `?country=ukraine&view=timeline`. */
export const printQuery: (written: Partial<WrittenAddress>) => string = createSerializer(ADDRESS_KEYS);

/** Reads the query string of a page: what is written under each key. Of a repeated key the first counts. */
export const readQuery: (query: string) => WrittenAddress = createLoader(ADDRESS_KEYS);

/** Counts the keys of a query string that mean nothing here, and repeated ones; `others` mean something besides the address's own. */
export function countUnknownKeys(query: string, others: readonly string[] = []): number {
  const keys = [...new URLSearchParams(query).keys()];
  const isKnown = (key: string) => Object.hasOwn(ADDRESS_KEYS, key) || others.includes(key);
  return keys.filter((key, index) => !isKnown(key) || keys.indexOf(key) < index).length;
}

/** Keeps the query string in order: sorted, and without keys that mean nothing here. */
export function tidyQuery(query: URLSearchParams): URLSearchParams {
  for (const key of [...query.keys()]) if (!Object.hasOwn(ADDRESS_KEYS, key)) query.delete(key);
  query.sort();
  return query;
}

function printIds(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(',');
}

/** How many periods are open by themselves depends on what the filters keep: what is asked for is always written. */
function printPeriods(open: Address['open']): string | null {
  return open === null || typeof open === 'string' ? open : (printIds(open) ?? 'none');
}

function printOpen(open: Address['open'], sides: number): string | null {
  const word = open === null || typeof open === 'string' ? open : (printIds(open) ?? 'none');
  return word === (sides === 2 ? 'all' : 'none') && sides > 0 ? null : word;
}
