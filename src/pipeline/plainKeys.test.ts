import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPlainKeys } from './plainKeys.ts';

test.each([
  'title: Ferry line opens again\npublisher: Harbor Dispatch\npublished: "2015-09-28"',
  'published: 2015-09-28\nauthor: Ana Ruíz, Per Holm & Co',
  'title: "Talks: no deal # yet"\nurl: "https://example.org/a?b=c"',
  'title: Yes, “we” can’t wait {now} [or] never!',
  'ab: a\nabcdefghijklmnopqrst: Ab',
  'title: ""\norigin: "null"\nauthor: Nulla\nsource: Annull',
  'title: Ärger im Hafen\npublished: "28 September 2015"',
])('Plain keys are read as the parser reads them: %j', (text) => {
  expect(readPlainKeys(text)).toEqual(parse(text));
});

test.each([
  'title: null',
  'title: True',
  'year: 2015',
  'title: Talks: no deal',
  'title: Talks # no deal',
  'title: "a \\n break"',
  "title: 'single'",
  'title: >\n  folded',
  'title: two\n  lines',
  'title: &anchor text',
  'origin: [ABC, Reuters]',
  'title: once\ntitle: twice',
  'constructor: text',
  'prototype: text',
  'title: FALSE',
  'title: Null',
  'a: b',
  'abcdefghijklmnopqrstu: text',
  ' title: text',
  'title:  text',
  'title: text ',
  'title: text:',
  'title: a\u0007b',
  'title: "a\u200bb"',
  'title: "text" more',
  'published: 2015-09-28T10:00',
  'published: 2015-09',
  'title: text\n',
  '',
])('Whatever else there is in it is left to the parser: %j', (text) => {
  expect(readPlainKeys(text)).toBeUndefined();
});

test('More than forty keys are left to the parser', () => {
  const write = (count: number) => Array.from({ length: count }, (_, key) => `${spell(key)}: text`).join('\n');
  expect(Object.keys(readPlainKeys(write(40)) ?? {})).toHaveLength(40);
  expect(readPlainKeys(write(41))).toBeUndefined();
});

function spell(key: number): string {
  return `k${String.fromCharCode(97 + Math.floor(key / 26), 97 + (key % 26))}`;
}
