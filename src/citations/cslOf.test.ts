import { expect, test } from 'vitest';
import { isUncertain } from '../corpus/dateWords.ts';
import { readWording } from '../corpus/position.ts';
import { type Cited, cslOf } from './cslOf.ts';
import { seedLookup as lookup } from './testing/seedLookup.ts';

const visit = { accessed: '2026-11-24', address: 'https://example.org/?quote=1' };
const { articles, statements, events, issues } = lookup.corpus;
const cite = (cited: Cited) => cslOf(lookup, cited, visit);
const quoteOf = (id: string) => {
  const statement = lookup.statements.get(id);
  if (statement === undefined) throw new Error(`no statement ${id}`);
  return cite({ kind: 'quote', statement })[0];
};
const everything = [
  ...articles.flatMap((article) => cite({ kind: 'article', article })),
  ...statements.flatMap((statement) => cite({ kind: 'quote', statement })),
  ...events.flatMap((event) => cite({ kind: 'event', event })),
  ...cite({ kind: 'comparison', issues, sides: ['united-states', 'russia'] }),
];

// Source: csl-data.json of the CSL-JSON schema 1.0.2.
const VARIABLES =
  'id type title author container-title issued accessed URL language genre archive archive_location abstract original-author event-title event-date note custom'.split(
    ' ',
  );

test('every item has only variables that CSL knows, and an id of its own', () => {
  expect(everything.length).toBeGreaterThan(100);
  expect(
    [...new Set(everything.flatMap((item) => Object.keys(item)))].filter((name) => !VARIABLES.includes(name)),
  ).toEqual([]);
  expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
});

test('every item is JSON that is read back the same', () => {
  expect(JSON.parse(JSON.stringify(everything))).toEqual(everything);
});

test('an article of a paper is a newspaper article, of a broadcaster or an unnamed site a web page', () => {
  const types = articles.map((article) => [article.publisher, cite({ kind: 'article', article })[0]?.type]);
  expect(new Map(types.map(([publisher, type]) => [publisher, type]))).toEqual(
    new Map([
      ['trt-world', 'webpage'],
      ['moscow-times', 'article-newspaper'],
      ['global-news', 'webpage'],
      ['unnamed', 'webpage'],
    ]),
  );
});

test('an unnamed site is no container, and an article without an address has none but where it is held', () => {
  const article = lookup.articles.get('obama-asks-putin-2016-04');
  const [item] = article === undefined ? [] : cite({ kind: 'article', article });
  expect(item).not.toHaveProperty('container-title');
  expect(item).not.toHaveProperty('URL');
  expect(item).toMatchObject({ archive: 'On the Record', archive_location: visit.address });
  expect(item?.note).toContain('via ABC News; published about Apr 2016 (EDTF 2016-04~: The text gives no date.');
});

test('a quote names its speaker, the role on the day, the occasion, when it was said and the article it stands in', () => {
  expect(quoteOf('moscow-times-2015-09-28.jens-stoltenberg.deconflict-forces')).toMatchObject({
    type: 'article-newspaper',
    title: "U.S.-Russia Coordination Needed in Syria to Avoid 'Incidents' – NATO",
    'container-title': 'The Moscow Times',
    'original-author': [{ given: 'Jens', family: 'Stoltenberg' }],
    'event-title': 'interview with Reuters',
    'event-date': { 'date-parts': [[2015, 9, 27]] },
    issued: { 'date-parts': [[2015, 9, 28]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    custom: { role: 'Secretary General, NATO', via: ['Reuters'] },
  });
});

test('the note of every quote says speaker, occasion and how sure the date is, for programs that keep nothing else', () => {
  for (const statement of statements) {
    const note = cite({ kind: 'quote', statement })[0]?.note ?? '';
    expect(note).toContain(`Statement by ${lookup.name(statement.speaker)}`);
    if (statement.occasion !== undefined) expect(note).toContain(statement.occasion);
    if (isUncertain(statement.said)) expect(note).toContain(`EDTF ${statement.said.edtf}: `);
    const isReported = /not quoted|nobody is quoted/.test(note);
    expect(isReported).toBe(readWording(statement) !== 'quoted');
  }
});

test('the chain of a quote is its own where it has one, nearest first', () => {
  const putin = quoteOf('obama-asks-putin-2016-04.vladimir-putin.syria-ceasefire');
  expect(putin?.custom?.via).toEqual(['ABC News', 'Kremlin']);
  expect(putin?.note).toContain('via ABC News, Kremlin');
});

test('a doubtful day is circa, one of two days is words', () => {
  expect(quoteOf('trt-world-2015-09.ash-carter.us-russia-cooperation')?.['event-date']).toEqual({
    'date-parts': [[2015, 9, 24]],
    circa: true,
  });
  const article = lookup.articles.get('trt-world-2015-09-29');
  expect(article && cite({ kind: 'article', article })[0]?.issued).toEqual({
    literal: '28 or 29 September 2015',
    'date-parts': [[2015, 9]],
  });
});

test('an event is cited by each article that reports it, and one that only was planned says so', () => {
  for (const event of events) {
    const items = cite({ kind: 'event', event });
    expect(items).toHaveLength(new Set(event.evidence.map(({ article }) => article)).size);
    for (const { note } of items) {
      expect(note).toContain(event.summary);
      expect(note?.includes(`; ${event.status}`)).toBe(event.status !== 'occurred');
    }
  }
});

test('a comparison is the page itself, named for what is compared', () => {
  const [all] = cite({ kind: 'comparison', issues: issues.slice(0, 3), sides: ['united-states', 'russia', 'nato'] });
  expect(all).toMatchObject({
    type: 'webpage',
    title: 'Positions on 3 issues: United States, Russia and NATO',
    'container-title': 'On the Record',
    URL: visit.address,
  });
  const [row] = cite({ kind: 'comparison', issues: issues.slice(0, 1), sides: ['russia'] });
  expect(row?.title).toBe('Back Assad’s government: Russia');
  expect(all).not.toHaveProperty('issued');
});

test('a quote of an article that is not there is not cited', () => {
  const [statement] = statements;
  expect(statement && cite({ kind: 'quote', statement: { ...statement, article: 'gone' } })).toEqual([]);
});
