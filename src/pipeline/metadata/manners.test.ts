import { expect, test } from 'vitest';
import { findBlocks } from '../blocks.ts';
import { findMetadata } from '../metadata.ts';
import { findOutlet } from './outlets.ts';

const NAMES =
  'AP,AFP,UPI,Reuters,TASS,Xinhua,Anadolu Agency,WAM,PTI,BBC News,The Guardian,USA Today,Gulf News,The Hindu';
const PUBLISHERS = NAMES.split(',').flatMap((name) => {
  const outlet = findOutlet(name);
  return outlet === undefined ? [] : [{ id: outlet.id, name: outlet.name, kind: outlet.kind }];
});
const BODY = [
  'The two ministers met for three hours in a hotel by the lake and parted without a joint statement, officials said.',
  'A second round is planned for next week, although neither side would say where it will be held or who will attend it.',
];

function read(head: readonly string[], foot: readonly string[] = [], url?: string) {
  const text = ['Ministers meet by the lake', ...head, ...BODY, ...foot].join('\n\n');
  return findMetadata(text, findBlocks(text), { publishers: PUBLISHERS, url });
}

function certainOf(found: ReturnType<typeof read>, field: string) {
  return found.metadata.find((one) => one.field === field)?.certain;
}

test.each([
  ['Sept. 28, 2015', '2015-09-28'],
  ['September 28th, 2015', '2015-09-28'],
  ['Sep 28 2015', '2015-09-28'],
  ['28 September 2015', '2015-09-28'],
  ['28 Sep 2015, 10:05', '2015-09-28'],
  ['28-Sep-2015', '2015-09-28'],
  ['Monday, September 28, 2015', '2015-09-28'],
  ['Mon 28 Sep 2015 14.05 BST', '2015-09-28'],
  ['Monday 28 September 2015 18:05', '2015-09-28'],
  ['Published 3:42 p.m. ET Sept. 28, 2015', '2015-09-28'],
  ['Published: September 28, 2015 at 3:42 PM EDT', '2015-09-28'],
  ['Published On 28 Sep 2015', '2015-09-28'],
  ['Posted at 10:05 AM, Sep 28, 2015', '2015-09-28'],
  ['Posted: Sep 28, 2015 3:42 PM ET', '2015-09-28'],
  ['First published on Mon 28 Sep 2015 14.05 EDT', '2015-09-28'],
  ['Publish Date: 28 September 2015', '2015-09-28'],
  ['Date: 28 September 2015', '2015-09-28'],
  ['28 September 2015 • 6:00pm', '2015-09-28'],
  ['September 28, 2015 | 3:42pm', '2015-09-28'],
  ['2015-09-28', '2015-09-28'],
  ['2015-09-28T10:05:00+03:00', '2015-09-28'],
  ['2015-09-28 10:05', '2015-09-28'],
  ['2015/09/28', '2015-09-28'],
  ['28/09/2015', '2015-09-28'],
  ['09/28/2015', '2015-09-28'],
  ['28.09.2015', '2015-09-28'],
  ['08.09.2015', '2015-09-08'],
  ['09/09/2015', '2015-09-09'],
  ['08/09/2015', '[2015-08-09,2015-09-08]'],
  ['Published: 08/09/2015 10:05 GMT', '[2015-08-09,2015-09-08]'],
])('A printed date is the day of publication, certainly: %s', (line, edtf) => {
  const found = read([line]);
  expect(found.published.edtf).toBe(edtf);
  expect(found.published.basis).toBe(`“${line}”`);
  expect(certainOf(found, 'published')).toBe(true);
});

test.each([
  ['Updated Sep 29, 2015', '2015-09-29'],
  ['Last modified on Tue 29 Sep 2015 09.00 BST', '2015-09-29'],
  ['Last Updated: 29 September 2015 08:00 IST', '2015-09-29'],
  ['Updated: 2015-09-29', '2015-09-29'],
  ['UPDATED 10:05 AM EDT, September 29, 2015', '2015-09-29'],
])('An update is no publication; that was on its day or before: %s', (line, day) => {
  const found = read([line]);
  expect([found.updated?.edtf, found.published.edtf]).toEqual([day, `../${day}`]);
  expect([certainOf(found, 'updated'), certainOf(found, 'published')]).toEqual([true, false]);
});

test.each([
  'Published Sept. 28, 2015|Updated Sept. 29, 2015',
  'Published: Sep 28, 2015 10:05 IST | Updated: Sep 29, 2015 12:01 IST',
  'Updated: September 29, 2015; Published: September 28, 2015',
  'Posted at 10:05 AM, Sep 28, 2015 and last updated 12:01 PM, Sep 29, 2015',
])('One line can hold both days: %s', (line) => {
  const found = read([line]);
  expect([found.published.edtf, found.updated?.edtf]).toEqual(['2015-09-28', '2015-09-29']);
});

test.each([
  ['By JANE DOE', 'Jane Doe'],
  ['By Jane Doe', 'Jane Doe'],
  ['by Jane Doe', 'Jane Doe'],
  ['By Jane D. Doe', 'Jane D. Doe'],
  ['By Jean-Luc O’Neill', 'Jean-Luc O’Neill'],
  ['By Ludwig van der Berg', 'Ludwig van der Berg'],
  ['By Jane Doe and John Roe', 'Jane Doe and John Roe'],
  ['By Jane Doe, John Roe and Ann Poe', 'Jane Doe, John Roe and Ann Poe'],
  ['By Jane Doe in Geneva', 'Jane Doe'],
  ['By Jane Doe, Political Correspondent', 'Jane Doe'],
  ['By Jane Doe, BBC News, Geneva', 'Jane Doe'],
  ['By Jane Doe and John Roe | Reuters', 'Jane Doe and John Roe'],
  ['By JANE DOE, Associated Press', 'Jane Doe'],
  ['By Jane Doe Sept. 28, 2015', 'Jane Doe'],
  ['Written by Jane Doe', 'Jane Doe'],
  ['Author: Jane Doe', 'Jane Doe'],
  ['Reporting by Jane Doe; Editing by John Roe', 'Jane Doe'],
])('A byline names the author, certainly: %s', (line, author) => {
  const found = read([line]);
  expect(found.author).toBe(author);
  expect(certainOf(found, 'author')).toBe(true);
});

test.each([
  ['Jane Doe, Staff writer', 'Jane Doe'],
  ['Jane Doe, USA TODAY', 'Jane Doe'],
  ['Jane Doe | Staff Reporter', 'Jane Doe'],
  ['Jane Doe | September 28, 2015 at 3:42 p.m.', 'Jane Doe'],
])('A name beside a role, a paper or a date is inferred to be the author’s: %s', (line, author) => {
  const found = read([line]);
  expect(found.author).toBe(author);
  expect(certainOf(found, 'author')).toBe(false);
});

test.each([
  'By Our Foreign Staff',
  'By AFP',
  'Lake Geneva, Switzerland',
  'By Monday the truce had collapsed.',
  'The Minister, Jane Doe',
])('A line that names no author names none: %s', (line) => {
  expect(read([line]).author).toBeUndefined();
});

test.each([
  ['GENEVA (AP) — ', 'associated-press'],
  ['GENEVA, Sept 28 (Reuters) - ', 'reuters'],
  ['NEW YORK, Nov. 19 (UPI) — ', 'upi'],
  ['MOSCOW, September 28. /TASS/. ', 'tass'],
  ['BEIJING, Sept. 28 (Xinhua) -- ', 'xinhua'],
  ['DUBAI, 28 September 2015 (WAM) – ', 'wam'],
  ['Geneva (AFP) - ', 'afp'],
  ['KYIV, Ukraine (AP) — ', 'associated-press'],
])('The agency that opens the first paragraph is the origin, and the paragraph stays one: %s', (opening, origin) => {
  const text = ['Ministers meet by the lake', opening + BODY[0], BODY[1]].join('\n\n');
  const blocks = findBlocks(text);
  const found = findMetadata(text, blocks, { publishers: PUBLISHERS });
  expect(found.origin).toEqual([origin]);
  expect(certainOf(found, 'origin')).toBe(true);
  expect(blocks.map((block) => block.kind)).toEqual(['title', 'paragraph', 'paragraph']);
});

test('An agency that was told the news at the top is inferred to be the origin; told further down, it is not', () => {
  const told =
    'The minister told The Associated Press on Tuesday that the talks would go on for as long as they have to.';
  expect(read([told]).origin).toEqual(['associated-press']);
  expect(certainOf(read([told]), 'origin')).toBe(false);
  expect(read([...BODY, ...BODY, told]).origin).toEqual([]);
});

test('A photo’s agency is not the text’s', () => {
  expect(read(['Photo by: AP']).origin).toEqual([]);
});

test('The day in a wire’s opening is the publication’s: with its year certain, with a year from elsewhere inferred', () => {
  const whole = read([`DUBAI, 28 September 2015 (WAM) – ${BODY[1]}`]);
  expect([whole.published.edtf, certainOf(whole, 'published')]).toEqual(['2015-09-28', true]);
  const wire = `GENEVA, Sept 28 (Reuters) - ${BODY[1]}`;
  expect(read([wire]).published.edtf).toBe('XXXX');
  const dated = read([wire], ['© 2015 The Daily Record. All rights reserved.']);
  expect([dated.published.edtf, certainOf(dated, 'published')]).toEqual(['2015-09-28', false]);
});

test('A day in the path of the address is inferred, and tells which of two readings of a date is meant', () => {
  const url = 'https://www.theguardian.com/world/2015/09/08/ministers-meet';
  const found = read([], [], url);
  expect([found.published.edtf, certainOf(found, 'published')]).toEqual(['2015-09-08', false]);
  expect(read(['08/09/2015'], [], url).published.edtf).toBe('2015-09-08');
});

test.each([
  [['By Jane Doe, BBC News, Geneva'], [], undefined, 'bbc-news', true],
  [['Jane Doe, USA TODAY'], [], undefined, 'usa-today', true],
  [[], ['© 2015 Gulf News. All rights reserved.'], undefined, 'gulf-news', true],
  [[], ['Copyright 2015 Associated Press. All rights reserved.'], undefined, 'associated-press', true],
  [[], [], 'https://www.thehindu.com/news/article1.ece', 'hindu', false],
] as const)('The publisher is who signs, owns or hosts the page: %#', (head, foot, url, publisher, certain) => {
  const found = read(head, foot, url);
  expect([found.publisher, certainOf(found, 'publisher')]).toEqual([publisher, certain]);
});

test.each([
  ['Ministers meet by the lake - BBC News', 'Ministers meet by the lake'],
  ['Ministers meet by the lake | The Guardian', 'Ministers meet by the lake'],
  ["Ministers meet to avoid 'incidents' – NATO", "Ministers meet to avoid 'incidents' – NATO"],
  ['# Ministers *meet* by the lake', 'Ministers *meet* by the lake'],
  ['Ministers meet by the lake.', 'Ministers meet by the lake'],
  [
    'Ministers meet by the lake;\nNo statement after three hours.',
    'Ministers meet by the lake; No statement after three hours',
  ],
])('A title is printed without its page’s marks and name: %s', (line, title) => {
  const text = [line, ...BODY].join('\n\n');
  expect(findMetadata(text, findBlocks(text), { publishers: PUBLISHERS }).title).toBe(title);
});

test('A text that says nothing of itself has no metadata but its headline', () => {
  const found = read([]);
  expect(found.metadata.map((one) => one.field)).toEqual(['title']);
  expect([found.publisher, found.origin, found.published.edtf]).toEqual(['unnamed', [], 'XXXX']);
});
