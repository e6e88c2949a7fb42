import { expect, test } from 'vitest';
import type { TextQuoteSelector } from '../corpus/coding.ts';
import type { Span } from '../corpus/span.ts';
import { anchorQuote } from './anchors.ts';
import type { ArticleText } from './articleText.ts';
import { decodeText } from './decode.ts';
import { findNearestPassage } from './nearestPassage.ts';
import type { Finding } from './problems.ts';
import { type Dice, makeDice } from './testing/dice.ts';
import { readTestText } from './testing/readTestText.ts';
import { listSeedQuotes, type SeedQuote } from './testing/seedQuotes.ts';

const QUOTES = listSeedQuotes();
const VARIANTS = 1000;
/** In milliseconds. A busy machine takes ten times as long as an idle one. */
const PATIENCE = { timeout: 120_000 };
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

test('Of a thousand harmless variants of article and quote each anchors at the right place', PATIENCE, () => {
  const dice = makeDice(6);
  let article: ArticleText | undefined;
  let quotes = QUOTES;
  for (let run = 0; run < VARIANTS; run += 1) {
    // To divide a text takes longer than to find a quote: ten quotes of one article share a variant.
    if (run % 10 === 0) {
      const { article: id, text } = dice.pick(QUOTES);
      article = read(id, varyText(text, dice));
      quotes = QUOTES.filter((quote) => quote.article === id);
    }
    if (article === undefined) throw new Error('No article was picked.');
    const quote = dice.pick(quotes);
    const { exact, prefix = '', suffix = '' } = quote.selector;
    const varied = { exact: vary(exact, dice), prefix: vary(prefix, dice), suffix: vary(suffix, dice) };
    const { span, findings } = anchor(article, varied);
    expect({ varied, findings, place: span && measure(article.source.text, span) }).toEqual({
      varied,
      findings: [],
      place: measure(quote.text, findSpan(quote)),
    });
  }
});

test.each([
  ['a word is another', changeWord, 400],
  ['two words have changed places', swapWords, 400],
  ['a word is left out', dropWord, 200],
])('Of quotes in which %s none anchors, and nearly all are told the right passage', PATIENCE, (_, harm, runs) => {
  const dice = makeDice(7);
  let told = 0;
  for (let run = 0; run < runs; run += 1) {
    const { quote, exact } = harmOne(harm, dice);
    const article = readSeed(quote);
    const { span, findings } = anchor(article, { exact });
    expect({ exact, span, codes: findings.map(({ code }) => code) }).toEqual({
      exact,
      span: undefined,
      codes: ['quote-absent'],
    });
    const hint = findNearestPassage(article.readFolded(), exact);
    if (hint !== undefined && shareOf(hint, findSpan(quote)) >= 0.8) told += 1;
  }
  expect(told).toBeGreaterThanOrEqual(runs * 0.95);
});

test('Where a passage stands twice nothing anchors, and both places are told', PATIENCE, () => {
  const dice = makeDice(8);
  for (let run = 0; run < VARIANTS / 10; run += 1) {
    const quote = dice.pick(QUOTES);
    const { start, end } = findSpan(quote);
    const doubled = quote.text.slice(Math.max(0, start - 300), end + 300);
    const article = read(quote.article, `${quote.text}\n\n${doubled}\n`);
    const { span, findings } = anchor(article, quote.selector);
    expect({ span, codes: findings.map(({ code }) => code) }).toEqual({ span: undefined, codes: ['quote-ambiguous'] });
    const line = quote.text.slice(0, start).split('\n').length;
    expect(findings[0]?.message).toContain(`${quote.article}.txt:${line}:`);
  }
});

function read(id: string, text: string): ArticleText {
  const source = decodeText(`${id}.txt`, new TextEncoder().encode(text), () => undefined);
  return readTestText(id, source?.text ?? '');
}

const seeds = new Map<string, ArticleText>();

/** Reads an article as it came, once. */
function readSeed({ article, text }: SeedQuote): ArticleText {
  const known = seeds.get(article) ?? read(article, text);
  seeds.set(article, known);
  return known;
}

function anchor(article: ArticleText, selector: TextQuoteSelector) {
  const findings: Finding[] = [];
  const yaml = {
    file: 'x.yaml',
    data: undefined,
    report: (_path: unknown, finding: Finding) => findings.push(finding),
    placeOf: () => 'x.yaml:1',
    sourceOf: () => '',
  };
  return { span: anchorQuote(article, selector, { yaml, path: [] }), findings };
}

/** Where a quote stands in its article as it came. */
function findSpan(quote: SeedQuote): Span {
  const { span } = anchor(readSeed(quote), quote.selector);
  if (span === undefined) throw new Error(`${quote.selector.exact} does not stand in ${quote.article}.`);
  return span;
}

/** A place by the letters before it and in it, which no typography changes. */
function measure(text: string, { start, end }: Span): string {
  const letters = (words: string) => (words.normalize('NFC').match(/[\p{Lu}\p{Ll}\p{N}]/gu) ?? []).length;
  return `${letters(text.slice(0, start))} + ${letters(text.slice(start, end))}`;
}

/** How much of two spans together is in both. */
function shareOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const SAME: readonly (readonly string[])[] = [
  [' ', '\u00a0', '  ', '\u202f', '\u2009', '\u3000', '\t', ' \u200b'],
  ["'", '’', '‘', 'ʼ', '＇'],
  ['"', '“', '”', '„', '«', '»'],
  ['-', '‐', '‑', '–', '—', '−'],
  ['...', '…'],
];

/** Writes a text as another keyboard, editor or system would. */
function vary(text: string, dice: Dice): string {
  const written = text.replace(/\.\.\.|\P{M}\p{M}*/gu, (character) => {
    const shapes = SAME.find((row) => row.includes(character));
    if (shapes !== undefined && dice.hits(0.4)) return dice.pick(shapes);
    return /\p{L}/u.test(character) && dice.hits(0.01) ? `${character}\u00ad` : character;
  });
  return dice.hits(0.5) ? written.normalize(dice.pick(['NFC', 'NFD'])) : written;
}

/** As `vary`, with line ends of another system; what stands at a line's beginning decides what the line is, and stays. */
function varyText(text: string, dice: Dice): string {
  const end = dice.pick(['\n', '\r\n', '\r', '\u2028']);
  const lines = text.split('\n').map((line) => (line.trim() === '' ? line : vary(line, dice)));
  return (dice.hits(0.2) ? '\ufeff' : '') + lines.join(end);
}

type Harm = (words: readonly string[], dice: Dice) => string[];

/** Harms a quote of some length, and looks by itself that the harmed words stand nowhere in the article. */
function harmOne(harm: Harm, dice: Dice): { quote: SeedQuote; exact: string } {
  for (;;) {
    const quote = dice.pick(QUOTES);
    // Every odd member is a word, the others what stands between.
    const parts = quote.selector.exact.split(/([\p{L}\p{N}\p{M}]+)/u);
    const words = parts.filter((_part, index) => index % 2 === 1);
    if (words.length < 4) continue;
    const exact = harm(parts, dice).join('');
    if (!spell(quote.text).includes(spell(exact))) return { quote, exact };
  }
}

function spell(text: string): string {
  return ` ${(text.normalize('NFC').match(WORD) ?? []).join(' ')} `;
}

const OTHER_WORDS = [...new Set(QUOTES.flatMap(({ selector }) => selector.exact.match(WORD) ?? []))];

function changeWord(parts: readonly string[], dice: Dice): string[] {
  return parts.with(pickWord(parts, dice), dice.pick(OTHER_WORDS));
}

function swapWords(parts: readonly string[], dice: Dice): string[] {
  const [at, other] = [pickWord(parts, dice), pickWord(parts, dice)];
  return parts.with(at, parts[other] ?? '').with(other, parts[at] ?? '');
}

/** The first and the last word of a quote can be left out without harm: what is left still stands there. */
function dropWord(parts: readonly string[], dice: Dice): string[] {
  const at = pickWord(parts, dice);
  return parts.filter((_part, index) => index !== at && index !== at + 1);
}

function pickWord(parts: readonly string[], dice: Dice): number {
  return 1 + 2 * dice.below((parts.length - 1) / 2);
}
