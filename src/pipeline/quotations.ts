import type { Block } from '../corpus/article.ts';
import type { Span } from '../corpus/span.ts';

/** Opening marks and what closes them. German and Polish close with the English opening mark. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"”', '‘': '’', "'": "'" };
/** Two apostrophes that stand for a double mark, as agencies' systems write it. */
const DOUBLED = "''";

/** A name with the mark that closes the quotation above it, as quotations are set off from the text. */
const SIGNED_CLOSE = /^\p{Lu}[^"“”\n]{2,78}["”]$/u;

/**
 * Finds the words inside quotation marks, marks excluded, in text order; inside a quotation no other is looked for.
 *
 * A mark without its partner opens nothing, unless the next block goes on with an opening mark or is a name and the closing mark: then the
 * quotation runs to its block's end.
 * Apostrophes, plural possessives and inches are no marks.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const next = blocks[index + 1];
    const goesOn =
      next !== undefined &&
      block.kind === 'paragraph' &&
      next.kind === 'paragraph' &&
      (/["“„«]/.test(text[next.start] ?? '') || isSignedClose(text, block, next));
    findInBlock(text, block, { goesOn, spans });
  }
  return spans;
}

function isSignedClose(text: string, block: Span, next: Span): boolean {
  if (next.end - next.start > LONGEST_SIGNED || next.start > block.end + 1) return false;
  return SIGNED_CLOSE.test(text.slice(next.start, next.end));
}

const LONGEST_SIGNED = 80;

/** Where the quotations of a block go, and whether one that is not closed runs to its end. */
type BlockReading = { readonly goesOn: boolean; readonly spans: Span[] };

function findInBlock(text: string, block: Span, { goesOn, spans }: BlockReading): void {
  // Marks for which the rest of the block has no partner: looked for once, so that many stray marks cost no more than one.
  let hopeless = '';
  for (let at = block.start; at < block.end; at += 1) {
    if (!isOpener(text.charCodeAt(at)) || !opens(text, at, block)) continue;
    const mark = text[at] ?? '';
    if (hopeless.includes(mark)) continue;
    const isDoubled = text.startsWith(DOUBLED, at);
    const close = isDoubled ? findDoubled(text, at, block.end) : findClose(text, at, block.end);
    if (close !== undefined) {
      spans.push({ start: isDoubled ? at + 2 : at + 1, end: close });
      at = isDoubled ? close + 1 : close;
    } else if (goesOn && !isSingle(mark) && at + 1 < block.end) {
      spans.push({ start: at + 1, end: block.end });
      return;
    } else hopeless += mark;
  }
}

/** Asked of every character there is. */
function isOpener(code: number): boolean {
  return code < 128 ? code === STRAIGHT || code === APOSTROPHE : OPENERS.has(code);
}

const OPENERS: ReadonlySet<number> = new Set(Object.keys(CLOSERS).map((mark) => mark.charCodeAt(0)));

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘';
}

function opens(text: string, at: number, block: Span): boolean {
  const mark = text[at] ?? '';
  if (mark === '“' || mark === '„' || mark === '«') return true;
  // Within a word, as most apostrophes are, and right behind one no mark opens.
  if (isAsciiLetter(at === block.start ? SPACE : text.charCodeAt(at - 1))) return false;
  if (isSingle(mark) && /^\d\ds?\b/.test(text.slice(at + 1, at + 5))) return false;
  const before = at === block.start ? ' ' : (text[at - 1] ?? ' ');
  const after = at + 1 >= block.end ? ' ' : (text[at + 1] ?? ' ');
  if (mark === "'" && after === "'") return /[\s([{\u2010-\u2015-]/.test(before) && /\S/.test(text[at + 2] ?? ' ');
  // `(R):"Who said so?"` lacks a space.
  if (mark === '"' && before === ':') return /\S/.test(after);
  return /[\s([{\u2010-\u2015/-]/.test(before) && /[^\s’"]/.test(after);
}

function isAsciiLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

function findDoubled(text: string, open: number, end: number): number | undefined {
  const close = text.indexOf(DOUBLED, open + 2);
  // Of three the first closes a quotation inside: "''She said 'no,''' he said".
  const last = close >= 0 && text.startsWith(DOUBLED, close + 1) ? close + 1 : close;
  return last < 0 || last >= end - 1 ? undefined : last;
}

function findClose(text: string, open: number, end: number): number | undefined {
  const mark = text[open] ?? '';
  const closers = CLOSERS[mark] ?? '';
  const [first, second] = [closers.charCodeAt(0), closers.charCodeAt(closers.length - 1)];
  const single = isSingle(mark);
  for (let at = open + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const closes =
      code === first ||
      code === second ||
      (mark === '“' && (code === OPENING || code === STRAIGHT) && isMistyped(text, at, end));
    if (closes && at > open + 1 && !(single && isApostrophe(text, at, end))) return at;
  }
  return undefined;
}

const OPENING = 0x201c;
const STRAIGHT = 34;
const SPACE = 32;
const APOSTROPHE = 39;

/** An opening or straight mark after a point or comma and before a space was meant to close. */
function isMistyped(text: string, at: number, end: number): boolean {
  return /[.,?!…]/.test(text[at - 1] ?? '') && (at + 1 >= end || /\s/.test(text[at + 1] ?? ''));
}

/** An apostrophe stands before a letter; a closing mark stands after a word and before anything else. */
function isApostrophe(text: string, at: number, end: number): boolean {
  const after = at + 1 >= end ? ' ' : (text[at + 1] ?? ' ');
  return /[\p{L}\p{N}]/u.test(after) || /\s/.test(text[at - 1] ?? '');
}

/** Finds an editor's square brackets, brackets included, in text order. A Markdown link's brackets are none. */
export function findInsertions(text: string, blocks: readonly Block[]): Span[] {
  if (!text.includes('[')) return [];
  return blocks.flatMap((block) =>
    Array.from(text.slice(block.start, block.end).matchAll(/\[[^[\]\n]{1,200}\](?!\()/g), (match) => {
      const start = block.start + match.index;
      return { start, end: start + match[0].length };
    }),
  );
}

/** Finds the stretches of a span that are inside quotation marks and no editor's insertion: words reported as spoken. */
export function findSpoken(span: Span, quotations: readonly Span[], insertions: readonly Span[]): Span[] {
  return quotations
    .map((quotation) => ({ start: Math.max(span.start, quotation.start), end: Math.min(span.end, quotation.end) }))
    .filter((part) => part.start < part.end)
    .filter((part) => !insertions.some((insertion) => insertion.start <= part.start && part.end <= insertion.end));
}
