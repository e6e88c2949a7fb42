import { findGroupStart } from './findGroupStart.ts';
import { findSubject } from './findSubject.ts';
import { isComma, isConjunction, isRelative, isVerbal, type Range } from './grammar.ts';
import { cut, type SentenceAttribution, withContent } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/**
 * Takes out of an attribution's content a whole quotation that a verb of its own leads to.
 *
 * "The coach thanked the town and then boomed, “Today we won!”": whatever the verb, the quotation is not what he thanked for.
 */
export function partSwallowed(
  tokens: readonly Token[],
  found: readonly SentenceAttribution[],
): readonly SentenceAttribution[] {
  const parted: SentenceAttribution[] = [];
  const kept = found.map((outer) => {
    const quote = outer.within === undefined ? findSwallowed(tokens, outer, found) : undefined;
    const lead = quote === undefined ? undefined : findLead(tokens, outer, quote);
    if (quote === undefined || lead === undefined) return outer;
    parted.push({ source: lead.source, cue: lead.cue, content: [{ from: quote, to: quote + 1 }], form: 'parted' });
    return withContent(outer, cut(outer.content, lead.joint));
  });
  return [...kept, ...parted];
}

/** The first whole quotation behind a comma or colon inside a content that no other attribution begins with. */
function findSwallowed(
  tokens: readonly Token[],
  outer: SentenceAttribution,
  found: readonly SentenceAttribution[],
): number | undefined {
  for (const { from, to } of outer.content)
    for (let at = from + 2; at < to; at += 1) {
      const token = tokens[at];
      const isWhole = token?.tag === 'QUOTE' && token.isClosed && !token.isContinuing;
      if (!isWhole || !(isComma(tokens[at - 1]) || tokens[at - 1]?.word === ':')) continue;
      return found.some((other) => other.content.some((part) => part.from === at)) ? undefined : at;
    }
  return undefined;
}

type Lead = { readonly source: readonly Range[]; readonly cue: Range; readonly joint: number };

/** The verb right before a quotation with its subject, and where its clause begins. */
function findLead(tokens: readonly Token[], outer: SentenceAttribution, quote: number): Lead | undefined {
  const verb = tokens[quote - 2]?.tag === 'ADV' ? quote - 3 : quote - 2;
  if (tokens[verb]?.tag !== 'VERB' || tokens[verb]?.word.endsWith('ing') === true) return undefined;
  const group = findMatrixGroup(tokens, verb);
  const cue = { from: group, to: verb + 1 };
  if (isConjunction(tokens[group - 1])) {
    const joint = isComma(tokens[group - 2]) ? group - 2 : group - 1;
    return isInside(outer, joint) ? { source: outer.source, cue, joint } : undefined;
  }
  const subject = findSubject(tokens, group, 0);
  if (subject === undefined || isRelative(tokens[subject.from])) return undefined;
  let joint = subject.from;
  while (isComma(tokens[joint - 1]) || isConjunction(tokens[joint - 1]) || tokens[joint - 1]?.tag === 'SCONJ')
    joint -= 1;
  return isInside(outer, joint) ? { source: [subject], cue, joint } : undefined;
}

const isInside = ({ content }: SentenceAttribution, place: number) =>
  content.some((part) => part.from < place && place < part.to);

/** "went on to say": the group of the verb that an infinitive hangs on. */
function findMatrixGroup(tokens: readonly Token[], verb: number): number {
  const group = findGroupStart(tokens, verb);
  if (tokens[group]?.word !== 'to') return group;
  let at = group - 1;
  while (at > 0 && (tokens[at]?.tag === 'ADP' || tokens[at]?.tag === 'ADV')) at -= 1;
  return isVerbal(tokens[at]) ? findGroupStart(tokens, at) : group;
}
