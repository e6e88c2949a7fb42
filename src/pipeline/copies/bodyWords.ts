import type { Block } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';

/**
 * The words of an article's body, as numbers: two words that differ in typography or case only have one number.
 *
 * `starts` are offsets into the article's text. Title, bylines, captions and furniture are left out: papers change them.
 */
export type BodyWords = { readonly hashes: Int32Array; readonly starts: Int32Array };

const LONG = 1;
const NUMBER = 2;

/** Says whether a word is long enough to say something of a text's subject: most words of grammar have four letters or fewer. */
export function isLong(hash: number): boolean {
  return (hash & LONG) !== 0;
}

/** Says whether a word begins with a digit. */
export function isNumber(hash: number): boolean {
  return (hash & NUMBER) !== 0;
}

/** Says whether a block is part of the body: a paragraph or a heading. */
export function isBody({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'heading';
}

/** Reads the words of an article's paragraphs and headings, in one pass. */
export function readBodyWords(text: string, blocks: readonly Block[]): BodyWords {
  const body = blocks.filter(isBody);
  const size = body.reduce((sum, block) => sum + ((block.end - block.start) >> 1) + 1, 0);
  const words = { hashes: new Int32Array(size), starts: new Int32Array(size) };
  let count = 0;
  for (const block of body) {
    visitWords(text, block, (hash, start) => {
      words.hashes[count] = hash;
      words.starts[count] = start;
      count += 1;
    });
  }
  return { hashes: words.hashes.subarray(0, count), starts: words.starts.subarray(0, count) };
}

const BOUNDARY = 0;
const SKIPPED = 1;
const POINT = 2;

/** What each character counts as: a folded character, a boundary of words, or nothing. A table, since it is asked for every character there is. */
const FOLDS = new Uint16Array(0x10000).map((_, code) => foldOf(code));

function foldOf(code: number): number {
  if (code < 0x600) return foldLetter(String.fromCharCode(code));
  if (code === 0x2019 || code === 0x2018 || (code >= 0x200b && code <= 0x200d) || code === 0xfeff) return SKIPPED;
  const isSign = (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || (code & 0xffe0) === 0xff00;
  return isSign ? BOUNDARY : code;
}

function foldLetter(character: string): number {
  if (/['`\u00ad\u02bc\p{M}]/u.test(character)) return SKIPPED;
  if (character === ',' || character === '.') return POINT;
  return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : BOUNDARY;
}

/** Visits the words of a stretch of text as numbers, each with the offset at which it begins. */
export function visitWords(
  text: string,
  { start: from, end }: Span,
  visit: (hash: number, start: number) => void,
): void {
  let start = -1;
  let hash = FNV_BASIS;
  let length = 0;
  for (let at = from; at <= end; at += 1) {
    const folded = at < end ? (FOLDS[text.charCodeAt(at)] ?? BOUNDARY) : BOUNDARY;
    if (folded > POINT) {
      if (length === 0) start = at;
      length += 1;
      hash = Math.imul(hash ^ folded, FNV_PRIME);
    } else if (length > 0 && folded !== SKIPPED && !(folded === POINT && isInNumber(text, at))) {
      visit(mark(hash, length, text.charCodeAt(start)), start);
      length = 0;
      hash = FNV_BASIS;
    }
  }
}

// FNV-1a of 32 bits: quick, and the same on every machine.
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

function mark(hash: number, length: number, first: number): number {
  return (hash & ~(LONG | NUMBER)) | (length >= 5 ? LONG : 0) | (isDigit(first) ? NUMBER : 0);
}

/** "1,000" and "2.5" are one word each. */
function isInNumber(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
