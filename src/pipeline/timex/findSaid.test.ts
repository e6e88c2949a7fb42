import { expect, test } from 'vitest';
import type { Span } from '../../corpus/span.ts';
import type { FoundAttribution } from '../attributions/findAttributions.ts';
import { readTestText } from '../testing/readTestText.ts';
import { findSaid } from './findSaid.ts';
import { findTimeExpressions } from './findTimeExpressions.ts';

const MONDAY = { edtf: '2015-09-28', earliest: '2015-09-28', latest: '2015-09-28', basis: 'the test' };

test.each([
  ['<NATO’s chief> [said] on Sunday {he was ready to discuss Syria with Russia}.', '2015-09-27'],
  ['On Saturday, <the president> [said] {the truce was holding}.', '2015-09-26'],
  ['“{It was a mistake},” <he> [told] reporters in an interview on Sunday.', '2015-09-27'],
  ['In a speech late Friday, <the minister> [warned] {of a new war}.', '2015-09-25'],
  [
    'On Monday, <the president>, who was in New York for the General Assembly of the United Nations with his wife, [said] {no}.',
    '2015-09-28',
  ],
  ['<She> [said] in a statement on Sept. 20 that {the vote planned for Friday would go ahead}.', '2015-09-20'],
  ['<He> [said] last week {the talks had failed}.', '2015-09-21/2015-09-27'],
])('A time near cue or source, outside what is said, dates the saying: %s', (marked, edtf) => {
  expect(readSaid(marked)?.edtf).toBe(edtf);
});

test.each([
  '<He> [said] {the talks would resume on Tuesday}.',
  '“{We met on Sunday},” <he> [said].',
  '<He> [said] {nothing had changed} since 2011.',
  '<The minister, who will leave on Monday>, [urged] {patience}.',
  '<He>, in office since January, [said] {nothing had changed}.',
  '<He> [said] {no}. On Sunday the army left.',
  '<The minister> [said] {it would snow}.',
])('What is inside the words, lasts on, or stands in another sentence dates no saying: %s', (marked) => {
  expect(readSaid(marked)).toBeUndefined();
});

test('A time inside what another says is not the saying’s', () => {
  const marked = '<He> [said] {no}, while his deputy announced he would leave on Friday.';
  const { text, attribution } = readMarks(marked);
  const at = text.indexOf('he would');
  const deputy: FoundAttribution = {
    kind: 'indirect',
    source: [],
    cue: [],
    content: [{ start: at, end: text.length - 1 }],
  };
  expect(find(text, attribution, [attribution, deputy])).toBeUndefined();
  expect(find(text, attribution, [attribution])?.edtf).toBe('2015-10-02');
});

function readSaid(marked: string) {
  const { text, attribution } = readMarks(marked);
  return find(text, attribution, [attribution]);
}

function find(text: string, attribution: FoundAttribution, attributions: readonly FoundAttribution[]) {
  const read = readTestText('test', text);
  const blocks = read.blocks.map((block) => ({ ...block, kind: 'paragraph' as const }));
  const article = { ...read, blocks, attributions };
  return findSaid(attribution, findTimeExpressions(article, { published: MONDAY }), article);
}

/** `<source>`, `[cue]` and `{content}`. */
function readMarks(marked: string): { text: string; attribution: FoundAttribution } {
  const spans: Record<string, Span[]> = { '<': [], '[': [], '{': [] };
  let text = '';
  let [open, start] = ['', 0];
  for (const character of marked) {
    if ('<[{'.includes(character)) [open, start] = [character, text.length];
    else if ('>]}'.includes(character)) spans[open]?.push({ start, end: text.length });
    else text += character;
  }
  return {
    text,
    attribution: { kind: 'indirect', source: spans['<'] ?? [], cue: spans['['] ?? [], content: spans['{'] ?? [] },
  };
}
