import type { Block } from '../corpus/article.ts';
import type { Span } from '../corpus/span.ts';

/** Short forms whose point ends no sentence unless a typical beginning follows. Source: the AP stylebook's titles, months and places. */
const ABBREVIATION =
  /(?:^|[\s("“‘'[\u00a0])(?:(?:\p{Lu}\.)+\p{Lu}|\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Rev|Hon|Pres|St|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu|Thurs|Fri|Sat|Sun|a\.m|p\.m|e\.g|i\.e|etc|approx|Calif|Mass|Conn|Va|Fla)$/u;

/** Words that begin sentences far oftener than they follow "U.S." or "Sept." inside one. */
const OPENER =
  /^["“‘'([]*(?:The|This|That|These|Those|He|She|It|They|We|But|And|In|On|At|As|A|An|While|When|If|For|However|Although)[\s\u00a0,]/;

/** Verbs that follow a question or exclamation and its speaker; kept short of the full list, since most of those need a comma before them. */
const SAYING =
  'said|says|asks?|asked|tells|told|adds?|added|repl(?:ied|ies)|respond(?:ed|s)|wrote|writes|warn(?:ed|s)|not(?:ed|es)|stress(?:ed|es)|declare[ds]|exclaim(?:ed|s)|' +
  'shout(?:ed|s)|yell(?:ed|s)|cr(?:ied|ies)|tweet(?:ed|s)|continue[ds]|explain(?:ed|s)|wonder(?:ed|s)|answer(?:ed|s)|insist(?:ed|s)|recall(?:ed|s)|joke[ds]|quip(?:ped|s)|shot|went|' +
  'urge[ds]|remark(?:ed|s)|question(?:ed|s)|press(?:ed|es)|demand(?:ed|s)|quer(?:ied|ies)|scream(?:ed|s)|bellow(?:ed|s)|boast(?:ed|s)|brag(?:ged|s)|roar(?:ed|s)|snap(?:ped|s)|' +
  'laugh(?:ed|s)|muse[ds]|argue[ds]|complain(?:ed|s)|counter(?:ed|s)|retort(?:ed|s)|thunder(?:ed|s)|interject(?:ed|s)|inquire[ds]|implore[ds]|plead(?:ed|s)|concluded?|announce[ds]|read';

/** A speaker, with what an apposition says of him, and a verb of saying: what follows a question or exclamation inside marks and belongs to it. */
const ATTRIBUTION = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’'-]*[\\s\\u00a0]+){0,4}\\p{Lu}[\\p{L}.’'-]*(?:,[^.?!"“”]{1,100},)?[\\s\\u00a0]+(?:${SAYING})[\\s\\u00a0.,]`,
  'u',
);

/** The same alone up to its point, which says nothing without what stands before it: “It is late.” Ortiz said. */
const ATTRIBUTION_ALONE =
  /^(?:\p{Lu}[\p{L}.’'-]*[\s\u00a0]+){1,4}(?:said|says|added|wrote|tweeted|explained|recalled)\.(?=\s|$)/u;

/** The look behind keeps a long run of points from being tried at each of them. */
const ENDS = /(?<![.!?…])[.!?…]+["”’')\]»]*(?=[\s\u00a0]+["“‘'([«]*[\p{Lu}\d])/gu;

/**
 * Divides the blocks of an article into sentences, in text order.
 *
 * A quotation keeps its sentences together, so that its closing mark is never without its opening one. No sentence crosses a block.
 */
export function findSentences(text: string, blocks: readonly Block[], quotations: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const block of blocks) {
    const inside: Span[] = [];
    for (; next < quotations.length; next += 1) {
      const quotation = quotations[next];
      if (quotation === undefined || quotation.start >= block.end) break;
      if (quotation.start >= block.start && quotation.end <= block.end) inside.push(quotation);
    }
    divide(text, block, { quotations: inside, spans });
  }
  return spans;
}

type Division = { readonly quotations: readonly Span[]; readonly spans: Span[] };

/** Adds the sentences of a block to the spans. */
function divide(text: string, block: Span, { quotations, spans }: Division): void {
  const words = text.slice(block.start, block.end);
  let start = block.start;
  ENDS.lastIndex = 0;
  for (let match = ENDS.exec(words); match !== null; match = ENDS.exec(words)) {
    const stop = block.start + match.index;
    const end = stop + match[0].length;
    if (
      isInside(stop, end, quotations) ||
      !endsSentence(text.slice(Math.max(start, stop - 24), stop), match[0], text.slice(end, block.end))
    )
      continue;
    spans.push({ start, end });
    start = block.end - text.slice(end, block.end).trimStart().length;
  }
  if (start < block.end) spans.push({ start, end: block.end });
}

/** Whether the end of a sentence lies within a quotation that goes on after it. */
function isInside(stop: number, end: number, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => quotation.start <= stop && end <= quotation.end);
}

function endsSentence(before: string, mark: string, after: string): boolean {
  const next = after.trimStart();
  if (mark === '.' && ABBREVIATION.test(before)) return OPENER.test(next);
  // A comma, not a point, ends a quotation before its speaker: “It is ‘under way.’ He said …” are two sentences.
  if (!/["”’']$/.test(mark)) return true;
  return mark.includes('.') ? !ATTRIBUTION_ALONE.test(next) : !ATTRIBUTION.test(next);
}

/**
 * Finds the sentence or sentences that hold a span, of those given.
 *
 * Undefined where the span lies in none, or reaches from one block into another.
 */
export function findSentenceOf(span: Span, sentences: readonly Span[], blocks: readonly Block[]): Span | undefined {
  const block = blocks.find((candidate) => candidate.start <= span.start && span.end <= candidate.end);
  if (block === undefined) return undefined;
  const held = sentences.filter(
    (sentence) =>
      sentence.start >= block.start &&
      sentence.end <= block.end &&
      sentence.start < span.end &&
      sentence.end > span.start,
  );
  const [first] = held;
  const last = held.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
