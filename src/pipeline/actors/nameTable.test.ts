import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapePattern } from '../escapePattern.ts';
import { fold } from '../fold.ts';
import { findNames, findValue, makeNameTable } from './nameTable.ts';

function find(names: readonly string[], text: string): string[] {
  const table = makeNameTable(names.map((name) => [name, name] as const));
  return findNames(table, text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** What the table has to equal: one pattern of all names, the longest first, over the folded text. */
function findByPattern(names: readonly string[], text: string): string[] {
  const folded = fold(text);
  const sorted = names.map((name) => fold(name).text).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return Array.from(folded.text.matchAll(pattern), (match) =>
    text.slice(folded.starts[match.index] ?? 0, folded.ends[match.index + match[0].length - 1] ?? 0),
  );
}

const PIECES = [
  'Al',
  'al',
  'Assad',
  'U',
  'S',
  '.',
  '-',
  ' ',
  '  ',
  '\u00a0',
  '’',
  "'",
  's',
  'É',
  'E\u0301',
  'lys',
  'é',
  '“',
  '"',
  ',',
  '1',
];
const anyName = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''))
  .filter((name) => /^[\p{L}\p{N}]/u.test(name) && /[\p{L}\p{N}.'’]$/u.test(name));

test('The table finds what one pattern of all names finds', () => {
  fc.assert(
    fc.property(
      fc.array(anyName, { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }),
      (names, pieces) => {
        const text = pieces.join('');
        expect(find(names, text)).toEqual(findByPattern(names, text));
      },
    ),
  );
});

test('The longest name wins, but only where it is whole', () => {
  expect(find(['U.S.', 'U.S', 'U.S. Senate'], 'The U.S. Senators and the U.S. Senate of the U.S.A')).toEqual([
    'U.S.',
    'U.S. Senate',
    'U.S',
  ]);
});

test('Curly marks, no-break spaces and accents in two parts are folded', () => {
  expect(find(["Assad's regime", 'Élysée'], 'Assad’s\u00a0regime; the E\u0301lyse\u0301e')).toEqual([
    'Assad’s\u00a0regime',
    'E\u0301lyse\u0301e',
  ]);
});

test('A name inside a word, or in other letters, is none', () => {
  expect(find(['Chad', 'US', 'Niger'], 'Chadwick told us of Nigeria, and USA Today of chad.')).toEqual([]);
});

test('Names without a letter are left out, and an empty table finds nothing', () => {
  expect(find(['', '“”', '...'], 'Well... “”')).toEqual([]);
});

test('A whole name can be looked up', () => {
  const table = makeNameTable([['European Union', 'european-union']]);
  expect(findValue(table, 'European Union')).toBe('european-union');
  expect(findValue(table, 'European')).toBeUndefined();
});
