import { expect, test } from 'vitest';
import { findLineKind, isDateline, stripEmphasis } from './lineKinds.ts';
import { readDatedLine } from './metadata/printedDate.ts';

test.each([
  'Advertisement',
  'Article continues below this ad',
  'READ MORE: Syria’s crisis looms over UN gathering',
  'ALSO READ: Ten things to know',
  'Related: What is the grain deal?',
  'Sign up for our daily newsletter',
  'Get the latest news',
  'Subscribe now',
  'We use cookies to improve your experience.',
  'Share on Facebook',
  'Facebook | Twitter | WhatsApp',
  'Follow us on Telegram',
  'Leave a Reply',
  '12 Comments',
  'Tags: Syria, Russia',
  '© 2015 Example Media. All rights reserved.',
  'https://example.org/news/1',
  '<https://example.org/news/1>',
])('A page’s own line is furniture: %s', (line) => {
  expect(findLineKind(line)).toBe('furniture');
});

test.each([
  'By Jane Doe and John Roe, Staff Writers',
  '*By Ilse Berg*',
  'Source: Interfax',
  'The  **Moscow Times**',
  '(Reuters)',
  'AFP, Reuters',
  'Example Daily with agencies',
  'The Example Daily News and agencies',
  'Example Daily, with agencies',
  'Example, and agencies',
  'Example and agencies',
  '__Moscow Times__',
  '**Moscow Times**',
  '**AB**',
  'the **Moscow Times**',
  '\tBy Ilse Berg\u00a0',
  'source : Interfax',
  'Author:Ilse Berg',
  'Reporting by: Ilse Berg',
  'written by Ilse Berg',
  'Editing by I',
  'AP',
  '[Reuters]',
  'Reuters and AFP',
])('A line that says who wrote or printed it is a byline: %s', (line) => {
  expect(findLineKind(line)).toBe('byline');
});

test.each([
  'Photo by: AA',
  'Photo: Kremlin press service',
  'Image courtesy of NATO',
  'In this May 2, 2014 file photo, soldiers walk past a checkpoint. AP Photo/Jane Roe',
  'A destroyer in the Baltic Sea. Reuters/John Doe',
])('A line about a photo is a caption: %s', (line) => {
  expect(findLineKind(line)).toBe('caption');
});

test.each([
  ['Sept. 28, 2015', '2015-09-28', false],
  ['Updated Sep 29, 2015', '2015-09-29', true],
  ['Published: 14 March 2023', '2023-03-14', false],
  ['Posted on Monday, May 4, 2020 at 10:35 am', '2020-05-04', false],
  ['Last updated: 2 June 2021 08:00 GMT', '2021-06-02', true],
  ['2022-02-24', '2022-02-24', false],
])('A line that is a date is a dateline: %s', (line, day, updated) => {
  expect(findLineKind(line)).toBe('dateline');
  expect(readDatedLine(line)?.dates).toEqual([{ days: [day], updated }]);
});

test.each([
  'Putin urged the world to back Assad on September 28, 2015.',
  'On September 28, 2015',
  'Updated rules were read on Monday.',
  'By Monday the truce had collapsed.',
  'By providing weapons, the West prolongs the war, he said.',
  'Watch what they do, not what they say, he told reporters.',
  'Sign the agreement now, she said.',
  'The advertisement was withdrawn.',
  'Read aloud in parliament, the letter drew laughter.',
  'Get out of Ukraine, the minister said.',
  'Related talks in Geneva were suspended.',
  'Video of the strike was published by the ministry.',
  'Live fire was heard near Donetsk.',
  'Print media in Moscow were silent.',
  'Follow the money, the judge said.',
  'Comments by the minister angered Kyiv.',
  'No comment, the Kremlin said.',
  'The two candidates are level in a Reuters/Ipsos poll of likely voters.',
  'Source code was stolen, the agency said.',
  'Photographs of the destroyed convoy were shown to the council.',
  'The photo was taken in May.',
  'ABC News reports:',
  '**What we know:**',
  '**The talks have failed.**',
  'Reuters could not verify the report.',
  'The two leaders discussed Syria, Ukraine and/or sanctions.',
  'See you in court, he told the agency.',
  'Subscribe to this view, and nothing is left of the treaty, he said.',
])('A line of an article is nothing else: %s', (line) => {
  expect(findLineKind(line)).toBeUndefined();
});

test.each([
  '**A**',
  `**${'A'.repeat(61)}**`,
  'Our **Moscow Times**',
  '**Moscow Times** today',
  '**Moscow Times*',
  'The Source: Interfax',
  'Source: what now?',
  'Source: ',
  `Source: I${'n'.repeat(101)}`,
  'Reporting from Ilse Berg',
  'example Daily with agencies',
  'Example Daily with agencies today',
  'One Two Three Four Five Six with agencies',
  'Reuters says',
  'The Reuters',
  'Reuters, Interpol',
  'Source: Interfax said so!',
  'Source: it is over.”',
])('A line that only resembles one about who wrote it is none: %s', (line) => {
  expect(findLineKind(line)).toBeUndefined();
});

test('A line of more than 300 letters is prose, or the caption of a photo', () => {
  const prose = `Photo: ${'the quay was wet and '.repeat(20)}`;
  const caption = `${'The quay was wet and '.repeat(13)}the harbor stood empty, file photo`;
  expect([caption.length > 300, findLineKind(caption)]).toEqual([true, 'caption']);
  expect(findLineKind(prose)).toBeUndefined();
  const furniture = (length: number) =>
    `Share on Facebook ${'| Twitter '.repeat(40)}`.slice(0, length - 1).padEnd(length, '.');
  expect(furniture(301)).toHaveLength(301);
  expect(findLineKind(furniture(301))).toBeUndefined();
});

test('A byline has at most 120 letters', () => {
  const line = (length: number) => `By Ilse Berg and ${'Ann'.padEnd(length - 24, 'a')} Holm`.padEnd(length, 'm');
  expect([line(120).length, findLineKind(line(120))]).toEqual([120, 'byline']);
  expect([line(121).length, findLineKind(line(121))]).toEqual([121, undefined]);
});

test('Marks of emphasis are taken off where they hold a whole line', () => {
  const lines = ['*By Ilse Berg*', '**ab**', ' ___a b___ ', '*a*', '*a', 'a*', '*a_', '*a* and b', '* a*', '_a b_'];
  expect(lines.map(stripEmphasis)).toEqual([
    'By Ilse Berg',
    'ab',
    'a b',
    '*a*',
    '*a',
    'a*',
    '*a_',
    '*a* and b',
    '* a*',
    'a b',
  ]);
});

test('A dateline holds nothing but dates, and ends not as a sentence does', () => {
  expect(isDateline('14 March 2023')).toBe(true);
  expect(isDateline('14 March 2023.')).toBe(false);
  expect(isDateline('14 March 2023 Geneva')).toBe(false);
  expect(isDateline(`14 March 2023${' '.repeat(107)}`)).toBe(true);
  expect(isDateline(`14 March 2023${' '.repeat(108)}`)).toBe(false);
  expect(isDateline('Geneva')).toBe(false);
});
