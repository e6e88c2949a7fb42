import { expect, test } from 'vitest';
import { seedLookup as lookup } from '../../citations/testing/seedLookup.ts';
import { periodsOf } from '../../corpus/periods.ts';
import { drawComparison } from '../../pictures/comparison.ts';
import { writePicture } from '../../pictures/picture.ts';
import { measure, readPicture } from '../../pictures/testing/readPicture.ts';
import { readComparison } from './comparisonPicture.ts';
import { makeRows } from './rows.ts';

const { statements, articles } = lookup.corpus;
const periods = periodsOf(statements.map(({ said }) => said));

function draw(sides: readonly string[], issue: string, filters: readonly string[] = []) {
  const rows = makeRows({ lookup, statements, sides, pinned: null, issues: [issue], periods });
  const origin = { lookup, articles, filters, address: 'https://example.org/record/?open=x%2Cy', made: '2026-11-30' };
  const [row] = rows;
  if (row === undefined) throw new Error(`no issue ${issue}`);
  const picture = drawComparison(readComparison({ row, sides, isFiltered: false, origin }), measure);
  return { picture, ...readPicture(writePicture(picture, [{ face: 'sans', woff2: 'd09GMg==' }])) };
}

const wordsOf = ({ lines }: ReturnType<typeof draw>) => lines.map(({ words }) => words);

test('a picture says what is compared, who stands where, from how many articles, whose, and when it was made', () => {
  const drawn = draw(['united-states', 'russia', 'nato'], 'back-assad');
  const words = wordsOf(drawn);
  expect(words).toContain('Back Assad’s government');
  for (const name of ['United States', 'Russia', 'NATO', 'Supports', 'Made on 30 Nov 2026'])
    expect(words).toContain(name);
  expect(words.filter((one) => one === 'Opposes')).toHaveLength(2);
  expect(words.join(' ')).toContain('Source: 5 articles, by TRT World, The Moscow Times, Global News');
  expect(words).toContain('On the record  https://example.org/record/?open=x,y');
});

test('every side of two to four, on every issue, stays within its column and above the source', () => {
  const sides = ['united-states', 'russia', 'nato', 'ukraine'];
  for (const { id } of lookup.corpus.issues) {
    for (const count of [2, 3, 4]) {
      const { lines } = draw(sides.slice(0, count), id);
      const source = lines.find(({ words }) => words.startsWith('Source:'))?.y ?? 0;
      const foot = lines.filter(({ y }) => y >= source);
      expect(foot.length, id).toBeLessThanOrEqual(3);
      expect(
        lines.every(({ x, y }) => x >= 80 && x <= 1840 && y > 0 && y < 1080),
        id,
      ).toBe(true);
    }
  }
});

test('what has no room is counted, in the picture and beside it', () => {
  const { picture, ...drawn } = draw(['united-states', 'russia', 'nato', 'ukraine'], 'back-assad');
  const left = wordsOf({ picture, ...drawn }).flatMap((words) => /^and (\d+) more statement/.exec(words)?.[1] ?? []);
  expect(left.length).toBeGreaterThan(0);
  expect(picture.remark).toContain(`${left.reduce((sum, count) => sum + Number(count), 0)} statements`);
});

test('a side without a statement says so, and what that means stands below', () => {
  const words = wordsOf(draw(['united-states', 'ukraine'], 'back-assad')).join('\n');
  expect(words).toContain('No statement in this corpus');
  expect(words).toContain('which is not a neutral view');
});

test('filters are named', () => {
  expect(wordsOf(draw(['russia', 'nato'], 'back-assad', ['Country: Ukraine'])).join(' ')).toContain(
    'Filtered by Country: Ukraine.',
  );
});

test('it needs nothing beside itself', () => {
  const { picture, names } = draw(['russia', 'nato'], 'back-assad');
  const svg = writePicture(picture, []);
  expect([...names].toSorted()).toEqual([
    '?xml',
    'circle',
    'desc',
    'g',
    'path',
    'rect',
    'style',
    'svg',
    'text',
    'title',
  ]);
  expect(svg).not.toMatch(/\bhref=|url\(|class=|var\(/);
});
