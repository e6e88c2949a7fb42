import { expect, test } from 'vitest';
import type { Publisher } from '../corpus/publisher.ts';
import { findBlocks } from './blocks.ts';
import { findMetadata } from './metadata.ts';

const PUBLISHERS: readonly Publisher[] = [
  { id: 'moscow-times', name: 'The Moscow Times', kind: 'newspaper' },
  { id: 'trt-world', name: 'TRT World', kind: 'broadcaster' },
  { id: 'global-news', name: 'Global News', kind: 'broadcaster' },
  { id: 'abc-news', name: 'ABC News', kind: 'broadcaster' },
  { id: 'reuters', name: 'Reuters', kind: 'agency' },
  { id: 'ap', name: 'AP', kind: 'agency' },
];

function read(...lines: string[]) {
  const text = lines.join('\n\n');
  return findMetadata(text, findBlocks(text), { publishers: PUBLISHERS });
}

test('Title, publisher, date and address are taken from the lines that say them', () => {
  const found = read(
    "U.S.-Russia Coordination Needed in Syria to Avoid 'Incidents' – NATO",
    'September 28, 2015',
    'The  **Moscow Times**',
    'Stoltenberg said on Sunday he was ready to discuss Syria.',
    'Original url:',
    '<https://www.themoscowtimes.com/2015/09/28/a49864>',
  );
  expect(found).toMatchObject({
    title: "U.S.-Russia Coordination Needed in Syria to Avoid 'Incidents' – NATO",
    publisher: 'moscow-times',
    origin: [],
    author: undefined,
    published: { edtf: '2015-09-28', earliest: '2015-09-28', latest: '2015-09-28', basis: '“September 28, 2015”' },
    updated: undefined,
    url: 'https://www.themoscowtimes.com/2015/09/28/a49864',
  });
});

test('A publisher is found in a byline written together, and in the page’s terms of use', () => {
  expect(read('Talks go on', 'They met on Monday.', 'TRTWorld and agencies').publisher).toBe('trt-world');
  const terms =
    "By providing your email address, you have read and agree to Global News' Terms and Conditions and Privacy Policy.";
  expect(read('Talks go on', 'They met on Monday.', terms).publisher).toBe('global-news');
});

test('A publisher the article only reports on or links to is not its publisher', () => {
  const found = read(
    'Talks go on',
    'READ MORE: Global News on the talks',
    'He told The Moscow Times that talks go on.',
  );
  expect(found.publisher).toBe('unnamed');
});

test('Copied text is known by the line that opens it, and by an agency’s byline', () => {
  expect(read('Talks go on', 'He called him.', 'ABC News reports:', 'It was suspended.').origin).toEqual(['abc-news']);
  expect(read('Talks go on', 'Reuters', 'He called him.').origin).toEqual(['reuters']);
  expect(read('CAPITAL TALKS GO ON', 'By Anna Snapper', 'He called him.')).toMatchObject({
    origin: [],
    author: 'Anna Snapper',
  });
});

test('A page that gives only the day of an update was published on it or before', () => {
  const { published, updated } = read('Talks go on', 'Updated Sep 29, 2015', 'They met on Monday.');
  expect(published).toEqual({
    edtf: '../2015-09-29',
    earliest: null,
    latest: '2015-09-29',
    basis: '“Updated Sep 29, 2015”',
  });
  expect(updated?.edtf).toBe('2015-09-29');
});

test('A page without a date has none, whatever days its text speaks of', () => {
  const { published } = read(
    'Talks go on',
    'The truce of February 27, 2016 was kept.',
    'Last week, Putin blamed rebels.',
  );
  expect(published).toEqual({ edtf: 'XXXX', earliest: null, latest: null, basis: 'no date in the text' });
});

test('A text without a headline has no title', () => {
  expect(read('They met on Monday, both sides said.').title).toBeUndefined();
});
