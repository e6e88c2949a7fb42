import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLookup } from '../../corpus/lookup.ts';
import { findAnchorDay } from '../../corpus/periods.ts';
import type { PrintedAttribution } from '../../corpus/printedAttribution.ts';
import { sampleArticle, sampleAttribution, sampleCorpus, sampleDate } from '../../corpus/testing/samples.ts';
import { findSpeechNumbers, prepareSpeech } from './speechNumbers.ts';
import { countArticles, divideBy, findSpoken, listSpoken, readAct, type Spoken } from './spoken.ts';

const TEXT = 'The mayor said the bridge holds. A rower said it does not. The mayor said so again on Friday.';

const attribution = fc
  .record({
    utterance: fc.constantFrom('a', 'b', 'c', 'd'),
    side: fc.constantFrom(undefined, 'north', 'south'),
    day: fc.constantFrom(undefined, '2015-03-01', '2014-07-09', '2016-01-31'),
  })
  .map(({ utterance, side, day }) =>
    sampleAttribution(TEXT, {
      ...{ content: 'the bridge holds', utterance },
      ...(side === undefined ? {} : { side }),
      ...(day === undefined ? {} : { said: sampleDate(day) }),
    }),
  );
const corpora = fc.array(fc.array(attribution, { maxLength: 6 }), { maxLength: 4 }).map((articles) =>
  makeLookup(
    sampleCorpus({
      articles: articles.map((attributions, index) =>
        sampleArticle(TEXT, { id: `p${index}`, attributions, published: sampleDate(`2015-0${index + 1}-01`) }),
      ),
    }),
  ),
);

/** The printings of every act, by their ids. */
function listActs(spoken: Spoken): string[][] {
  return Array.from({ length: spoken.count }, (_, place) => {
    const { quotation, others } = readAct(spoken, place);
    return [quotation, ...others].map(({ id }) => id).toSorted();
  });
}

/** The same, written as plainly as can be. */
function groupPlainly(printings: readonly PrintedAttribution[]): PrintedAttribution[][] {
  const groups: PrintedAttribution[][] = [];
  for (const one of printings) {
    const known = groups.find(([first]) => first?.utterance === one.utterance && first.side === one.side);
    if (known === undefined) groups.push([one]);
    else known.push(one);
  }
  const day = ([first]: readonly PrintedAttribution[]) => (first && findAnchorDay(first.said)) ?? '';
  return groups.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

test('acts of speech are grouped and ordered as a plain reading of them would, whatever the filters leave', () => {
  fc.assert(
    fc.property(corpora, fc.func(fc.boolean()), (lookup, isKept) => {
      const kept = Array.from(lookup.attributions.values()).filter(({ id }) => isKept(id));
      const plain = groupPlainly(kept);
      const acts = plain.map((group) => group.map(({ id }) => id).toSorted());
      expect(listActs(findSpoken(lookup, { attributions: kept }))).toEqual(acts);
      expect(listActs(listSpoken(kept))).toEqual(acts);
    }),
  );
});

test('the counts of sides and articles are those of the acts and of their printings', () => {
  fc.assert(
    fc.property(corpora, (lookup) => {
      const all = Array.from(lookup.attributions.values());
      const spoken = findSpoken(lookup, { attributions: all });
      const { side } = spoken.numbers;
      const bySide = divideBy(spoken, side.of);
      for (const [number, places] of bySide) {
        const plain = groupPlainly(all).filter(([first]) => (first?.side ?? '') === side.values[number]);
        expect(places).toHaveLength(plain.length);
      }
      expect(countArticles(spoken)).toBe(new Set(all.map(({ article }) => article)).size);
    }),
  );
});

test('a corpus numbered a stretch at a time has the same acts as one numbered at once', async () => {
  const articles = Array.from({ length: 100 }, (_, page) =>
    sampleArticle(TEXT, {
      id: `p${page}`,
      attributions: Array.from({ length: 50 }, (_, index) =>
        sampleAttribution(TEXT, { content: 'the bridge holds', utterance: `u${(page * 50 + index) % 700}` }),
      ),
    }),
  );
  const corpus = sampleCorpus({ articles });
  const [ahead, atOnce] = [makeLookup(corpus), makeLookup(corpus)];
  let rests = 0;
  await prepareSpeech(ahead, async () => {
    rests += 1;
  });
  expect(rests).toBe(1);
  expect(findSpeechNumbers(ahead)).toEqual(findSpeechNumbers(atOnce));
});
