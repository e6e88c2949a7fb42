import { createHash } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Article } from '../../corpus/article.ts';
import { Corpus } from '../../corpus/corpus.ts';
import { groupBy } from '../../corpus/groupBy.ts';
import { compile } from '../../pipeline/compile.ts';
import { makeCorpus } from './makeCorpus.ts';
import { makeFolder } from './makeFolder.ts';
import type { Order } from './order.ts';

const anyOrder: fc.Arbitrary<Order> = fc.record({
  count: fc.nat(25),
  seed: fc.nat(2 ** 31 - 1),
  coded: fc.constantFrom(0, 0.3, 1),
  length: fc.constantFrom('whole', 'brief'),
});

test('a made corpus has the form of a compiled one, and every span lies in its text', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const corpus = makeCorpus(order);
      expect(v.safeParse(Corpus, corpus).issues).toBeUndefined();
      const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]));
      for (const { article, start, end } of listSpans(corpus)) {
        expect(start).toBeLessThan(end);
        expect(texts.get(article)?.slice(start, end).trim()).toHaveLength(end - start);
      }
    }),
    { numRuns: 25 },
  );
});

test('the parts of a sentence are where they are said to be', () => {
  const { articles, proposed, actors } = makeCorpus({ count: 60, seed: 7 });
  const names = new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  for (const { text, mentions, attributions, quotations, title, blocks } of articles) {
    expect(text.slice(blocks[0]?.start, blocks[0]?.end)).toBe(title);
    for (const { actor, start, end } of mentions) expect(names.get(actor)).toContain(text.slice(start, end));
    for (const { start, end } of quotations) expect(text.charAt(start - 1) + text.charAt(end)).toMatch(/^(“”|"")$/);
    for (const { cue } of attributions)
      expect(cue.map(({ start, end }) => text.slice(start, end)).join()).toMatch(/^[a-z]+$/);
  }
  for (const { summary, evidence } of proposed.events) {
    for (const { article, start, end } of evidence)
      expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toContain(summary);
  }
});

test('blocks and the white space between them join to the text', () => {
  for (const { text, blocks } of makeCorpus({ count: 40, seed: 3 }).articles) {
    const gaps = blocks.map(({ end }, place) => text.slice(end, blocks[place + 1]?.start));
    expect(text).toBe(blocks.map(({ start, end }, place) => text.slice(start, end) + gaps[place]).join(''));
    expect(gaps.join('').trim()).toBe('');
  }
});

test('the same order gives the same bytes, and another seed others', () => {
  const hash = (seed: number) => {
    const made = createHash('sha256').update(JSON.stringify(makeCorpus({ count: 50, seed, coded: 0.3 })));
    for (const file of makeFolder({ count: 50, seed, coded: 0.3 })) made.update(file.path).update(file.read());
    return made.digest('hex');
  };
  expect(hash(1)).toBe(hash(1));
  expect(hash(1)).not.toBe(hash(2));
});

test('a made folder compiles without a fault to the texts and the statements of the made corpus', () => {
  const order = { count: 40, seed: 11, coded: 0.5 };
  const made = makeCorpus(order);
  const { corpus, problems } = compile([...makeFolder(order)]);
  expect(problems).toEqual([]);
  const texts = (articles: readonly Article[]) => articles.map(({ id, text, published }) => [id, published.edtf, text]);
  expect(texts(corpus.articles)).toEqual(texts(made.articles));
  expect(made.statements.length).toBeGreaterThan(40);
  const said = ({ statements }: Corpus) =>
    statements.map(({ id, side, stance, quote }) => [id, side, stance, quote]).sort();
  expect(said(corpus)).toEqual(said(made));
  expect(corpus.events.map(({ summary }) => summary).sort()).toEqual(made.events.map(({ summary }) => summary).sort());
});

test('sizes, dates and frequencies are like those of news', () => {
  const { articles, proposed, statements, events } = makeCorpus({ count: 2_000, seed: 5, coded: 0.2 });
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  expect(mean(articles.map(({ text }) => text.length))).toBeCloseTo(3_300, -3);
  expect(mean(articles.map(({ attributions }) => attributions.length))).toBeCloseTo(8, 0);
  expect((events.length + proposed.events.length) / articles.length).toBeGreaterThan(2.5);
  // Ten years, and articles without a date.
  const years = new Set(articles.map(({ published }) => published.earliest?.slice(0, 4)));
  expect(years.size).toBe(11);
  const speakers = groupBy(statements, ({ speaker }) => speaker);
  const counts = Array.from(speakers.values(), (group) => group.length).sort((a, b) => b - a);
  expect(counts[0]).toBeGreaterThan(20 * mean(counts.slice(counts.length >> 1)));
});

function listSpans({ articles, statements, events, proposed }: Corpus) {
  const of = (article: string) => (span: { start: number; end: number }) => ({
    article,
    start: span.start,
    end: span.end,
  });
  return [
    ...articles.flatMap(({ id, blocks, mentions, quotations, attributions }) => {
      const parts = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
      return [...blocks, ...mentions, ...quotations, ...parts].map(of(id));
    }),
    ...statements.flatMap(({ article, quote, sentence }) => [...quote, sentence].map(of(article))),
    ...[...events, ...proposed.events].flatMap(({ evidence }) => evidence.map((one) => of(one.article)(one))),
    ...proposed.statements.flatMap(({ article, issues }) => issues.flatMap(({ words }) => words).map(of(article))),
  ];
}
