import { expect, test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { sampleArticle, sampleAttribution, sampleCorpus } from '../../corpus/testing/samples.ts';
import { makeReading } from './reading.ts';
import { findSections } from './sections.ts';
import { divideIntoRuns } from './textRuns.ts';

/** An article of so many paragraphs, in each of which somebody is quoted. */
function read(paragraphs: number, quote: string | null = null) {
  const lines = Array.from({ length: paragraphs }, (_, nth) => `Adler said number ${nth} stays.`);
  const text = lines.join('\n\n');
  const blocks = lines.map((line) => {
    const start = text.indexOf(line);
    return { kind: 'paragraph' as const, start, end: start + line.length };
  });
  const attributions = lines.map((_, nth) => sampleAttribution(text, { content: `number ${nth} stays` }));
  const article = sampleArticle(text, { blocks, attributions });
  const lookup = makeLookup(sampleCorpus({ articles: [article] }));
  const request = { article: 'one', quote, event: null, side: null, marks: 'found' as const };
  return { article, reading: makeReading(lookup, article, request, []) };
}

function divide(...args: Parameters<typeof read>) {
  const { article, reading } = read(...args);
  const sections = findSections(article);
  return { sections, runs: divideIntoRuns(sections, reading) };
}

test('an article of usual length is one run', () => {
  expect(divide(85).runs).toHaveLength(1);
  expect(divide(0).runs).toEqual([]);
});

test('a long one is divided into runs that hold every section once, in order, none of them long', () => {
  const { sections, runs } = divide(400);
  expect(runs.flatMap((run) => run.sections)).toEqual(sections);
  expect(runs.length).toBeGreaterThan(20);
  expect(Math.max(...runs.map((run) => run.sections.length))).toBeLessThan(20);
});

test('the run of the words that the reader is led to is known, and no other', () => {
  const { reading } = read(400);
  const asked = reading.found[250];
  const { runs } = divide(400, asked?.id ?? null);
  const aimed = runs.filter(({ isAimed }) => isAimed);
  expect(aimed).toHaveLength(1);
  expect(aimed[0]?.start).toBeLessThanOrEqual(asked?.attribution.content[0]?.start ?? -1);
  expect(aimed[0]?.end).toBeGreaterThan(asked?.attribution.content[0]?.start ?? -1);
});
