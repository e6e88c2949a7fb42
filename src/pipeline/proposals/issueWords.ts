import type { Span } from '../../corpus/span.ts';

/** Told of each word: where it stands, and a number that is the same for the same characters. */
export type VisitWord = (start: number, end: number, hash: number) => void;

// FNV-1a of 32 bits.
const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

const INNER = 1;
const LETTER = 2;

/** What each character counts as: a letter or figure, a mark that can stand inside a word, or neither. */
const KINDS = new Uint8Array(0x10000).map((_, code) => {
  if (code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2e || code === 0x2011) return INNER;
  if (code < 0x600) return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? LETTER : 0;
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) ? 0 : LETTER;
});

/** Visits the words of a stretch of text in one pass. "Al-Assad", "Assad’s" and "U.S" are one word each. */
export function scanWords(text: string, { start: from, end: to }: Span, visit: VisitWord): void {
  let start = -1;
  let end = from;
  let hash = FNV_BASIS;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] ?? 0;
    if (kind === LETTER) {
      if (start < 0) start = at;
      end = at + 1;
    } else if (start < 0) continue;
    else if (kind === 0) {
      visit(start, end, hash);
      start = -1;
      hash = FNV_BASIS;
      continue;
    }
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  if (start >= 0) visit(start, end, hash);
}
