import { expect, test } from 'vitest';
import { seedLookup } from '../../citations/testing/seedLookup.ts';
import type { EventRecord } from '../../corpus/eventRecord.ts';
import type { Lookup } from '../../corpus/lookup.ts';
import { writePicture } from '../../pictures/picture.ts';
import { measure, readPicture } from '../../pictures/testing/readPicture.ts';
import { makeChart } from './chartModel.ts';
import { labelWords } from './eventWords.ts';
import { sampleArticle, sampleDate, sampleEvent, sampleKept, sampleLookup, sampleWeighed } from './testing/sample.ts';
import { drawTimeline } from './timelinePicture.ts';
import { parseZoom } from './zoom.ts';

const SIDES = ['united-states', 'russia', 'nato'];

function draw(lookup: Lookup, events: readonly EventRecord[], zoom: string | null = null) {
  const { articles } = lookup.corpus;
  const model = makeChart(
    sampleWeighed(articles.map((article) => article.published)),
    sampleKept(events, lookup.sideOf),
    [...SIDES, ...lookup.sides.map(({ id }) => id)],
  );
  const origin = { lookup, articles, filters: [], address: 'file:///home/somebody/page.html', made: '2026-11-30' };
  const picture = drawTimeline({ model, zoom: parseZoom(zoom), columns: SIDES, origin }, measure);
  return { picture, ...readPicture(writePicture(picture, [])) };
}

const wordsOf = ({ lines }: ReturnType<typeof draw>) => lines.map(({ words }) => words);

test('few events are all named, in large letters, by the side that acted', () => {
  const events = seedLookup.corpus.events.slice(0, 12);
  const drawn = draw(seedLookup, events);
  const words = wordsOf(drawn).join('\n');
  for (const event of events) expect(words).toContain(labelWords(event, seedLookup));
  expect(words).toContain('12 events');
  expect(words).toContain('Made on 30 Nov 2026');
  expect(drawn.picture.remark).toBe('');
});

test('of more events than can be named each still has its mark, and the picture says how many have a name', () => {
  const { events } = seedLookup.corpus;
  const drawn = draw(seedLookup, events);
  const svg = writePicture(drawn.picture, []);
  const marks = svg.match(/<circle|l6 6l-6 6l-6 -6z/g) ?? [];
  const named = Number(/(\d+) of \d+ events are named/.exec(drawn.picture.remark)?.[1]);
  expect(named).toBeGreaterThan(10);
  // The legend has each of the four marks once.
  expect(marks.length).toBeGreaterThanOrEqual(events.length + 4);
  expect(wordsOf(drawn).join('\n')).toContain(`${named} of ${events.length} events are named`);
});

test('zoomed, it counts and shows the events of these months only', () => {
  const words = wordsOf(draw(seedLookup, seedLookup.corpus.events, '2016-04/2016-05')).join(' ');
  expect(words).toMatch(/Zoomed to April 2016.*: \d+ of 55 events/);
  expect(words).not.toContain('Crimea');
});

test('thousands of events are counted in bars, and the file stays small', () => {
  const events = Array.from({ length: 5000 }, (_, index) => {
    const day = `2015-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
    return sampleEvent(`e${index}`, { when: sampleDate(day), actors: [`actor-${index % 40}`] });
  });
  const articles = [sampleArticle('a', sampleDate('2015-01-01')), sampleArticle('b', sampleDate('2015-12-30'))];
  const drawn = draw(sampleLookup(events, articles), events);
  expect(drawn.picture.remark).toContain('bars count them');
  expect(wordsOf(drawn)).toContain('Others');
  expect(writePicture(drawn.picture, []).length).toBeLessThan(400_000);
  expect(drawn.lines.every(({ y }) => y < 1080)).toBe(true);
});

test('where the page lies on somebody’s disk is nobody’s business', () => {
  expect(writePicture(draw(seedLookup, seedLookup.corpus.events.slice(0, 3)).picture, [])).not.toContain('somebody');
});
