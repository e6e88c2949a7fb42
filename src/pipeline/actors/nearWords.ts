import type { Span } from '../../corpus/span.ts';
import { isBlank, isLetter } from './letters.ts';

const POINT = 46;
const HYPHEN = 45;
const APOSTROPHE = 39;
const CURLY = 0x2019;

/** The word before a place, with nothing but white space between; with its points, hyphens and apostrophes. Undefined where something else stands there. */
export function findWordBefore(text: string, place: number, start: number): Span | undefined {
  let end = place;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end === place || end === start ? undefined : findWordEndingAt(text, end, start);
}

/** The word that ends in a place. */
export function findWordEndingAt(text: string, end: number, start: number): Span | undefined {
  let at = end;
  while (at > start && isInWord(text, at - 1)) at -= 1;
  return at === end ? undefined : { start: at, end };
}

/** The word after a place, with nothing but white space between. */
export function findWordAfter(text: string, place: number, end: number): Span | undefined {
  let start = place;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  if (start === place) return undefined;
  let at = start;
  while (at < end && isInWord(text, at)) at += 1;
  while (at > start && text.charCodeAt(at - 1) === POINT) at -= 1;
  return at === start ? undefined : { start, end: at };
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || code === POINT || code === HYPHEN || code === APOSTROPHE || code === CURLY;
}
