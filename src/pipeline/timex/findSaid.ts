import type { EdtfDate } from '../../corpus/edtfDate.ts';
import type { Span } from '../../corpus/span.ts';
import type { ArticleText } from '../articleText.ts';
import type { FoundAttribution } from '../attributions/findAttributions.ts';
import type { TimeExpression } from './findTimeExpressions.ts';

/** How far from cue or source a time may stand and still date the saying, in characters: "told reporters in the capital on Sunday". */
const REACH = 80;

/**
 * Finds when an attribution was said, where its sentence dates the saying.
 *
 * The time stands in the sentence of the cue, outside what this or any other attribution says, near the cue or the source; the nearest is taken, one
 * after the cue before one that stands in front of it at the same distance.
 */
export function findSaid(
  attribution: FoundAttribution,
  expressions: readonly TimeExpression[],
  read: ArticleText,
): EdtfDate | undefined {
  const marks = [...attribution.cue, ...attribution.source];
  const [cue = marks[0]] = attribution.cue;
  if (cue === undefined) return undefined;
  const sentence = findSentenceAt(read.sentences, cue.start);
  if (sentence === undefined) return undefined;
  let best: { date: EdtfDate; distance: number } | undefined;
  for (let index = findFirst(expressions, sentence.start); index < expressions.length; index += 1) {
    const expression = expressions[index];
    if (expression === undefined || expression.start >= sentence.end) break;
    if (!canDate(expression.date) || isSpoken(expression, attribution, read)) continue;
    const distance =
      Math.min(...marks.map((mark) => measure(expression, mark))) + (expression.start < cue.start ? 0.5 : 0);
    if (distance > REACH && !opensSentence(expression, sentence)) continue;
    if (best === undefined || distance < best.distance) best = { date: expression.date, distance };
  }
  return best?.date;
}

/** A saying has a day, or a week or month at most: "since 2011" and "until Friday" date none. */
function canDate({ edtf, earliest, latest }: EdtfDate): boolean {
  return (
    earliest !== null && latest !== null && !/^\d{4}(?:-(?:2\d|3\d|4\d))?[?~%]?$|X|\d{4}[?~%]?\/\d{4}[?~%]?$/.test(edtf)
  );
}

/** "On Monday, the president, who was in New York for the assembly, said". */
function opensSentence(expression: Span, sentence: Span): boolean {
  return expression.start - sentence.start <= 2;
}

function isSpoken(expression: Span, attribution: FoundAttribution, read: ArticleText): boolean {
  // A time among the words that name the source tells of another day: "Stoltenberg, who will meet Lavrov on Monday, urged".
  if (isIn(expression, attribution.content) || isIn(expression, attribution.source)) return true;
  for (const other of read.attributions)
    if (
      other !== attribution &&
      isIn(expression, other.content) &&
      !other.content.some((span) => holds(span, attribution))
    )
      return true;
  return false;
}

/** Whether a time shares a letter with one of some spans. Asked for each time near an attribution and each of the article's others. */
function isIn(expression: Span, spans: readonly Span[]): boolean {
  for (const span of spans) if (span.start < expression.end && expression.start < span.end) return true;
  return false;
}

/** What is said inside another's words is dated there too: "He said the minister told him on Sunday". */
function holds(span: Span, attribution: FoundAttribution): boolean {
  return attribution.cue.some((cue) => span.start <= cue.start && cue.end <= span.end);
}

function measure(a: Span, b: Span): number {
  if (a.end <= b.start) return b.start - a.end;
  return a.start >= b.end ? a.start - b.end : 0;
}

function findSentenceAt(sentences: readonly Span[], at: number): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= at ? found : undefined;
}

function findFirst(expressions: readonly TimeExpression[], start: number): number {
  let [low, high] = [0, expressions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((expressions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
