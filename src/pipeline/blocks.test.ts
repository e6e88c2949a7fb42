import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBlocks } from './blocks.ts';

const SEEDS = new URL('../../seeds/articles/', import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(`${name}.txt`, SEEDS), 'utf8');
}

function show(text: string): string[] {
  return findBlocks(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

/** Words of each block that is no paragraph, and the number of paragraphs. */
function outline(name: string) {
  const lines = show(read(name));
  const others = lines.filter((line) => !line.startsWith('paragraph'));
  return { others: others.map((line) => line.slice(0, 50)), paragraphs: lines.length - others.length };
}

test('In the Global News page advertising, sign-up lines and links are furniture, also in the middle of the body', () => {
  expect(outline('global-news-2015-09')).toEqual({
    others: [
      'furniture: Advertisement',
      'title: NATO chief urges Russia to be constructive ',
      'caption: In a Saturday, Sept. 26, 2015 file photo,',
      'furniture: READ MORE:\u00a0Syria’s crisis looms over UN',
      'furniture: For news impacting Canada and around th',
      'furniture: Get breaking National news',
      'furniture: For news impacting Canada and around th',
      'furniture: By providing your email address, you ha',
      'furniture: Story continues below advertisement',
      'furniture: WATCH: U.S. President Barack Obama spok',
      'furniture: Sponsored content',
      'furniture: AdChoices',
    ],
    paragraphs: 7,
  });
});

test('In the Moscow Times page the date, the publisher in bold and the original address are marked', () => {
  expect(outline('moscow-times-2015-09-28')).toEqual({
    others: [
      'title: U.S.-Russia Coordination Needed in Syria to',
      'dateline: September 28, 2015',
      'byline: The  **Moscow Times**',
      'furniture: Original url:',
      'furniture: <https://www.themoscowtimes.com/2015/09',
    ],
    paragraphs: 12,
  });
});

test('On the republisher’s page the badge and the comment form are furniture, and "ABC News reports:" is the article’s', () => {
  expect(outline('obama-asks-putin-2016-04')).toEqual({
    others: [
      'title: Obama Asks For Putin’s Help In Bringing Pea',
      'furniture: Fact checked',
      'subtitle: Obama asks Putin to help him bring peace',
      'furniture: Be the first to comment',
      'furniture: Leave a Reply',
      'furniture: Your email address will not be publishe',
      'furniture: This site uses Akismet to reduce spam. ',
    ],
    paragraphs: 13,
  });
  expect(show(read('obama-asks-putin-2016-04'))).toContain('paragraph: ABC News reports:');
});

test('On the TRT pages photo lines, captions, the update and the closing credit are marked', () => {
  expect(outline('trt-world-2015-09-29')).toEqual({
    others: [
      'title: Putin defends Assad regime in Syria in his ',
      'subtitle: Russian President Vladimir Putin says no',
      'caption: Photo by: Reuters',
      'caption: Photo by: Reuters',
      'caption: Russian President, Vladimir Putin address',
      'dateline: Updated Sep 29, 2015',
      'byline: TRTWorld and agencies',
    ],
    paragraphs: 13,
  });
  expect(outline('trt-world-2015-09')).toEqual({
    others: [
      'title: US expresses willingness to work with Russi',
      'subtitle: US willing to work with Russia in Syria ',
      'caption: Photo by: AA',
      'caption: Photo by: AA',
      'caption: U.S is willing to work with Russia over S',
      'byline: TRTWorld and agencies',
    ],
    paragraphs: 9,
  });
});

test('Headings between paragraphs are told from paragraphs that happen to be short', () => {
  const text = [
    'Grain Corridor Holds, Ankara Says',
    '',
    'By Selin Aksoy',
    'Published 14 March 2023, 10:40 GMT | Istanbul'.replace(' | Istanbul', ''),
    '',
    'Ships left Odesa on Tuesday, the ministry said.',
    '',
    'A fragile deal',
    '',
    'Moscow has threatened to leave.',
    '',
    '“We are not leaving,” Kyiv replied',
    '',
    'It stayed.',
  ].join('\n');
  expect(show(text)).toEqual([
    'title: Grain Corridor Holds, Ankara Says',
    'byline: By Selin Aksoy',
    'dateline: Published 14 March 2023, 10:40 GMT',
    'paragraph: Ships left Odesa on Tuesday, the ministry said.',
    'heading: A fragile deal',
    'paragraph: Moscow has threatened to leave.',
    'paragraph: “We are not leaving,” Kyiv replied',
    'paragraph: It stayed.',
  ]);
});

test('Lines broken at a margin are one paragraph; long lines without blank lines between them are several', () => {
  const wrapped =
    'The foreign ministers met for three hours on Sunday without a joint\nstatement, and will meet again on Monday in the same hotel, officials\nsaid.';
  expect(show(`Talks go on\n\n${wrapped}`)).toEqual(['title: Talks go on', `paragraph: ${wrapped}`]);
  const long = `${'The ministers met again and again. '.repeat(5).trim()}`;
  expect(findBlocks(`${long}\n${long}`)).toHaveLength(2);
});

test('A text that begins with prose has no title, and Markdown’s headings are headings', () => {
  expect(show('The talks failed on Sunday, both sides said. They blamed each other.')[0]).toMatch(/^paragraph/);
  expect(show('# Talks fail\n\nThey failed.\n\n## What now?\n\nNobody knows.')).toEqual([
    'title: # Talks fail',
    'paragraph: They failed.',
    'heading: ## What now?',
    'paragraph: Nobody knows.',
  ]);
});

test('A paragraph that follows a photo line is no caption', () => {
  const text = 'Talks fail\n\nPhoto: Reuters\n\nThe talks failed on Sunday, both sides said.';
  expect(show(text).at(-1)).toBe('paragraph: The talks failed on Sunday, both sides said.');
});

test('Nothing is deleted: blocks and the white space between them join to the text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'Advertisement',
      'By Jane Doe',
      'May 4, 2016',
      'READ MORE: this',
      'He left.',
      '\u00a0',
      '# Title',
    ),
    fc.string({ maxLength: 80 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = lines.join('\n').replace(/[\r\u0085\u2028\u2029]/g, '\n');
      let at = 0;
      for (const block of findBlocks(text)) {
        expect(text.slice(at, block.start).trim()).toBe('');
        expect(text.slice(block.start, block.end)).not.toMatch(/\n\s*\n|^\s|\s$/);
        expect(block.end).toBeGreaterThan(block.start);
        at = block.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
