import { expect, test } from 'vitest';
import { findLineKind } from './lineKinds.ts';
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
