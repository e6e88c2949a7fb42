import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { locate } from './locate.ts';
import { findNearestPassage } from './nearestPassage.ts';

function find(text: string, exact: string, context: { prefix?: string; suffix?: string } = {}) {
  const location = locate(fold(text), { exact, ...context });
  if (location.kind === 'absent') return 'absent';
  if (location.kind === 'one') return text.slice(location.span.start, location.span.end);
  return [location.kind, ...location.spans.map((span) => span.start)];
}

test('A quote typed with plain marks is found, and what is given back is the article’s own characters', () => {
  const text =
    'Support for President Bashar Assad’s regime, however, is not “a constructive contribution to finding a political solution,” he stressed.';
  expect(find(text, 'Assad\'s regime, however, is not "a constructive')).toBe(
    'Assad’s regime, however, is not “a constructive',
  );
});

test('White space of every kind and width is one space: no-break, doubled, thin, tab, a line end', () => {
  const text = 'Putin\u00a0said it was with\u00a0 Bashar\u2009al\u202f\tAssad\nregime';
  expect(find(text, 'Putin said it was with Bashar al Assad regime')).toBe(text);
  expect(find('said it was', ' said\u00a0\u00a0it was\n')).toBe('said it was');
});

test('Dash shapes and the ellipsis are folded, and the span covers the one character it was', () => {
  expect(find('to Avoid Incidents – NATO', 'Incidents - NATO')).toBe('Incidents – NATO');
  expect(find('a huge … mistake', 'huge ... mistake')).toBe('huge … mistake');
  expect(find('a huge ... mistake', 'huge … mistake')).toBe('huge ... mistake');
  expect(find('a huge … mistake', 'huge ..')).toBe('absent');
});

test('Invisible characters do not part words, and canonical forms are one', () => {
  expect(find('the Krem\u00adlin\u200b said', 'Kremlin said')).toBe('Krem\u00adlin\u200b said');
  expect(find('he said \u200b it was', 'said it')).toBe('said \u200b it');
  expect(find('Président Franc\u0327ois', 'Président François')).toBe('Président Franc\u0327ois');
  expect(find('cafe\u0301 society', 'cafe')).toBe('absent');
});

test('Case and words are never folded', () => {
  const text = 'Putin said it was a huge mistake.';
  for (const exact of ['putin said', 'Putin said it was an huge', 'Putin says', 'huge error', '', ' ']) {
    expect(find(text, exact)).toBe('absent');
  }
});

test('Two places are both named, overlapping ones too', () => {
  const text = 'avoid any "incident or accident" between them. There is no incident or accident.';
  expect(find(text, 'incident or accident')).toEqual(['ambiguous', 11, 59]);
  expect(find('bananas', 'ana')).toEqual(['ambiguous', 1, 3]);
});

test('Prefix and suffix decide, typography folded, and must hold of a single place as well', () => {
  const text = 'avoid any "incident or accident" between them. There is no incident or accident.';
  expect(find(text, 'incident or accident', { prefix: 'avoid any “' })).toBe('incident or accident');
  expect(find(text, 'incident or accident', { suffix: '” between' })).toBe('incident or accident');
  expect(find(text, 'incident or accident', { suffix: '"' })).toBe('incident or accident');
  expect(find(text, 'incident or accident', { prefix: 'hardly an' })).toEqual(['elsewhere', 11, 59]);
  expect(find(text, 'There is no', { prefix: 'between us.' })).toEqual(['elsewhere', 47]);
});

test('On plain text locating is counting with indexOf', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'ё', '😀'), maxLength: 30 });
  fc.assert(
    fc.property(word, word, word, (before, exact, after) => {
      const text = before + exact + after;
      const places: number[] = [];
      for (let at = text.indexOf(exact); at !== -1 && exact !== ''; at = text.indexOf(exact, at + 1)) places.push(at);
      const expected = exact === '' ? 'absent' : places.length === 1 ? exact : ['ambiguous', ...places];
      expect(find(text, exact)).toEqual(expected);
    }),
  );
});

test('Whatever the typography, a quote is found where its own folding says', () => {
  const unit = fc.constantFrom(
    'a',
    'b',
    ' ',
    '\u00a0',
    '\n',
    '“',
    '"',
    "'",
    '’',
    '–',
    '-',
    '…',
    '.',
    '\u00ad',
    'e\u0301',
    'é',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), fc.string({ unit, maxLength: 6 }), (text, exact) => {
      const location = locate(fold(text), { exact });
      const needle = fold(exact).text.trim();
      const spans = location.kind === 'one' ? [location.span] : location.kind === 'ambiguous' ? location.spans : [];
      for (const span of spans) expect(fold(text.slice(span.start, span.end)).text.trim()).toBe(needle);
      if (location.kind === 'absent' && needle !== '' && !/^\.|\.$/.test(needle))
        expect(fold(text).text).not.toContain(needle);
    }),
  );
});

test('Folding keeps a way back: its units cover the text in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
      const { text: folded, starts, ends } = fold(text);
      expect(starts).toHaveLength(folded.length);
      expect(starts.every((start, index) => start < (ends[index] ?? 0) && start >= (starts[index - 1] ?? 0))).toBe(
        true,
      );
      expect(fold(folded).text).toBe(folded);
    }),
  );
});

test('The nearest passage to words that are absent is the one that shares most of them', () => {
  const text =
    'Moscow denied this. Putin said it was a huge mistake not to cooperate with the government. Obama did not answer.';
  const nearest = (quote: string) => {
    const span = findNearestPassage(fold(text), quote);
    return span && text.slice(span.start, span.end);
  };
  expect(nearest('it was an enormous mistake not to cooperate')).toBe('it was a huge mistake not to cooperate');
  expect(nearest('PUTIN SAID it was')).toBe('Putin said it was');
  expect(nearest('Putin said it was mistake not to cooperate')).toBe(
    'Putin said it was a huge mistake not to cooperate',
  );
  expect(nearest('NATO welcomed the plan of the allies')).toBeUndefined();
  expect(nearest('Obama said it was all over now')).toBeUndefined();
  expect(nearest('')).toBeUndefined();
});

test('the nearest passage to a long quote has its first and last words in it, and not more', () => {
  const words = Array.from({ length: 700 }, (_none, index) => `word${index}`);
  const text = `It began so: ${words.join(' ')}, and so it ended.`;
  const quote = words.toSpliced(300, 1, 'other').join(' ');
  const span = findNearestPassage(fold(text), quote);
  expect(span && text.slice(span.start, span.end)).toBe(words.join(' '));
});

test('half of the words of a quote must stand in the passage, each as often as it is said', () => {
  const nearest = (text: string, quote: string) => {
    const span = findNearestPassage(fold(text), quote);
    return span && text.slice(span.start, span.end);
  };
  expect(nearest('one two red blue', 'one two three four')).toBe('one two red blue');
  expect(nearest('one red blue green', 'one two three four')).toBeUndefined();
  expect(nearest('no no no no', 'no two three four')).toBeUndefined();
  expect(nearest('x y one two three', 'one two three four')).toBe('one two three');
  expect(nearest('one two three. And then one two three four five.', 'one two three four six')).toBe(
    'one two three four five',
  );
  expect(nearest('ＯＮＥ Two', 'one two')).toBe('ＯＮＥ Two');
});

test('what stands before and behind a quote decides, whatever spaces are written round it', () => {
  const text = 'He said that yes was no answer. She said “yes” on Monday, and he that yes on Tuesday.';
  const at = (context: { prefix?: string; suffix?: string }) => {
    const location = locate(fold(text), { exact: 'yes', ...context });
    return location.kind === 'one' ? location.span.start : location.kind;
  };
  expect(at({ prefix: '“' })).toBe(text.indexOf('“yes') + 1);
  expect(at({ suffix: '”' })).toBe(text.indexOf('“yes') + 1);
  expect(at({ prefix: ' and he that ' })).toBe(text.lastIndexOf('yes'));
  expect(at({ suffix: ' was no ' })).toBe(text.indexOf('yes'));
  expect(at({ suffix: 'on Tuesday.' })).toBe(text.lastIndexOf('yes'));
  expect(at({ prefix: 'that' })).toBe('ambiguous');
  expect(at({ prefix: 'never' })).toBe('elsewhere');
  expect(locate(fold(text), { exact: 'never' })).toEqual({ kind: 'absent' });
  expect(locate(fold(text), { exact: ' \n', prefix: 'He' })).toEqual({ kind: 'absent' });
});
