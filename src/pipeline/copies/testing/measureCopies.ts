import { findBlocks } from '../../blocks.ts';
import { findQuotations } from '../../quotations.ts';
import { groupCopies } from '../groupCopies.ts';
import type { CopyText } from '../isCopy.ts';
import { type Alteration, alterCopy } from './alterCopy.ts';
import { makeUnlikePairs } from './unlikePairs.ts';

/** How well copies are found: `found` of `copies`, `wrong` of `unlike` pairs, and what was missed or wrongly joined. */
export type CopyFigures = {
  readonly copies: number;
  readonly found: number;
  readonly unlike: number;
  readonly wrong: number;
  readonly missed: readonly Alteration[];
  readonly joined: readonly string[];
};

const PAIRS = 200;

/**
 * Measures how well copies are told from unlike texts, on 200 altered copies and 200 unlike pairs made of whole articles.
 *
 * `texts` are the seeds' as received. Each pair is judged alone; then all copies and originals together must fall into one group an original.
 */
export function measureCopies(texts: readonly string[]): CopyFigures {
  const articles = texts.map(readBody);
  const altered = Array.from({ length: PAIRS }, (_, seed) => {
    const body = articles[seed % articles.length] ?? [];
    return { body, ...alterCopy(body, seed + 1) };
  });
  const missed = altered.filter(({ body, text }) => !isJoined(body.join('\n\n'), text));
  const pairs = makeUnlikePairs(articles, PAIRS);
  const joined = pairs.filter(({ first, second }) => isJoined(first.join('\n\n'), second.join('\n\n')));
  return {
    ...{ copies: PAIRS, found: PAIRS - missed.length, unlike: PAIRS, wrong: joined.length },
    missed: missed.map(({ kept, changed }) => ({ kept, changed })),
    joined: joined.map(({ kind }) => kind),
  };
}

/** Reads the paragraphs of an article's body. */
export function readBody(text: string): string[] {
  return findBlocks(text)
    .filter((block) => block.kind === 'paragraph')
    .map((block) => text.slice(block.start, block.end));
}

/** Makes an article of a text, as far as copies need it. */
export function toCopyText(id: string, text: string): CopyText {
  const blocks = findBlocks(text);
  return { id, text, blocks, quotations: findQuotations(text, blocks) };
}

function isJoined(first: string, second: string): boolean {
  return groupCopies([toCopyText('first', first), toCopyText('second', second)]).size > 0;
}
