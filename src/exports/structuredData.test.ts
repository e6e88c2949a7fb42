import { expect, test } from 'vitest';
import { EMPTY_CORPUS } from '../build/emptyCorpus.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { makeLookup } from '../corpus/lookup.ts';
import { countUtterances } from '../corpus/utterances.ts';
import { describeCorpus } from './describeCorpus.ts';
import { describeForMachines } from './structuredData.ts';
import { SEEDS } from './testing/orders.ts';

const SITE = 'https://example.org/talks/';
const UNCODED: Corpus = { ...SEEDS, statements: [], events: [] };
const described = describeForMachines(makeLookup(SEEDS), SITE);

/** Ten thousand articles, as many statements and issues. */
function makeLarge(): Corpus {
  const times = Array.from({ length: 10_000 }, (_, nth) => nth);
  const copy = <Noun>(nouns: readonly Noun[], nth: number) => nouns[nth % nouns.length];
  const multiply = <Noun extends { readonly id: string }>(nouns: readonly Noun[]) =>
    times.flatMap((nth) => {
      const noun = copy(nouns, nth);
      return noun === undefined ? [] : [{ ...noun, id: `${noun.id}-${nth}` }];
    });
  return {
    ...SEEDS,
    articles: multiply(SEEDS.articles),
    issues: multiply(SEEDS.issues),
    statements: multiply(SEEDS.statements),
  };
}

test('a corpus is described by its own counts, sides and dates', () => {
  const { title, text } = describeCorpus(makeLookup(SEEDS));
  expect(title).toBe('The US, Russia, NATO and others – On the record');
  expect(text).toContain(`${countUtterances(SEEDS.statements)} statements and ${SEEDS.events.length} events`);
  expect(text).toContain(`${SEEDS.articles.length} news articles, 24 Sep 2015 – Apr 2016`);
});

test('what nobody has coded is said to be found by machine, and none of it is listed', () => {
  const { text } = describeCorpus(makeLookup(UNCODED));
  const found = UNCODED.articles.reduce((sum, { attributions }) => sum + attributions.length, 0);
  expect(text).toContain(`${found} quotations that a machine found`);
  expect(text).toContain('Nobody has checked them');
  const { hasPart, measurementTechnique } = describeForMachines(makeLookup(UNCODED));
  expect(hasPart).toEqual([]);
  expect(measurementTechnique).toBe('Quotations in news articles, found by a machine and checked by nobody');
  expect(described.measurementTechnique).toContain('coded by people');
});

test('a corpus without an article is described too', () => {
  expect(describeCorpus(makeLookup(EMPTY_CORPUS))).toMatchObject({ title: 'On the record' });
  expect(describeForMachines(makeLookup(EMPTY_CORPUS))).toMatchObject({ hasPart: [], isBasedOn: [] });
});

test('a data set has what search engines ask of one: a name, and a description of 50 to 5,000 letters', () => {
  expect(described).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', url: SITE });
  expect(described.name).not.toBe('');
  expect(described.description.length).toBeGreaterThanOrEqual(50);
  expect(described.description.length).toBeLessThanOrEqual(5000);
  expect(described.temporalCoverage).toBe('2015-09-24/2016-04-30');
});

test('each quotation gives words that its article prints, who said them and on what, and leads to them', () => {
  expect(described.hasPart.length).toBeGreaterThan(5);
  const plain = (text: string) => text.replace(/[\s"“”]+/g, '');
  for (const { text, spokenByCharacter, about, isPartOf, url } of described.hasPart) {
    const article = SEEDS.articles.find(({ title }) => title === isPartOf?.headline);
    for (const words of text.split(' … ')) expect(plain(article?.text ?? '')).toContain(plain(words));
    expect(SEEDS.actors.map(({ name }) => name)).toContain(spokenByCharacter.name);
    expect(SEEDS.issues.map(({ title }) => title)).toContain(about.name);
    expect(url?.startsWith(`${SITE}?quote=`)).toBe(true);
  }
});

test('of ten thousand articles the description is no longer than of a few', () => {
  expect(JSON.stringify(describeForMachines(makeLookup(makeLarge()), SITE)).length).toBeLessThan(25_000);
});
