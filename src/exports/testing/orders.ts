import path from 'node:path';
import { readSeeds } from '../../build/readSeeds.ts';
import type { Article } from '../../corpus/article.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { listAttributions } from '../../corpus/printedAttribution.ts';
import type { Span } from '../../corpus/span.ts';
import type { Statement } from '../../corpus/statement.ts';
import { compile } from '../../pipeline/compile.ts';
import type { ExportOrder } from '../order.ts';

/** The project's own seeds, compiled. */
export const SEEDS = compile(readSeeds(path.resolve(import.meta.dirname, '../../../seeds'))).corpus;

/** An order of everything in a corpus. */
export function orderAll(corpus: Corpus): ExportOrder {
  return { corpus, kept: 'all', filters: [], day: '2026-11-24', build: 'd30ad3144fa0d184' };
}

/** An order of what a filter keeps of the seeds: one article, its statements, one event that other articles report. */
export function orderSome(): ExportOrder {
  const article = 'moscow-times-2015-09-28';
  const statements = SEEDS.statements.filter((one) => one.article === article).map(({ id }) => id);
  const shared = SEEDS.events.find(({ evidence }) => new Set(evidence.map((one) => one.article)).size > 1);
  const quotations = listAttributions(SEEDS.articles)
    .filter((one) => one.article === article)
    .map(({ id }) => id);
  const kept = {
    articles: [article],
    statements,
    events: shared === undefined ? [] : [shared.id],
    quotations,
    proposed: [],
  };
  return { ...orderAll(SEEDS), kept, filters: ['Publisher: The Moscow Times', 'Search: “<b> & "c"”'] };
}

/** What a text has that exports must not trip over: astral letters, joined and accented ones, signs of every format, words that stand twice. */
const HARD = [
  '👩‍🚀 =SUM(A1:A9) said "peace, at last" & <b>𝒲ar</b> ended.',
  '-1 | a\\b ends|here.',
  'Peace. Peace. Peace. e\u0301te\u0301 \u05E9\u05DC\u05D5\u05DD \u{1F1FA}\u{1F1F8} Peace.',
  '@they said it\r\nagain 👩‍🚀.',
];

/** A corpus of one article with statements, an event and a quotation whose words are hard to export. */
export function makeHardCorpus(): Corpus {
  const text = HARD.join('\n\n');
  const [[article], [statement], [event]] = [SEEDS.articles, SEEDS.statements, SEEDS.events];
  if (article === undefined || statement === undefined || event === undefined) throw new Error('the seeds are empty');
  const find = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const quotes = [
    [find('=SUM(A1:A9)'), find('𝒲ar'), find('👩‍🚀')],
    [find('-1 | a\\b'), find('ends|here')],
    [find('Peace', text.lastIndexOf('Peace'))],
    [find('Peace', text.indexOf('Peace') + 1), find('te\u0301')],
    [find('@they said it\r\nagain')],
  ];
  const quotation: Attribution = {
    kind: 'mixed',
    source: [find('=SUM(A1:A9)')],
    cue: [find('said')],
    content: quotes.flat(),
    utterance: '+u',
  };
  return {
    ...SEEDS,
    articles: [{ ...makeArticle(article, text), attributions: [quotation] }],
    statements: quotes.map((quote, place) => makeStatement(statement, quote, place)),
    events: [{ ...event, evidence: quotes.flat().map((span) => ({ article: '#hard', ...span })) }],
    proposed: { events: [], statements: [] },
  };
}

function makeArticle(article: Article, text: string): Article {
  return {
    ...article,
    id: '#hard',
    text,
    title: '\t=cmd|"/c calc"!A1',
    author: '＝wide',
    url: 'https://example.org/?a=1&b=2',
    ...{ blocks: [], quotations: [], insertions: [], notes: [], mentions: [] },
  };
}

function makeStatement(statement: Statement, quote: Span[], place: number): Statement {
  return {
    ...statement,
    id: `#${place}`,
    article: '#hard',
    quote,
    sentence: quote[0] ?? { start: 0, end: 0 },
    key: '+1 "key", \u{1F600}',
    note: "'tis a\tnote\nof two lines ",
    utterance: `=u${place}`,
  };
}
