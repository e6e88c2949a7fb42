import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../corpus/actor.ts';
import { type Lookup, makeLookup } from '../corpus/lookup.ts';
import { NO_FILTERS } from '../facets/filters.ts';
import { ADDRESS_KEYS, type Address, VIEWS } from './address.ts';
import { findLanding, openRow, parseCell, patchAddress, printCell } from './landing.ts';
import { findReading, parseAddress } from './parseAddress.ts';
import { countUnknownKeys, printAddress, printLasting, printQuery, readQuery, tidyQuery } from './printAddress.ts';

const SIDES = ['united-states', 'russia', 'nato', 'ukraine', 'european-union'];
const USUAL = SIDES.slice(0, 3);
const LANDING: Address = {
  ...NO_FILTERS,
  view: 'positions',
  reading: null,
  sides: USUAL,
  open: null,
  pin: null,
  only: null,
  article: null,
  quote: null,
  event: null,
  utterance: null,
  cell: null,
  paper: null,
  proposed: null,
  zoom: null,
  chart: null,
  sort: null,
};
const lookup = makeSmallLookup();

/** What a reader who opens this query string sees. */
function open(query: string) {
  const parsed = parseAddress(readQuery(query), lookup);
  return { address: parsed.address, ignored: parsed.ignored + countUnknownKeys(query) };
}

const print = (address: Address) => printQuery(printAddress(address, lookup));

describe('an address', () => {
  test('without a query is the landing view with the first three sides', () => {
    expect(open('')).toEqual({ address: LANDING, ignored: 0 });
    expect(print(LANDING)).toBe('');
  });

  test('is written readably, with sorted keys, and without what goes without saying', () => {
    const address: Address = {
      ...LANDING,
      view: 'timeline',
      sides: ['russia', 'nato'],
      country: ['ukraine', 'russia'],
      zoom: '2015-09/2015-10',
      q: 'mainly holding',
      from: '2015-09',
    };
    expect(print(address)).toBe(
      '?country=ukraine,russia&from=2015-09&q=mainly+holding&sides=russia,nato&view=timeline&zoom=2015-09/2015-10',
    );
  });

  test('reads back as it was written', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(open(print(address))).toEqual({ address, ignored: 0 });
      }),
    );
  });

  test('leaves out an open state that the number of sides asks for anyway', () => {
    expect(print({ ...LANDING, open: 'none' })).toBe('');
    expect(print({ ...LANDING, open: [] })).toBe('');
    expect(print({ ...LANDING, open: 'all' })).toBe('?open=all');
    expect(print({ ...LANDING, sides: ['russia', 'nato'], open: 'all' })).toBe('?sides=russia,nato');
    expect(print({ ...LANDING, sides: ['russia', 'nato'], open: [] })).toBe('?open=none&sides=russia,nato');
  });
});

describe('an address with an old id', () => {
  test.each([
    ['quote=a1.alliance.truce', { quote: 'a1.nato.truce' }, ['quote', 'a1.alliance.truce', 'a1.nato.truce']],
    [
      'utterance=b1.nato.truce',
      { utterance: 'a1.nato.truce', open: ['truce'] },
      ['utterance', 'b1.nato.truce', 'a1.nato.truce'],
    ],
    ['event=first-talks', { event: 'e1' }, ['event', 'first-talks', 'e1']],
    ['article=b1', { article: 'a1' }, ['article', 'b1', 'a1']],
    ['quote=a1@4', { quote: 'a1@6' }, ['quote', 'a1@4', 'a1@6']],
  ])('%s leads to what took its place, and says so', (query, patch, [key, from, to]) => {
    expect(open(`?${query}`)).toEqual({ address: { ...LANDING, ...patch }, ignored: 0 });
    expect(parseAddress(readQuery(`?${query}`), lookup).moved).toEqual([{ key, from, to }]);
  });

  test('says nothing where the ids are those of now', () => {
    const query = '?article=a1&quote=a1.nato.truce&event=e1&utterance=a1.putin.truce';
    expect(parseAddress(readQuery(query), lookup).moved).toEqual([]);
  });
});

describe('where one lands', () => {
  test('a cell reads back as it was written', () => {
    for (const issue of ['truce', 'talks'])
      for (const side of [undefined, ...SIDES])
        expect(parseCell(printCell({ issue, side }), lookup)).toEqual({ issue, side });
  });

  test('is left with a change of the view, but not when an article opens beside it', () => {
    const landed = open('?cell=truce.russia').address;
    expect(patchAddress(landed, { article: 'a1', quote: 'a1.nato.truce' })).toMatchObject({ cell: 'truce.russia' });
    const mixed = { article: 'a1', view: 'timeline' as const };
    for (const patch of [
      mixed,
      { open: 'none' as const },
      { sides: ['nato', 'ukraine'] },
      { view: 'timeline' as const },
    ])
      expect(patchAddress(landed, patch)).toEqual({ ...landed, cell: null, ...patch });
    expect(patchAddress(landed, { utterance: 'a1.nato.truce' })).toMatchObject({
      cell: null,
      utterance: 'a1.nato.truce',
    });
  });

  test('a link to give away says what goes without saying here, and is the same address', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const link = printQuery(printLasting(address, lookup));
        expect(open(link)).toEqual({ address, ignored: 0 });
        if (address.view === 'positions') expect(link).toContain(`sides=${address.sides.join()}`);
      }),
    );
    expect(printQuery(printLasting(LANDING, lookup))).toBe(`?reading=issues&sides=${USUAL.join()}`);
  });
});

describe('an address with parts that mean nothing here', () => {
  test.each([
    ['country=ukraine,atlantis', { country: ['ukraine'] }, 1],
    ['leader=nobody&publisher=nobody', {}, 2],
    ['from=2015-13', {}, 1],
    ['from=2015-02-29&to=2016-02-29', { to: '2016-02-29' }, 1],
    ['from=yesterday&view=map', {}, 2],
    ['view=timeline&color=red', { view: 'timeline' as const }, 1],
    ['view=timeline&view=articles', { view: 'timeline' as const }, 1],
    ['zoom=2015-10/2015-09', {}, 1],
    ['zoom=2015/2016', {}, 1],
    ['zoom=2015-09-28/2015-10-04', { zoom: '2015-09-28/2015-10-04' }, 0],
    ['zoom=2015-02-30/2015-03-01', {}, 1],
    ['zoom=2015-09/2015-10/2015-11', {}, 1],
    ['chart=pie&only=agree&sort=DROP+TABLE', {}, 3],
    ['open=truce,nonsense', { open: ['truce'] }, 1],
    ['open=nonsense', {}, 1],
    ['article=a2&quote=a1.nato.truce', { article: 'a2' }, 1],
    ['quote=a1.nato.truce', { quote: 'a1.nato.truce' }, 0],
    ['article=a2&quote=gone', { article: 'a2', quote: 'gone' }, 0],
    ['quote=gone', {}, 1],
    ['event=nothing', {}, 1],
    ['cell=truce', { cell: 'truce', open: ['truce'] }, 0],
    ['cell=truce.russia', { cell: 'truce.russia', open: ['truce'] }, 0],
    ['cell=truce.russia&open=none', { cell: 'truce.russia', open: ['truce'] }, 0],
    ['cell=truce.russia&open=talks', { cell: 'truce.russia', open: ['talks', 'truce'] }, 0],
    ['cell=truce.russia&sides=russia,nato', { cell: 'truce.russia', sides: ['russia', 'nato'] }, 0],
    ['cell=truce.ukraine', { cell: 'truce.ukraine', open: ['truce'], sides: [...USUAL, 'ukraine'] }, 0],
    [
      'cell=truce.nato&sides=united-states,russia,ukraine,european-union',
      { cell: 'truce.nato', open: ['truce'], sides: ['united-states', 'russia', 'ukraine', 'nato'] },
      0,
    ],
    ['cell=truce.atlantis', {}, 1],
    ['cell=nothing', {}, 1],
    ['cell=truce&reading=quotations', { cell: 'truce', open: ['truce'] }, 0],
    ['utterance=a1.nato.truce', { utterance: 'a1.nato.truce', open: ['truce'] }, 0],
    ['utterance=a1@6', { utterance: 'a1@6', reading: 'quotations' as const }, 0],
    ['utterance=nothing', {}, 1],
    ['sides=russia', { sides: ['russia', 'united-states', 'nato'] }, 0],
    ['sides=russia,atlantis', { sides: ['russia', 'united-states', 'nato'] }, 1],
    ['sides=russia,russia,nato', { sides: ['russia', 'nato'] }, 0],
    ['sides=united-states,russia,nato,ukraine,european-union', { sides: SIDES.slice(0, 4) }, 1],
    ['sides=european-union', { sides: ['european-union', 'united-states', 'russia'] }, 0],
    ['sort=-date', { sort: '-date' }, 0],
    ['sort=by-date', {}, 1],
    ['sort=dates', {}, 1],
    [`q=${'a'.repeat(500)}`, { q: 'a'.repeat(500) }, 0],
    [`q=${'a'.repeat(501)}`, { q: 'a'.repeat(500) }, 1],
    [
      'reading=quotations&open=earlier,loose,2015-09,truce',
      { reading: 'quotations' as const, open: ['earlier', 'loose', '2015-09'] },
      1,
    ],
    ['open=2015-09', {}, 1],
    ['zoom=2015-09', {}, 1],
    ['zoom=/', {}, 1],
    ['article=a2&quote=a1.alliance.truce', { article: 'a2' }, 1],
    ['pin=ukraine', {}, 1],
    ['pin=ukraine&sides=ukraine,russia', { pin: 'ukraine', sides: ['ukraine', 'russia'] }, 0],
    ['country=&view=&sides=,,', {}, 0],
    ['country=ukraine,ukraine', { country: ['ukraine'] }, 0],
  ])('%s obeys the rest and counts what it left out', (query, patch, ignored) => {
    expect(open(`?${query}`)).toEqual({ address: { ...LANDING, ...patch }, ignored });
  });

  test('throws at nothing, and what it was cleaned to reads back the same', () => {
    const key = fc.oneof(fc.constantFrom(...Object.keys(ADDRESS_KEYS)), fc.string());
    const part = fc.oneof(
      fc.constantFrom(...SIDES, 'truce', 'a1', 'putin', '2015-09', 'all', ',', '%', '/'),
      fc.string(),
    );
    const value = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(key, value)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { address } = open(`?${text}`);
        expect(open(print(address))).toEqual({ address, ignored: 0 });
      }),
      { numRuns: 2000 },
    );
  });

  test('is read in quotations where nobody coded a statement, and in issues where there are no quotations either', () => {
    const { corpus } = lookup;
    const found = makeLookup({ ...corpus, statements: [] });
    const bare = makeLookup({ ...corpus, statements: [], articles: [] });
    const read = (query: string, all: Lookup) => parseAddress(readQuery(query), all).address.reading;
    expect([
      findReading(null, found),
      findReading(null, bare),
      findReading(null, lookup),
      findReading(null, null),
    ]).toEqual(['quotations', 'issues', 'issues', 'issues']);
    expect([read('?reading=quotations', found), read('?reading=issues', found), read('', found)]).toEqual([
      null,
      'issues',
      null,
    ]);
    expect(read('?reading=issues', bare)).toBeNull();
    const { address } = parseAddress(readQuery('?open=2015-09'), found);
    expect(address.open).toEqual(['2015-09']);
    expect(printQuery(printAddress({ ...address, open: [] }, found))).toBe('?open=none');
    expect(printQuery(printLasting({ ...LANDING, view: 'timeline' }, lookup))).toBe('?view=timeline');
  });

  test('says nothing of old ids while there is no corpus yet', () => {
    expect(parseAddress(readQuery('?quote=q&article=a&cell=c&reading=issues&open=x'), null)).toMatchObject({
      address: { quote: 'q', article: 'a', cell: 'c', reading: 'issues', open: ['x'], sides: [], pin: null },
      ...{ ignored: 0, moved: [] },
    });
    expect(printQuery(printAddress({ ...LANDING, sides: [], open: 'none' }, null))).toBe('?open=none');
  });

  test('takes ids as they come while there is no corpus yet, and keeps them', () => {
    const query = '?country=atlantis&pin=russia&quote=q&sides=russia,atlantis';
    const { address, ignored } = parseAddress(readQuery(query), null);
    expect(ignored).toBe(0);
    expect(printQuery(printAddress(address, null))).toBe(query);
  });

  test('loses the keys that mean nothing with the next change', () => {
    expect(tidyQuery(new URLSearchParams('view=timeline&color=red&article=a1')).toString()).toBe(
      'article=a1&view=timeline',
    );
  });
});

const anyId = (...ids: string[]) => fc.option(fc.constantFrom(...ids));
const anyIds = (...ids: string[]) => fc.shuffledSubarray(ids);
const anyAddress: fc.Arbitrary<Address> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    reading: fc.constantFrom(null, 'quotations' as const),
    paper: fc.constantFrom(null, 'letter' as const),
    proposed: fc.constantFrom(null, 'show' as const),
    country: anyIds('united-states', 'russia', 'ukraine'),
    leader: anyIds('putin'),
    organization: anyIds('nato', 'european-union'),
    publisher: anyIds('unnamed', 'reuters'),
    issue: anyIds('truce', 'talks'),
    by: anyIds('coded', 'machine'),
    from: anyId('2015', '2015-09', '2015-09-28'),
    to: anyId('2016', '2016-04', '2016-02-29'),
    q: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'a&b=c', '100% + "x" #', ' truce ')),
    sides: fc.shuffledSubarray(SIDES, { minLength: 2, maxLength: 4 }),
    open: fc.oneof(
      fc.constantFrom(null, 'all' as const, 'none' as const),
      fc.constantFrom(['truce'], ['talks', 'truce'], ['2015-09', 'undated']),
    ),
    only: fc.constantFrom(null, 'differ' as const),
    article: anyId('a1', 'a2'),
    event: anyId('e1', 'p1'),
    zoom: anyId('2015-09/2015-09', '2011-01/2016-04'),
    chart: fc.constantFrom(null, 'table' as const),
    sort: anyId('date', '-type'),
    utterance: anyId('a1.nato.truce', 'a1@6'),
    cell: anyId('truce', 'talks.nato', 'truce.russia'),
    isPinned: fc.boolean(),
    isQuoted: fc.boolean(),
  })
  .map(({ sides, reading, ...address }) => ({ ...address, ...land({ sides, reading, ...address }) }))
  .map(({ isPinned, isQuoted, open, ...address }) => ({
    ...address,
    open: openRow(findFitting(open, address), findPlace(address).issue, address.sides.length),
    pin: isPinned ? (address.sides[1] ?? null) : null,
    quote: isQuoted && address.article !== 'a2' ? (address.chart === null ? 'a1.nato.truce' : 'a1@6') : null,
  }));

type Landed = Pick<Address, 'utterance' | 'cell'>;

function findPlace({ utterance, cell }: Landed) {
  return findLanding({ utterance: { value: utterance }, cell: { value: cell } }, lookup);
}

/** Where one lands, its side is among those shown, in the reading in which it stands. Statements are coded here: issues are the usual one. */
function land({ sides, reading, ...address }: Landed & Pick<Address, 'sides' | 'reading'>) {
  const { side, reading: needed } = findPlace(address);
  return {
    sides: side === undefined || sides.includes(side) ? sides : [...sides.slice(0, 3), side],
    reading: needed === undefined ? reading : needed === 'issues' ? null : needed,
  };
}

/** Issues are opened by issue, periods in all quotations; only there is the usual state of the rows known by the number of sides. */
function findFitting(open: Address['open'], { reading, sides }: Pick<Address, 'reading' | 'sides'>): Address['open'] {
  const isByTime = reading === 'quotations';
  if (Array.isArray(open)) return open.includes('2015-09') === isByTime ? open : null;
  return !isByTime && open === (sides.length === 2 ? 'all' : 'none') ? null : open;
}

function makeSmallLookup(): Lookup {
  const date = { edtf: '2015-09-28', earliest: '2015-09-28', latest: '2015-09-28', basis: '' };
  const actor = (id: string, kind: Actor['kind'], more: Partial<Actor> = {}): Actor => ({
    id,
    kind,
    name: id,
    aliases: [],
    roles: [],
    ...more,
  });
  const side = { short: '', color: 'stone' as const };
  const article = (id: string, origin: string[]) => ({
    ...{ id, path: id, text: '', title: id, blocks: [], publisher: 'unnamed', origin, published: date },
    ...{ quotations: [], insertions: [], notes: [], mentions: [], attributions: [], metadata: [], language: 'en' },
  });
  const statement = (id: string, speaker: string) => ({
    ...{ id, article: 'a1', speaker, side: speaker, issue: 'truce', stance: 'supports' as const, said: date },
    ...{ reporting: 'direct' as const, quote: [], sentence: { start: 0, end: 0 }, addressee: [], via: [] },
    ...{ utterance: id, coder: 'otr' },
  });
  const attribution = {
    ...{ kind: 'direct' as const, source: [{ start: 3, end: 5 }], cue: [], content: [{ start: 6, end: 9 }] },
    utterance: 'a1#0',
  };
  const event = {
    ...{ id: 'p1', when: date, type: 'CONSULT', context: [], quad: 'verbal-cooperation' as const, actors: ['nato'] },
    ...{ recipients: [], status: 'occurred' as const, summary: '', evidence: [] },
  };
  return makeLookup({
    articles: [{ ...article('a1', ['reuters']), attributions: [attribution], aliases: ['b1'] }, article('a2', [])],
    statements: [
      { ...statement('a1.nato.truce', 'nato'), aliases: ['a1.alliance.truce'] },
      statement('a1.putin.truce', 'putin'),
    ],
    events: [
      {
        ...{
          id: 'e1',
          when: date,
          type: 'CONSULT',
          context: [],
          quad: 'verbal-cooperation' as const,
          actors: ['nato'],
        },
        ...{ recipients: [], status: 'occurred' as const, summary: '', evidence: [], coder: 'otr' },
        aliases: ['first-talks'],
      },
    ],
    proposed: { events: [event], statements: [] },
    actors: [
      ...['united-states', 'russia'].map((id) => actor(id, 'state', { side })),
      actor('nato', 'organization', { side }),
      actor('ukraine', 'state', { side }),
      actor('european-union', 'organization', { side }),
      actor('putin', 'person', { of: 'russia' }),
    ],
    issues: ['truce', 'talks'].map((id) => ({ id, group: '', title: id, definition: '', counts: '', examples: [] })),
    publishers: [{ id: 'reuters', name: 'Reuters', kind: 'agency' }],
    problems: [],
  });
}
