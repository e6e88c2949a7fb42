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

test('A line of a coding that is turned and not turned back is an error, one that is turned back is none', () => {
  const judge = (text: string) => {
    const problems: Problem[] = [];
    reportUnbalanced({ file: 'c.yaml', text, firstLine: 1 }, (problem) => problems.push(problem));
    return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
  };
  expect(judge('a: \u2067שלום\u2069 b\nc: \u202bשלום\u202c')).toEqual([]);
  expect(judge('a: 1\nb: \u202e2\nc: \u2066\u202a3\u2069')).toEqual(['bidi-unbalanced 2:4', 'bidi-unbalanced 3:4']);
});
