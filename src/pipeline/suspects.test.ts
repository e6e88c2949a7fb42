import { expect, test } from 'vitest';
import type { Problem } from '../corpus/problem.ts';
import { reportSuspects, reportUnbalanced } from './suspects.ts';

function suspect(text: string): string[] {
  const problems: Problem[] = [];
  reportSuspects({ file: 'a.txt', text, firstLine: 1 }, 'all', (problem) => problems.push(problem));
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

test.each([
  ['an emoji family, a flag and a skin', '👨‍👩‍👧 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} 👍🏽 ❤️ 1️⃣'],
  ['Persian with its non-joiners', 'او می\u200cخواهد'],
  ['Hindi with its joiners', 'क्\u200dष'],
  ['Thai with marks where a line may break', 'ภาษา\u200bไทย'],
  ['Hebrew with a mark of direction', 'שלום\u200f.'],
  ['Portuguese and Romanian in capitals', 'AMANHÃ: “NÃO” — ÎNCEPÂND'],
  ['French, Russian and German as written', 'Où est l’été? Путин сказал. Größe'],
])('What belongs to the writing is not suspect: %s', (_, text) => {
  expect(suspect(text)).toEqual([]);
});

test.each([
  ['a zero-width space in Latin words', 'the Krem\u200blin', 'invisible-character 1:9'],
  ['a soft hyphen', 'the Krem\u00adlin', 'invisible-character 1:9'],
  ['a byte-order mark inside', 'one\ntwo\ufeff', 'invisible-character 2:4'],
  ['letters of tags, which are words that nobody sees', 'yes\u{e0041}\u{e0042}', 'invisible-character 1:4'],
  ['a mark of direction among Latin letters', 'yes\u200f', 'bidi-control 1:4'],
  ['a curly mark of three letters', 'he said â€œno', 'mojibake 1:9'],
  ['an accent of two letters', 'cafÃ©', 'mojibake 1:4'],
  ['a letter that was lost', 'caf\ufffd', 'mojibake 1:4'],
])('What misleads is named with its place: %s', (_, text, expected) => {
  expect(suspect(text)).toEqual([expected]);
});

test.each([
  ['a heart, a number and a cross that are shown in color, at the beginning', '©\ufe0f #\ufe0f *\ufe0f +\ufe0e'],
  ['a heart on fire', '❤️\u200d🔥'],
  ['a firefighter with a skin', '🧑🏽\u200d🚒'],
  ['a Chinese letter in one of its forms', '葛\ufe00 葛\u{e0100}'],
  ['spaces of all kinds', 'a\u00a0b\u2009c\u202fd\u2029e\u205ff'],
])('What belongs to a sign is not suspect: %s', (_, text) => {
  expect(suspect(text)).toEqual([]);
});

test.each([
  ...['ن', 'ܒ', 'ᠠ', 'क', 'ক', 'ਕ', 'ક', 'க', 'క', 'ಕ', 'ക', 'ක', 'ก', 'ກ', 'ក', 'က'],
])('A joiner and its like stand rightly after a letter that joins, %s, and nothing else does', (letter) => {
  for (const joiner of ['\u200b', '\u200c', '\u200d']) expect(suspect(`${letter}${joiner}`)).toEqual([]);
  expect(suspect(`${letter}\ufeff`)).toEqual(['invisible-character 1:2']);
  expect(suspect(`${letter}a\u200c`)).toEqual(['invisible-character 1:3']);
});

test.each([
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\u2064', '\u180e', '\ufe00', '\ufe0f', '\ufeff', '\u{e0100}'],
])('After a Latin letter what nobody sees is suspect: %j', (character) => {
  expect(suspect(`a${character}`)).toEqual(['invisible-character 1:2']);
  expect(suspect(character)).toEqual(['invisible-character 1:1']);
});

test.each([
  '❤a\ufe0f',
  '1a\ufe0f',
  '葛a\u{e0100}',
  '👍\u200b',
  '❤a\u200d',
])('A selector or joiner that stands not right after its sign is suspect: %j', (text) => {
  expect(suspect(text)).toEqual([expect.stringContaining('invisible-character')]);
});

test.each([
  '\u200a',
  '\u2010',
  '\u205f',
  '\u2065',
  '\u206a',
  '\ufdfd',
  '\ufe10',
  '\ufefc',
  '\u0600',
  'ă',
  '~',
])('What is seen, or is a space, is not suspect: %j', (character) => {
  expect(suspect(`a${character}b`)).toEqual([]);
});

test.each(['\u0001', '\u001f', '\r', '\u007f', '\u0080', '\u009f'])('A control character is suspect: %j', (control) => {
  expect(suspect(`a\n\tb${control}c`)).toEqual(['control-character 2:3']);
});

test.each([
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
])('What turns the direction of reading is suspect among Latin letters: %j', (character) => {
  expect(suspect(`abc${character}d${character}`)).toEqual(['bidi-control 1:4']);
});

test('A mark of direction is nothing beside what turns the direction, and with letters that run from the right', () => {
  expect(suspect('a\u200eb\u202ec')).toEqual(['bidi-control 1:4']);
  for (const letter of ['א', 'ا', 'ݐ', 'יִ', 'ﹰ']) expect(suspect(`${letter}\u200e`)).toEqual([]);
});

test.each([
  ['he said â€œno', 'mojibake 1:9'],
  ['Â£5', 'mojibake 1:1'],
  ['Âge et cafÃ©', 'mojibake 1:11'],
  ['ÐŸÑ€Ð¸', 'mojibake 1:1'],
  ['Ã‰t', 'mojibake 1:1'],
])('Letters read in another encoding are suspect: %s', (text, expected) => {
  expect(suspect(text)).toEqual([expected]);
});

test.each([
  'â la carte',
  'â€x',
  'Âge',
  'AÃO',
  'Ð° and no more',
  'Ðx',
])('A letter with which such letters begin is none of them by itself: %s', (text) => {
  expect(suspect(text)).toEqual([]);
});

test('Each kind is told once, with what is seen there and what to do', () => {
  const text = 'A long line before it: \u0007\u0007 \u202ex\u202e the Krem\u200blin\u200b says that cafÃ©s cafÃ©s';
  const problems: Problem[] = [];
  reportSuspects({ file: 'a.txt', text, firstLine: 3 }, 'all', (problem) => problems.push(problem));
  const told = { severity: 'warning', file: 'a.txt', line: 3 };
  expect(problems).toEqual([
    {
      ...told,
      code: 'control-character',
      column: 24,
      value: '<U+0007>',
      message: 'The text has a control character.',
      fix: 'Take it out, or fetch the text again: the file may be damaged.',
    },
    {
      ...told,
      code: 'bidi-control',
      column: 27,
      value: '<U+202E>',
      message: expect.stringContaining('read'),
      fix: expect.stringMatching(/\S/),
    },
    {
      ...told,
      code: 'invisible-character',
      column: 39,
      value: '<U+202E> the Krem<U+200B>lin<U+200B> says',
      message: 'The text has a character that nobody sees.',
      fix: expect.stringMatching(/^Nothing need be done/),
    },
    {
      ...told,
      code: 'mojibake',
      column: 58,
      value: 's that cafÃ©s cafÃ©s',
      message: expect.stringMatching(/^Letters of the text look spoilt/),
      fix: expect.stringMatching(/^Fetch the text again/),
    },
  ]);
});

test('A NUL is an error, and is told in place of other control characters', () => {
  const problems: Problem[] = [];
  reportSuspects({ file: 'a.txt', text: '\u0001a\0', firstLine: 1 }, 'all', (problem) => problems.push(problem));
  expect(problems).toEqual([
    {
      ...{ severity: 'error', code: 'control-character', file: 'a.txt', line: 1, column: 3, value: '<U+0000>' },
      message: 'The text has a NUL: it is no text, or damaged.',
      fix: 'Take it out, or fetch the text again: the file may be damaged.',
    },
  ]);
});

test('In the source of a page only what damages it is looked for', () => {
  const codes: string[] = [];
  const text = 'a\u200bb\u200e cafÃ©';
  reportSuspects({ file: 'a.html', text, firstLine: 1 }, 'damaging', ({ code }) => codes.push(code));
  expect(codes).toEqual([]);
  reportSuspects({ file: 'a.html', text: `\u0001\u202e${text}`, firstLine: 1 }, 'damaging', ({ code }) =>
    codes.push(code),
  );
  expect(codes).toEqual(['control-character', 'bidi-control']);
});

test('A line of a coding that is turned and not turned back is an error, one that is turned back is none', () => {
  expect(judgeLines('a: \u2067שלום\u2069 b\nc: \u202bשלום\u202c')).toEqual([]);
  expect(judgeLines('a: 1\nb: \u202e2\nc: \u2066\u202a3\u2069')).toEqual([
    'bidi-unbalanced 2:4',
    'bidi-unbalanced 3:4',
  ]);
});

test('A turn is turned back by the mark of its own kind, the last turn first', () => {
  expect(judgeLines('\u2066\u202aa\u202c\u2069 \u202d\u202eb\u202c\u202c \u2068c\u2069')).toEqual([]);
  expect(judgeLines('\u202aa\u2069')).toEqual(['bidi-unbalanced 1:1']);
  expect(judgeLines('x\u2066a\u202c')).toEqual(['bidi-unbalanced 1:2']);
  expect(judgeLines('a\u202c\u2069')).toEqual([]);
  expect(judgeLines('\u202aa\u202c \u202eb')).toEqual(['bidi-unbalanced 1:5']);
  expect(judgeLines('plain\nlines')).toEqual([]);
});

test('What is not turned back is shown, and the fix is told', () => {
  const problems: Problem[] = [];
  reportUnbalanced({ file: 'c.yaml', text: 'a\u202e', firstLine: 1 }, (problem) => problems.push(problem));
  expect(problems).toMatchObject([
    {
      ...{ severity: 'error', value: '<U+202E>', message: expect.stringMatching(/^From here on the line reads/) },
      fix: 'Take the character out, or write it as an escape in a text in double quotes.',
    },
  ]);
});

function judgeLines(text: string): string[] {
  const problems: Problem[] = [];
  reportUnbalanced({ file: 'c.yaml', text, firstLine: 1 }, (problem) => problems.push(problem));
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}
