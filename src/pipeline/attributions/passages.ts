import type { Block } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';
import { CUE_LINKS, HEARSAY, OPINIONS } from './cueWords.ts';
import type { DividedText } from './findAttributions.ts';
import { readEntry } from './readEntry.ts';
import { isSpoken, type Quotation, readTokens } from './readTokens.ts';
import { skipDateline } from './skipDateline.ts';
import type { Token } from './token.ts';
import type { VerbForm } from './verbs.ts';

/** A block as it is read. A sentence without anything that could be a cue has no tokens. `quotations` are those long enough to be speech. */
export type Passage = {
  readonly sentences: readonly { readonly span: Span; readonly tokens: readonly Token[] }[];
  readonly quotations: readonly Span[];
  readonly isHeadline: boolean;
  readonly isTranscript: boolean;
  /** Who signs a paragraph that is all quotation, on a line of its own behind it: "- Ann Lowe". */
  readonly signature: Signature | undefined;
};

/** A dash and a name. */
export type Signature = { readonly dash: Span; readonly name: Span };

const UNREAD: ReadonlySet<Block['kind']> = new Set(['furniture', 'byline', 'dateline']);
const HEADLINES: ReadonlySet<Block['kind']> = new Set(['title', 'subtitle', 'heading']);

/** A speaker's name as transcripts set it. */
const TRANSCRIPT = /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3} ?:/u;
const LONGEST_NAME = 60;

/** Groups a text's sentences by block and reads those that can hold an attribution. */
export function groupPassages(text: string, { blocks, sentences, quotations }: Omit<DividedText, 'text'>): Passage[] {
  const takeSentences = makeTake(sentences);
  const takeQuotations = makeTake(quotations);
  const passages: Passage[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined || UNREAD.has(block.kind)) continue;
    const marked = takeQuotations(block).map((span) => markSpoken(text, span));
    const spans = joinCredits(text, takeSentences(block));
    passages.push(readPassage(text, block, { spans, marked, next: blocks[index + 1] }));
  }
  return passages;
}

function markSpoken(text: string, span: Span): Quotation {
  return { start: span.start, end: span.end, isSpoken: isSpoken(text, span) };
}

/** Marks before and behind a quotation that fills its paragraph. */
const LONGEST_MARK = 2;

function isAllQuotation(block: Span, quotations: readonly Span[]): boolean {
  const [only, more] = quotations;
  if (only === undefined || more !== undefined) return false;
  return only.start <= block.start + LONGEST_MARK && only.end >= block.end - LONGEST_MARK;
}

/** A dash and up to five words with capitals; what follows a comma tells where it was said. */
const SIGNATURE = /^([-–—―]{1,2})[ \u00a0]?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})(?=$|,|\n)/u;
const LONGEST_SIGNATURE = 80;

/** A name and the mark that closes the quotation above it. */
const SIGNED_CLOSE = /^(\p{Lu}[^"“”\n]{1,78}?)\.?(["”])$/u;

function findSignature(text: string, { start, end }: Span): Signature | undefined {
  const [, signed, mark] = SIGNED_CLOSE.exec(text.slice(start, Math.min(end, start + LONGEST_SIGNATURE))) ?? [];
  if (signed !== undefined && mark !== undefined)
    return { dash: { start: end - 1, end }, name: { start, end: start + signed.length } };
  const match = SIGNATURE.exec(text.slice(start, Math.min(end, start + LONGEST_SIGNATURE)));
  const [whole, dash, name] = match ?? [];
  if (whole === undefined || dash === undefined || name === undefined) return undefined;
  const close = start + whole.length - (name.endsWith('.') ? 1 : 0);
  return { dash: { start, end: start + dash.length }, name: { start: start + whole.length - name.length, end: close } };
}

/** "[The Tribune.]" behind a quotation credits it: one sentence with it. */
const LONGEST_CREDIT = 40;

function joinCredits(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isCredit = text[span.start] === '[' && text[span.end - 1] === ']' && span.end - span.start <= LONGEST_CREDIT;
    if (isCredit && last !== undefined) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

type Parts = {
  readonly spans: readonly Span[];
  readonly marked: readonly Quotation[];
  readonly next: Span | undefined;
};

function readPassage(text: string, block: Block, { spans, marked, next }: Parts): Passage {
  const quotations: Span[] = [];
  for (const { start, end, isSpoken: isSpeech } of marked) if (isSpeech) quotations.push({ start, end });
  const isHeadline = HEADLINES.has(block.kind);
  const isTranscript = TRANSCRIPT.test(text.slice(block.start, block.start + LONGEST_NAME));
  const sentences = spans.map((span, index) => {
    const isFirst = index === 0;
    const said = isFirst && !isHeadline ? skipDateline(text, span) : span;
    const isRead = isHeadline || (isTranscript && isFirst) || hasCue(text, said, quotations);
    return { span: said, tokens: isRead ? readTokens(text, said, marked) : [] };
  });
  const signature = next !== undefined && isAllQuotation(block, quotations) ? findSignature(text, next) : undefined;
  return { sentences, quotations, isHeadline, isTranscript, signature };
}

/** Takes the spans inside each block, blocks and spans both in text order. */
function makeTake(spans: readonly Span[]): (block: Span) => Span[] {
  let next = 0;
  return (block) => {
    const inside: Span[] = [];
    for (; next < spans.length; next += 1) {
      const span = spans[next];
      if (span === undefined || span.start >= block.end) break;
      if (span.start >= block.start) inside.push(span);
    }
    return inside;
  };
}

/** The first of sorted spans that ends after a place. */
export function findFirst(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a stretch of text holds a letter or digit. */
export function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || (code >= 48 && code <= 57)) return true;
    // Most words have a letter of ASCII; the pattern is for the others.
    if (code >= 128) return /[\p{L}\p{N}]/u.test(text.slice(at, end));
  }
  return false;
}

/** Whether a sentence has a word that can be a cue, or a quotation and words beside it. */
function hasCue(text: string, sentence: Span, spoken: readonly Span[]): boolean {
  const quotation = spoken[findFirst(spoken, sentence.start)];
  if (quotation !== undefined && quotation.start < sentence.end) {
    return hasWord(text, sentence.start, quotation.start) || hasWord(text, quotation.end, sentence.end);
  }
  return hasCueWord(text, sentence) || text[sentence.end - 1] === ':';
}

/** Reads the words with plain comparisons: all of an article passes here, and most of it goes no further. */
function hasCueWord(text: string, sentence: Span): boolean {
  let before = '';
  let isLed = false;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const first = text.charCodeAt(at);
    if (!isLetter(first)) {
      // Behind a mark or number no word leans on the one before it: "… since 2014, said".
      if (first > 32 && before !== '') before = ',';
      continue;
    }
    const start = at;
    while (at < sentence.end && isLetter(text.charCodeAt(at))) at += 1;
    // The loop goes on with the mark behind the word.
    at -= 1;
    const isCapital = first < 97;
    const { word, cue, isPhraseCue } = readEntry(text, start, at + 1);
    if (isLed && (word === 'that' || CUE_LINKS.has(word))) return true;
    // A capital inside a sentence is a name: "United States" states nothing.
    const isName = isCapital && before !== '';
    if (!isName && cue !== undefined && canBeVerb(word, before, cue.form)) return true;
    const isPhrase = !isName && isPhraseCue && word !== 'in';
    if (isPhrase && (HEARSAY.has(word) || (OPINIONS.has(word) && OWNERS.has(before)))) return true;
    isLed = isPhrase;
    before = word;
  }
  return false;
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** What stands before an owned noun: a pronoun, or the last letter of "Moscow's". */
const OWNERS: ReadonlySet<string> = new Set(['s', 'his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** Words after which a form that can be a noun is one. */
const NOUN_BEFORE: ReadonlySet<string> = new Set(
  'the a an of his her its their our my your this no any in for on at by from with'.split(' '),
);

/** Base forms that stand as nouns, adjectives or prepositions far oftener than as verbs. */
const MOSTLY_NOUNS: ReadonlySet<string> = new Set(
  (
    'state campaign tweet vote point project address like back view question list name post email press pass share sign cast frame voice detail ' +
    'plan note report support look love hate boo cheer label brand release finish focus advocate champion estimate outline reference'
  ).split(' '),
);

/** Words after which such a form is a verb, beside plurals. */
const VERB_BEFORE: ReadonlySet<string> = new Set(
  'to i you we they who that would will can could may might should must not t and or also people do did does'.split(
    ' ',
  ),
);

/** Plurals that stand as verbs far seldomer: only after a name, a pronoun or an adverb. */
const MOSTLY_PLURALS: ReadonlySet<string> = new Set(
  'states votes points plans campaigns lists signs names views issues projects orders tweets posts reports estimates'.split(
    ' ',
  ),
);

const SINGULAR_BEFORE: ReadonlySet<string> = new Set(
  'he she it who which that and also now still poll report'.split(' '),
);

function canBeVerb(word: string, before: string, form: VerbForm): boolean {
  if (form === 'ing') return true;
  if (NOUN_BEFORE.has(before)) return false;
  if (form === 'base') return !MOSTLY_NOUNS.has(word) || VERB_BEFORE.has(before) || before.endsWith('s');
  return form !== 'third' || !MOSTLY_PLURALS.has(word) || SINGULAR_BEFORE.has(before) || before.endsWith('ly');
}
