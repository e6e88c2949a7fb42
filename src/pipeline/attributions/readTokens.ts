import type { Span } from '../../corpus/span.ts';
import { type PartOfSpeech, tagWords } from './tagWords.ts';

/**
 * A word or mark of a sentence. `word` is in lower case with straight apostrophes. A quotation long enough to be speech is one token with the
 * tag `QUOTE`, its marks excluded: nothing inside it is the reporter's. The marks of a shorter one are left out, its words are tokens.
 */
export type Token = Span & {
  readonly word: string;
  readonly tag: PartOfSpeech | 'QUOTE';
  readonly isCapital: boolean;
  /** A quotation with a comma or point inside its closing mark, as American newspapers end a clause. */
  readonly isClosed?: boolean | undefined;
  /** A quotation that begins with a small letter goes on with the reporter's clause. */
  readonly isContinuing?: boolean | undefined;
};

/** What stands for a quotation before the tagger: it can be subject and object. */
const STAND_IN = 'this';
/** A quotation of fewer words is a term, a title or a scare quote unless it ends like a sentence. */
const SPOKEN_WORDS = 4;

type Piece = Span & {
  readonly at: number;
  readonly isQuote: boolean;
  readonly isClosed?: boolean;
  readonly isContinuing?: boolean;
};

/** Divides sentences into tokens; all go to the tagger at once. */
export function readTokens(text: string, sentences: readonly Span[], quotations: readonly Span[]): Token[][] {
  const { line, pieces, ends } = joinPieces(text, sentences, quotations);
  const found: Token[][] = ends.map(() => []);
  let sentence = 0;
  let piece = 0;
  for (const { start, end, tag } of tagWords(line)) {
    while (sentence < ends.length - 1 && start >= (ends[sentence] ?? 0)) sentence += 1;
    while (piece < pieces.length - 1 && start >= (pieces[piece + 1]?.at ?? 0)) piece += 1;
    const from = pieces[piece];
    const tokens = found[sentence];
    if (from === undefined || tokens === undefined) continue;
    const shift = from.start - from.at;
    const word = line.slice(start, end).toLowerCase();
    const isCapital = isUpper(text, start + shift);
    if (tag !== 'PUNCT' && !from.isQuote) closeShortForm(tokens);
    tokens.push(from.isQuote ? quoteToken(from) : { start: start + shift, end: end + shift, word, tag, isCapital });
  }
  return found.map(mendNames);
}

const quoteToken = ({ start, end, isClosed, isContinuing }: Piece): Token => ({
  start,
  end,
  word: '',
  tag: 'QUOTE',
  isCapital: true,
  isClosed,
  isContinuing,
});

/** "Rev. Kyev Tatum": a point that words follow in the same sentence belongs to the short form before it. */
function closeShortForm(tokens: Token[]): void {
  const point = tokens.at(-1);
  const short = tokens.at(-2);
  if (point?.word !== '.' || short?.isCapital !== true || short.end !== point.start || short.word.length > 5) return;
  tokens.splice(-2, 2, { ...short, end: point.end, word: `${short.word}.` });
}

/** In running text a verb has a small letter: "The Associated Press" and "Sen. Grant" are names whatever the tagger says. */
function mendNames(tokens: Token[]): Token[] {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.tag === 'PUNCT' || token.tag === 'QUOTE') continue;
    words += 1;
    if (token.isCapital) capitals += 1;
  }
  if (capitals * 2 > words) return tokens;
  return tokens.map((token, at) => {
    if (token.tag !== 'VERB' && token.tag !== 'AUX' && token.tag !== 'ADP') return token;
    if (token.tag === 'VERB' && isHyphened(tokens, at)) return { ...token, tag: 'NOUN' };
    const before = tokens[at - 1];
    const isFirst = before === undefined || (before.tag === 'PUNCT' && before.word !== ',');
    return token.isCapital && !isFirst ? { ...token, tag: 'PROPN' } : token;
  });
}

/** "cease-fire", "state-run": half of a compound is no verb of the sentence. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (before?.word === '-' && before.end === token?.start) || (next?.word === '-' && next.start === token?.end);
}

function isUpper(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code > 191 && /\p{Lu}/u.test(line.charAt(at)));
}

type Joined = { readonly line: string; readonly pieces: readonly Piece[]; readonly ends: readonly number[] };

function joinPieces(text: string, sentences: readonly Span[], quotations: readonly Span[]): Joined {
  const joining: Joining = { text, line: '', pieces: [], isShouted: false };
  const ends: number[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let at = sentence.start;
    joining.isShouted = isHeadlineCase(text.slice(sentence.start, sentence.end));
    while ((quotations[next]?.end ?? Infinity) <= sentence.start) next += 1;
    for (; (quotations[next]?.start ?? Infinity) < sentence.end; next += 1) {
      const quotation = quotations[next];
      if (quotation === undefined || quotation.start < at) continue;
      addWords(joining, at, quotation.start - markLength(text, quotation.start - 1));
      addQuotation(joining, quotation);
      at = Math.min(quotation.end + markLength(text, quotation.end), sentence.end);
    }
    addWords(joining, at, sentence.end);
    joining.line = `${joining.line}\n\n`;
    ends.push(joining.line.length);
  }
  return { line: joining.line, pieces: joining.pieces, ends };
}

/** A line for the tagger in the making. `isShouted`: the sentence is set in headline capitals. */
type Joining = { readonly text: string; readonly pieces: Piece[]; line: string; isShouted: boolean };

function addWords(joining: Joining, start: number, end: number): void {
  if (start < end) joining.pieces.push({ start, end, at: joining.line.length, isQuote: false });
  const words = straighten(joining.text.slice(start, end));
  joining.line += joining.isShouted ? words.toLowerCase() : words;
}

/** Puts the stand-in for a quotation that is speech; the words of any other are the reporter's. */
function addQuotation(joining: Joining, quotation: Span): void {
  const { start, end } = quotation;
  joining.line += ' ';
  if (isSpoken(joining.text, quotation)) {
    const isClosed = /[,.?!…]$/.test(joining.text.slice(end - 1, end));
    const isContinuing = /^\p{Ll}/u.test(joining.text.slice(start, start + 2));
    joining.pieces.push({ start, end, at: joining.line.length, isQuote: true, isClosed, isContinuing });
    joining.line += STAND_IN;
  } else addWords(joining, start, end);
  joining.line += ' ';
}

/** In a headline set in capitals the tagger takes every word for a name; in small letters it knows the verbs. */
function isHeadlineCase(sentence: string): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < sentence.length; at = sentence.indexOf(' ', at) + 1) {
    const code = sentence.charCodeAt(at);
    if (code >= 65 && code <= 90) capitals += 1;
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) words += 1;
    if (sentence.indexOf(' ', at) < 0) break;
  }
  return words >= 4 && capitals * 3 >= words * 2;
}

/** A mark is one character, or two apostrophes. */
function markLength(text: string, at: number): number {
  return text[at] === "'" && (text[at - 1] === "'" || text[at + 1] === "'") ? 2 : 1;
}

/** The tagger parts words at letters it does not know: it gets plain Latin ones, one for one so that places stay. */
function straighten(words: string): string {
  const straight = words.replace(/[’‘]/g, "'").replace(/\u00a0/g, ' ');
  return FOREIGN.test(straight) ? straight.replace(/[^\p{ASCII}“”–—…]/gu, toLatin) : straight;
}

const FOREIGN = /[^\p{ASCII}“”–—…]/u;

function toLatin(character: string): string {
  const plain = LETTERS[character] ?? character.normalize('NFD').charAt(0);
  if (/^[A-Za-z]$/.test(plain)) return plain;
  return /\s/.test(character) ? ' '.repeat(character.length) : character;
}

/** Letters with a stroke, which have no canonical decomposition. */
const LETTERS: Readonly<Record<string, string>> = { Ł: 'L', ł: 'l', Ø: 'O', ø: 'o', Đ: 'D', đ: 'd', ı: 'i' };

/** Whether a quotation is long enough, or ends like enough to a sentence, to be somebody's speech. */
export function isSpoken(text: string, quotation: Span): boolean {
  const words = text.slice(quotation.start, quotation.end).trim();
  if (/[,.?!…—-]$/.test(words)) return !isTitle(text, quotation, words);
  let spaces = 0;
  for (let at = 0; at < words.length; at += 1) if (words.charCodeAt(at) === 32) spaces += 1;
  return spaces + 1 >= SPOKEN_WORDS;
}

/** "on the “Morning Report,”": a title keeps its capitals and follows a preposition, an article or an owner. */
function isTitle(text: string, quotation: Span, words: string): boolean {
  if (words.length > 60 || /[?!]$/.test(words) || /(?:^| )\p{Ll}{4}/u.test(words)) return false;
  return /(?:^|\s)(?:on|in|of|the|a|an|at|titled|entitled|his|her|their|its|\p{L}+['’]s)\s+\S?\S?$/u.test(
    text.slice(Math.max(0, quotation.start - 16), quotation.start),
  );
}
