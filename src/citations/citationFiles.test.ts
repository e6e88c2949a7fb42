import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printBibtex, printRis } from './citationFiles.ts';
import type { CslItem } from './cslItem.ts';
import { cslOf } from './cslOf.ts';
import { STOLTENBERG, sampleItem, without } from './testing/sampleItem.ts';
import { seedLookup as lookup } from './testing/seedLookup.ts';
import { printCitationKey } from './texText.ts';

const visit = { accessed: '2026-11-24', address: 'https://example.org/?quote=1&x=a_b%20c' };
const items = [
  ...lookup.corpus.statements.flatMap((statement) => cslOf(lookup, { kind: 'quote', statement }, visit)),
  ...lookup.corpus.events.flatMap((event) => cslOf(lookup, { kind: 'event', event }, visit)),
];
const parse = (file: string) => new Cite(file).data;
const fold = (words: string | undefined) => words?.replace(/\s+/g, ' ');

/** Reads RIS line by line, as its specification says: two signs, two spaces, a dash, a space. */
function readRis(file: string): Map<string, string[]>[] {
  const records: Map<string, string[]>[] = [];
  for (const line of file.split('\r\n').filter((one) => one !== '')) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === 'TY') records.push(new Map());
    const record = records.at(-1);
    record?.set(tag, [...(record.get(tag) ?? []), value]);
  }
  return records;
}

test('every quote and event of the seeds is read back from BibTeX', () => {
  const parsed = parse(printBibtex(items));
  expect(parsed).toHaveLength(items.length);
  for (const [index, item] of items.entries()) {
    const { title, note, URL, issued, 'citation-key': key } = parsed[index] ?? {};
    expect([title, URL, key]).toEqual([fold(item.title), item.URL ?? item.archive_location, printCitationKey(item.id)]);
    expect(note).toBe(fold(`${item.abstract}; ${item.note}; accessed November 24, 2026`));
    const date = item.issued?.['date-parts'];
    expect(issued).toEqual(date === undefined ? undefined : { 'date-parts': date });
  }
});

test('every quote and event of the seeds is read back from RIS', () => {
  const parsed = parse(printRis(items));
  expect(parsed).toHaveLength(items.length);
  for (const [index, item] of items.entries()) {
    const { type, title, abstract, note, URL, id } = parsed[index] ?? {};
    expect({ type, title, abstract, note, URL, id }).toEqual({
      type: item.type,
      title: fold(item.title),
      abstract: fold(item.abstract),
      note: fold(item.note),
      URL: item.URL ?? item.archive_location,
      id: item.id,
    });
  }
});

test('names with particles, articles, diacritics and other scripts survive both files', () => {
  const author = [
    { given: 'Staffan', family: 'Mistura', 'non-dropping-particle': 'de' },
    { given: 'Bashar', family: 'al-Assad' },
    { given: 'Łukasz', family: 'Šiška-Ğül' },
    { given: 'Сергей', family: 'Лавров' },
    { literal: 'Reuters & AP' },
  ];
  const item = sampleItem({ author });
  expect(parse(printBibtex([item]))[0]?.author).toEqual([...author.slice(0, 4), { family: 'Reuters & AP' }]);
  expect(readRis(printRis([item]))[0]?.get('AU')).toEqual([
    'de Mistura, Staffan',
    'al-Assad, Bashar',
    'Šiška-Ğül, Łukasz',
    'Лавров, Сергей',
    'Reuters & AP',
  ]);
});

test('whatever signs a title and a quote have, they are read back from both files', () => {
  const sign = fc.constantFrom(
    ...'\\^~&%$#_{}<>"\'|[]()*-–—“”éŁПالا😀aB1.,: ',
    '<i>',
    '</b>',
    '\\textbf{',
    '$x$',
    '--',
    '``',
  );
  const words = fc.array(sign, { minLength: 1, maxLength: 12 }).map((parts) => `X ${parts.join('')} y`);
  fc.assert(
    fc.property(words, words, (title, abstract) => {
      const item = without(sampleItem({ title, abstract, note: 'n' }), 'URL');
      const [fromBibtex] = parse(printBibtex([item]));
      expect(fromBibtex?.title).toBe(fold(title));
      expect(fromBibtex?.note).toBe(fold(`${abstract}; n; accessed November 24, 2026`));
      const [fromRis] = readRis(printRis([item]));
      expect([fromRis?.get('TI'), fromRis?.get('AB')]).toEqual([[fold(title)], [fold(abstract)]]);
    }),
  );
});

test('a RIS record has its day, its day of access and ends', () => {
  const [record] = readRis(printRis([sampleItem(STOLTENBERG)]));
  expect([record?.get('TY'), record?.get('DA'), record?.get('Y2'), record?.get('T2')]).toEqual([
    ['NEWS'],
    ['2015/09/28/'],
    ['2026/11/24/'],
    ['The Moscow Times'],
  ]);
  expect(record?.has('ER')).toBe(true);
});

test('a site is the publisher of its page in both files', () => {
  const page: CslItem = sampleItem({ type: 'webpage', 'container-title': 'TRT World' });
  expect(parse(printBibtex([page]))[0]?.publisher).toBe('TRT World');
  expect(parse(printRis([page]))[0]?.publisher).toBe('TRT World');
});

test('two ids never share a key, and keys have only signs that BibTeX reads', () => {
  const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(printCitationKey(a)).toMatch(/^[A-Za-z0-9.:_-]+$/);
      expect(printCitationKey(a) === printCitationKey(b)).toBe(a === b);
    }),
  );
});

test('no citation is an empty file', () => {
  expect([printBibtex([]).trim(), printRis([])]).toEqual(['', '']);
});
