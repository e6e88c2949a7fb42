import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { TextQuoteSelector } from '../../corpus/coding.ts';

/** A quote that a coder took from an article of the seeds. */
export type SeedQuote = { readonly article: string; readonly text: string; readonly selector: TextQuoteSelector };

const SEEDS = path.join(import.meta.dirname, '../../../seeds');

/** Lists every quote of both coders, with the article it was taken from. */
export function listSeedQuotes(): SeedQuote[] {
  return readdirSync(path.join(SEEDS, 'codings')).flatMap((name) => {
    const article = name.replace(/\..*$/, '');
    const text = readFileSync(path.join(SEEDS, 'articles', `${article}.txt`), 'utf8');
    const coding: unknown = parse(readFileSync(path.join(SEEDS, 'codings', name), 'utf8'));
    return findSelectors(coding).map((selector) => ({ article, text, selector }));
  });
}

function findSelectors(value: unknown): TextQuoteSelector[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(findSelectors);
  if (!('exact' in value) || typeof value.exact !== 'string') return inner;
  const { exact } = value;
  const prefix = 'prefix' in value && typeof value.prefix === 'string' ? { prefix: value.prefix } : {};
  const suffix = 'suffix' in value && typeof value.suffix === 'string' ? { suffix: value.suffix } : {};
  return [{ exact, ...prefix, ...suffix }, ...inner];
}
