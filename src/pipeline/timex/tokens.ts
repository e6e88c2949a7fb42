import type { Span } from '../../corpus/span.ts';
import { readSmallWord } from '../textWords.ts';

/** A word, number or mark of a sentence. `lower` is in small letters, its apostrophe straight; `initial` is the code of its first character. */
export type Token = Span & { readonly lower: string; readonly initial: number };

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const SMALL_S = 0x73;

/** Whether a character code is that of a letter. Written out: a pattern with Unicode classes takes ten times as long. */
export function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    code !== 0x3000 &&
    code !== 0xfeff
  );
}

/** Whether a character code is that of a digit. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a character code is that of white space. */
export function isSpaceCode(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
  );
}

/** Divides a sentence into tokens. An address is one token, so nothing in it is a number. */
export function findTokens(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpaceCode(code)) {
      at += 1;
      continue;
    }
    const stop = findTokenEnd(text, at, end);
    tokens.push({ lower: readSmallWord(text, at, stop), initial: code, start: at, end: stop });
    at = stop;
  }
  return tokens;
}

function findTokenEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (isLetterCode(code)) return isAddress(text, start) ? findSpace(text, start, end) : findWordEnd(text, start, end);
  if (isDigitCode(code)) return findNumberEnd(text, start, end);
  const isApostrophe = code === APOSTROPHE || code === CURLY_APOSTROPHE;
  const hasS = isApostrophe && text.charCodeAt(start + 1) === SMALL_S && !isLetterCode(text.charCodeAt(start + 2));
  return hasS && start + 2 <= end ? start + 2 : start + 1;
}

function isAddress(text: string, start: number): boolean {
  const first = text.charCodeAt(start) | 32;
  if (first === 119) return text.startsWith('www.', start);
  return first === 104 && (text.startsWith('http://', start) || text.startsWith('https://', start));
}

function findSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isSpaceCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** A word keeps its apostrophe ("won't", "O’Neill"), not the possessive's. */
function findWordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const isInner = isLetterCode(code) || isDigitCode(code);
    if (!isInner && !isInnerApostrophe(text, at, end)) break;
    at += 1;
  }
  return at;
}

function isInnerApostrophe(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== APOSTROPHE && code !== CURLY_APOSTROPHE) || at + 1 >= end) return false;
  const next = text.charCodeAt(at + 1);
  return isLetterCode(next) && !(next === SMALL_S && !isLetterCode(text.charCodeAt(at + 2)));
}

/** A number keeps its points and commas ("2,011", "28.09.2015") and its letters ("28th", "1990s"). */
function findNumberEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const isMark = (code === 0x2c || code === 0x2e) && at + 1 < end && isDigitCode(text.charCodeAt(at + 1));
    if (!isDigitCode(code) && !isMark) break;
    at += 1;
  }
  while (at < end && isLetterCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** The token at a place in small letters; empty where there is none. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.initial < 0xdf && isLetterCode(token.initial) && (token.initial & 32) === 0;
}

/** Whether nothing stands between a token and the one before it. */
export function isTied(tokens: readonly Token[], index: number): boolean {
  return index > 0 && tokens[index - 1]?.end === tokens[index]?.start;
}

/** Whether a token is a word rather than a number or a mark. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && isLetterCode(token.initial);
}
