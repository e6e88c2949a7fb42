import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSeeds } from '../../build/compileSeeds.ts';
import type { Article, Block } from '../../corpus/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { findWholeOffset } from '../../corpus/excerpts.ts';
import { listAttributions } from '../../corpus/printedAttribution.ts';
import type { Span } from '../../corpus/span.ts';
import { sampleArticle } from '../../corpus/testing/samples.ts';
import { compile } from '../compile.ts';
import { findSentences } from '../sentences.ts';
import { toFiles } from '../testing/smallSeeds.ts';
import { RUN } from './heldWords.ts';
import { keepQuotes } from './keepQuotes.ts';
import { findKeptSpans } from './keptSpans.ts';
import { shortenArticle } from './shortenArticle.ts';

const whole = compileSeeds('seeds').corpus;
const short = keepQuotes(whole);
const articleOf = (corpus: Corpus, id: string) => corpus.articles.find((article) => article.id === id);

/** Every stretch of text that something is published for, as words, in the corpus's order. */
function readWords(corpus: Corpus): string[] {
  const read = (id: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => articleOf(corpus, id)?.text.slice(start, end) ?? 'no article');
  const events = [...corpus.events, ...corpus.proposed.events];
  return [
    ...corpus.statements.flatMap(({ article, quote, sentence, attribution }) =>
      read(article, [...quote, sentence, ...(attribution === undefined ? [] : [attribution])]),
    ),
    ...corpus.articles.flatMap(({ id, attributions }) =>
      attributions.flatMap(({ source, cue, content }) => read(id, [...source, ...cue, ...content])),
    ),
    ...events.flatMap(({ evidence }) => evidence.flatMap((one) => read(one.article, [one]))),
    ...corpus.issues.flatMap(({ examples }) => examples.flatMap((one) => read(one.article, [one]))),
  ];
}

function listIds(corpus: Corpus): string[] {
  const { articles, statements, events, proposed, issues, actors } = corpus;
  const named = [articles, statements, events, proposed.events, issues, actors, listAttributions(articles)];
  return named.flatMap((nouns) => nouns.map(({ id }) => id));
}

/** Blocks are in order and apart, and hold all but white space. */
function readGaps({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string {
  const edges = [0, ...blocks.flatMap(({ start, end }) => [start, end]), text.length];
  expect(edges).toEqual(edges.toSorted((a, b) => a - b));
  return blocks.map(({ start }, at) => text.slice(blocks[at - 1]?.end ?? 0, start)).join('');
}

/** An address is no sentence: it stands with the article's metadata. */
function listRuns(text: string): string[] {
  const words =
    text
      .replace(/https?:[^\s"]+/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

describe('of the seeds', () => {
  test('whatever is published names the same words as before, under the same id', () => {
    expect(readWords(short)).toEqual(readWords(whole));
    expect(listIds(short)).toEqual(listIds(whole));
  });

  test('the headline, the by-line and the date line stay, and every sentence that is quoted from', () => {
    for (const article of whole.articles) {
      const left = articleOf(short, article.id)?.text ?? '';
      for (const { kind, start, end } of article.blocks)
        if (kind === 'title' || kind === 'byline') expect(left).toContain(article.text.slice(start, end));
      const sentences = findSentences(article.text, article.blocks, article.quotations);
      for (const { content } of article.attributions)
        for (const span of content)
          for (const { start, end } of sentences)
            if (start < span.end && span.start < end) expect(left).toContain(article.text.slice(start, end));
    }
  });

  test('part of every text is held back, furniture with it, and it says how long it was', () => {
    for (const article of whole.articles) {
      const left = articleOf(short, article.id);
      expect(left?.text.length).toBeLessThan(article.text.length);
      expect(left?.excerpts?.words).toBeGreaterThan(100);
      expect(left?.text).not.toContain('Leave a Reply');
    }
  });

  test('blocks hold all of what is left but white space', () => {
    for (const article of short.articles) expect(readGaps(article).trim()).toBe('');
  });

  test('each passage says where it stood', () => {
    for (const article of short.articles) {
      const text = articleOf(whole, article.id)?.text ?? '';
      for (const { start, end, from, fromCodePoint } of article.excerpts?.passages ?? []) {
        expect(text.slice(from, from + end - start)).toBe(article.text.slice(start, end));
        expect(Array.from(text.slice(0, from))).toHaveLength(fromCodePoint);
        expect(findWholeOffset(article, start)).toBe(from);
      }
    }
  });

  test('no eight words in a row of what is held back are anywhere in the corpus', () => {
    const published = new Set(short.articles.flatMap(({ text, title }) => listRuns(`${text} ${title}`)));
    const held = whole.articles.flatMap(({ text }) => listRuns(text)).filter((run) => !published.has(run));
    const all = listRuns(JSON.stringify(short).replaceAll('\\n', ' ')).join('\n');
    expect(held.length).toBeGreaterThan(200);
    expect(held.filter((run) => all.includes(run))).toEqual([]);
  });

  test('what is short already is not made shorter', () => {
    expect(keepQuotes(short).articles.map(({ text }) => text)).toEqual(short.articles.map(({ text }) => text));
  });
});

const sentence = fc
  .array(fc.constantFrom('talks', 'truce', 'Kyiv', '“the road”', 'is', '🙂', 'open'), { minLength: 1, maxLength: 6 })
  .map((words) => `The ${words.join(' ')}.`);
const anyBlock = fc.record({
  kind: fc.constantFrom<Block['kind']>('title', 'paragraph', 'paragraph', 'furniture', 'caption'),
  words: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
});

/** An article of blocks, and places in it where something may begin and end. */
const anyArticle = fc
  .tuple(fc.array(anyBlock, { minLength: 1, maxLength: 5 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }))
  .map(([parts, places]) => {
    const text = parts.map(({ words }) => words).join('\n\n');
    let at = 0;
    const blocks = parts.map(({ kind, words }) => {
      const start = at;
      at += words.length + 2;
      return { kind, start, end: start + words.length };
    });
    const anchors = places.map(([a, b]) => {
      const [start = 0, end = 0] = [a % text.length, b % text.length].toSorted((x, y) => x - y);
      return { start, end: end + 1 };
    });
    return { article: sampleArticle(text, { blocks }), anchors };
  });

test('of any article, kept words are the same, blocks join to the text, and nothing but kept sentences is left', () => {
  fc.assert(
    fc.property(anyArticle, ({ article, anchors }) => {
      const kept = findKeptSpans(article, anchors);
      const { article: left, move } = shortenArticle(article, kept);
      for (const anchor of anchors) {
        const moved = move(anchor);
        expect(left.text.slice(moved?.start, moved?.end)).toBe(article.text.slice(anchor.start, anchor.end));
      }
      expect(readGaps(left).trim()).toBe('');
      const letters = (text: string) => text.replace(/\s+/g, '');
      expect(letters(left.text)).toBe(kept.map(({ start, end }) => letters(article.text.slice(start, end))).join(''));
    }),
  );
});

test('a note that repeats a sentence that is held back loses the words', () => {
  const text =
    'The envoy said “the road is open.” Nobody else in the whole city wanted to speak to the reporters that day.';
  const on = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const article = sampleArticle(text, {
    attributions: [
      {
        kind: 'direct',
        source: [on('The envoy')],
        cue: [on('said')],
        content: [on('the road is open.')],
        utterance: 'u',
      },
    ],
    metadata: [
      {
        field: 'published',
        basis: 'after “nobody else in the whole city wanted to speak”, a coder guessed',
        certain: false,
      },
    ],
  });
  const [left] = keepQuotes({
    ...whole,
    articles: [article],
    statements: [],
    events: [],
    issues: [],
    proposed: { events: [], statements: [] },
  }).articles;
  expect(left?.text).toBe('The envoy said “the road is open.”');
  expect(left?.metadata[0]?.basis).toBe('after “[…]”, a coder guessed');
});

test('what a machine takes for an event stays only where its words stay for another reason', () => {
  const struck = 'Russia shelled a convoy of Ukraine near the border on Monday, and the road was closed for the night.';
  const asked =
    '“We ask Russia to leave,” the president of Ukraine said on Tuesday, before he met the envoys in the city.';
  const { corpus } = compile(toFiles({ 'articles/a.txt': `The road to the border\n\n${struck}\n\n${asked}\n` }));
  const readEvents = ({ articles, proposed }: Corpus) =>
    proposed.events.flatMap(({ evidence }) => evidence.map(({ start, end }) => articles[0]?.text.slice(start, end)));
  expect(readEvents(corpus)).toContain(struck);
  expect(readEvents(keepQuotes(corpus))).toEqual(readEvents(corpus).filter((words) => words !== struck));
  expect(keepQuotes(corpus).articles[0]?.text).not.toContain('convoy');
});
