import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPlainKeys } from './plainKeys.ts';

test.each([
  'title: Ferry line opens again\npublisher: Harbor Dispatch\npublished: "2015-09-28"',
  'published: 2015-09-28\nauthor: Ana Ruíz, Per Holm & Co',
  'title: "Talks: no deal # yet"\nurl: "https://example.org/a?b=c"',
  'title: Yes, “we” can’t wait {now} [or] never!',
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
  '',
])('Whatever else there is in it is left to the parser: %j', (text) => {
  expect(readPlainKeys(text)).toBeUndefined();
});
