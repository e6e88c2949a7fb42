import type { Span } from '../../corpus/span.ts';
import { listLines } from './lines.ts';

/** One of the keys an article has, in small letters. */
export const HEAD_KEY =
  /^["']?(?:title|headline|publisher|source|origin|author|published|updated|date|url)["']?\s*[:=]/;
const LONGEST_HEAD = 40;

/**
 * Divides a text in which several articles follow each other, each after a head of its own between lines of three hyphens.
 *
 * Undefined unless there are two. A rule between paragraphs is no head: a head is `key: value` on every line.
 */
export function splitFrontMatters(text: string): Span[] | undefined {
  if (!/^---[ \t]*\n/.test(text) || !text.includes('\n---', 4) || !hasMarks(text, LEAST_MARKS)) return undefined;
  const lines = listLines(text);
  const starts: number[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const end = lines[index]?.words === '---' ? findHeadEnd(lines.slice(index + 1, index + LONGEST_HEAD)) : undefined;
    if (end === undefined) continue;
    starts.push(lines[index]?.start ?? 0);
    index += end + 1;
  }
  if (starts.length < 2 || starts[0] !== 0) return undefined;
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** Two heads have two marks each; a file of one article is not divided into lines to learn that. */
const LEAST_MARKS = 4;

function hasMarks(text: string, least: number): boolean {
  let at = -3;
  for (let count = 0; count < least; count += 1) {
    at = text.indexOf('---', at + 3);
    if (at === -1) return false;
  }
  return true;
}

function findHeadEnd(lines: readonly { readonly words: string }[]): number | undefined {
  const end = lines.findIndex(({ words }) => words === '---');
  const head = lines.slice(0, end).map(({ words }) => words);
  const isHead =
    end > 0 &&
    head.some((line) => HEAD_KEY.test(line.toLowerCase())) &&
    head.every((line) => /^(?:[\w-]+\s*:|- |#|$)/.test(line));
  return isHead ? end : undefined;
}
