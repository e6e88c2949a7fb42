import { isInNounPhrase, isNominal, isRelative, type Range } from './grammar.ts';
import type { ContentStart } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

const RELATIVE_OBJECTS: ReadonlySet<string> = new Set(['what', 'which', 'whom']);

/** Verbs that give a thing a name. */
const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'label', 'brand', 'term', 'describe']);

/** A speaker's verb: `from` is where the speaker begins. */
type Speaking = { readonly from: number; readonly lemma: string; readonly start: ContentStart };

/**
 * What stands before the speaker and is part of what was said: the relative in "what she called “a mess”", "which he said was true".
 *
 * Of what is named the thing is part as well: "films he calls “The Voice”", "Gil, who she dubbed “the king”".
 */
export function findRelativeObject(tokens: readonly Token[], { from, lemma, start }: Speaking): Range | undefined {
  const before = tokens[from - 1];
  if (RELATIVE_OBJECTS.has(before?.word ?? '')) return { from: from - 1, to: from };
  if (!NAMING.has(lemma) || tokens[start.at]?.tag !== 'QUOTE') return undefined;
  if (isRelative(before)) return { from: from - 1, to: from };
  if (!isNominal(before)) return undefined;
  let first = from;
  while (isInNounPhrase(tokens, first - 1)) first -= 1;
  return { from: first, to: from };
}
