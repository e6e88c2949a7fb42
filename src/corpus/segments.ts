import type { Article } from './article.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';

/** What a passage is cut for: the words that count, their sentence, and the one that names the speaker where it is another. */
export type Citable = Pick<Statement, 'quote' | 'sentence' | 'attribution'>;

/** Whose words a stretch of text is: the speaker's, the reporter's, or an editor's insertion in square brackets. */
export type Voice = 'spoken' | 'reporter' | 'insertion';

/**
 * A stretch of a passage in one voice.
 *
 * `isCoded`: these words carry the stance. `isHit`: the reader searched for them. `isFar`: in a long passage, so far from the coded words that
 * they may be folded away.
 */
export type Segment = {
  readonly text: string;
  readonly voice: Voice;
  readonly isCoded: boolean;
  readonly isHit: boolean;
  readonly isFar: boolean;
};

/**
 * Cuts the sentence a statement stands in, and the one that names its speaker, into stretches of one voice.
 *
 * The words are the article's own. White space is folded, and quotation marks are drawn curly, also where the sentence begins or
 * ends inside a quotation. `hits` are spans of the article's text.
 */
export function cutPassage(article: Article, statement: Citable, hits: readonly Span[] = []): readonly Segment[] {
  const segments = findRanges(article, statement).flatMap((range, index) => [
    ...(index === 0 ? [] : [{ text: ' … ', voice: 'reporter' as const, isCoded: false, isHit: false, isFar: false }]),
    ...cutRange(article, statement, hits, range),
  ]);
  return merge(segments);
}

/** Prints the words that carry a stance, each stretch as the article has it, with curly marks where it was spoken. */
export function printCodedWords(article: Article, statement: Citable): string {
  const segments = cutPassage(article, statement).filter((segment) => segment.isCoded);
  return segments.map((segment) => segment.text.trim()).join(' ');
}

/** Makes the quotation marks of a text single, as they are printed within a quotation. */
export function nestMarks(text: string): string {
  return text.replace(/“|"(?=\w)/g, '‘').replace(/[”"]/g, '’');
}

/** Counts the words of a passage. */
export function countWords(segments: readonly Segment[]): number {
  return segments
    .map((segment) => segment.text)
    .join('')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Puts dots where a passage begins or ends within a sentence. What goes before is looked at, not the letter: names begin large anywhere. */
export function markElision(segments: readonly Segment[], article: Article, { start, end }: Span): readonly Segment[] {
  const block = article.blocks.find((one) => one.start <= start && start <= one.end);
  const before = article.text.slice(block?.start ?? start, start).replace(/(?<!["'“‘\s])["'“‘\s]+$/, '');
  const isBegun = before === '' || STOP.test(before);
  // A title has no stop at its end.
  const isEnded = end >= (block?.end ?? end) || SENTENCE_END.test(article.text.slice(start, end).trimEnd());
  return [...(isBegun ? [] : [dots('… ')]), ...segments, ...(isEnded ? [] : [dots(' …')])];
}

/** Finds where a passage ends with the stop that closes its sentence, where that is what follows. */
export function closeSentence({ text }: Article, { start, end }: Span): Span {
  const stop = /^["'”’)\]]{0,3}[.!?]["'”’)\]]{0,3}(?=\s|$)/.exec(text.slice(end, end + MOST_STOPS))?.[0] ?? '';
  return { start, end: end + stop.length };
}

const STOP = /[.!?:”’"')\]]$/;
const SENTENCE_END = /[.!?…]["'”’)\]]{0,3}$/;
const MOST_STOPS = 6;

function dots(text: string): Segment {
  return { text, voice: 'reporter', isCoded: false, isHit: false, isFar: false };
}

/** The sentence and its attribution in text order, as one range where only white space lies between them. */
function findRanges({ text }: Article, { sentence, attribution }: Citable): readonly Span[] {
  if (attribution === undefined) return [sentence];
  const [first, second] = attribution.start < sentence.start ? [attribution, sentence] : [sentence, attribution];
  const isTogether = first.end >= second.start || text.slice(first.end, second.start).trim() === '';
  return isTogether ? [{ start: first.start, end: Math.max(first.end, second.end) }] : [first, second];
}

function cutRange(
  { text, quotations, insertions }: Article,
  { quote }: Citable,
  hits: readonly Span[],
  range: Span,
): readonly Segment[] {
  const spoken = clip(quotations, range);
  const marks = spoken
    .flatMap(({ start, end }) => [
      { start: start - 1, end: start },
      { start: end, end: end + 1 },
    ])
    .filter((mark) => QUOTATION_MARK.test(text.slice(mark.start, mark.end)));
  const cuts = findCuts(range, [spoken, marks, insertions, quote, hits]);
  return cuts.flatMap((span) => {
    if (contains(marks, span)) return [];
    const isCoded = contains(quote, span);
    const isHit = contains(hits, span);
    const voice: Voice = contains(insertions, span) ? 'insertion' : contains(spoken, span) ? 'spoken' : 'reporter';
    const mark = (sign: string): Segment => ({ text: sign, voice: 'spoken', isCoded, isHit: false, isFar: false });
    return [
      ...(spoken.some(({ start }) => start === span.start) ? [mark('“')] : []),
      { text: text.slice(span.start, span.end).replace(/\s+/g, ' '), voice, isCoded, isHit, isFar: false },
      ...(spoken.some(({ end }) => end === span.end) ? [mark('”')] : []),
    ];
  });
}

const QUOTATION_MARK = /^["'“”„«»‘’]$/;

/** Divides a range at every edge of the given spans. */
function findCuts(range: Span, layers: readonly (readonly Span[])[]): readonly Span[] {
  const edges = layers.flat().flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => edge > range.start && edge < range.end);
  const points = [...new Set([range.start, ...inside, range.end])].toSorted((a, b) => a - b);
  return points.slice(1).map((end, index) => ({ start: points[index] ?? range.start, end }));
}

function clip(spans: readonly Span[], range: Span): readonly Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter(({ start, end }) => start < end);
}

function contains(spans: readonly Span[], inner: Span): boolean {
  return spans.some(({ start, end }) => start <= inner.start && inner.end <= end);
}

// A passage of this many words fits five lines of a column. Words kept beside the coded ones tell where in the sentence one is.
const LONG = 30;
const KEPT = 7;

/**
 * Marks what may be folded away in a long passage: words far from those that carry the stance or were searched for.
 *
 * Cutting a long sentence at its end could hide the very words it is shown for. Stretches too short to be worth a fold stay.
 */
export function markFar(segments: readonly Segment[]): readonly Segment[] {
  if (countWords(segments) <= LONG) return segments;
  const words = segments.flatMap((segment) => splitWords(segment.text).map((text) => ({ ...segment, text })));
  const centers = words.flatMap((word, index) => (word.isCoded || word.isHit ? [index] : []));
  const isNear = words.map((_, index) => centers.some((at) => Math.abs(at - index) <= KEPT));
  const isFar = isNear.map((near, index) => !near && countFar(isNear, index) > 3);
  return merge(words.map((word, index) => ({ ...word, isFar: isFar[index] ?? false })));
}

/**
 * Prints what stands for a folded stretch: dots, within the quotation marks that the fold swallowed.
 *
 * Null but for the first of the segments that are folded together.
 */
export function printFold(segments: readonly Segment[], index: number): string | null {
  if (segments[index]?.isFar !== true || segments[index - 1]?.isFar === true) return null;
  const end = segments.findIndex((segment, at) => at > index && !segment.isFar);
  const run = segments.slice(index, end < 0 ? segments.length : end);
  const marks = run.map((segment) => segment.text.replace(/[^“”]/g, '')).join('');
  const wasOpen = marks.startsWith('”');
  const isOpen = marks.endsWith('“');
  return `${isOpen && !wasOpen ? '“' : ''}…${wasOpen ? '”' : ''} ${isOpen && wasOpen ? '“… ' : ''}`;
}

/** Splits a text into words, each with the white space after it. */
function splitWords(text: string): readonly string[] {
  return text.match(/\s*\S+\s*|\s+/g) ?? [];
}

/** Counts the words of the far stretch that one word stands in. */
function countFar(isNear: readonly boolean[], index: number): number {
  const before = isNear.lastIndexOf(true, index);
  const after = isNear.indexOf(true, index);
  return (after < 0 ? isNear.length : after) - before - 1;
}

function merge(segments: readonly Segment[]): readonly Segment[] {
  const merged: Segment[] = [];
  for (const segment of segments) {
    const before = merged.at(-1);
    const isAlike =
      before?.voice === segment.voice &&
      before.isCoded === segment.isCoded &&
      before.isHit === segment.isHit &&
      before.isFar === segment.isFar;
    if (isAlike && before !== undefined) merged[merged.length - 1] = { ...before, text: before.text + segment.text };
    else merged.push(segment);
  }
  return merged;
}
