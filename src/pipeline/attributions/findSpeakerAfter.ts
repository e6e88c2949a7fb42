import {
  isComma,
  isConjunction,
  isDash,
  isInNounPhrase,
  isPersonPronoun,
  isRelative,
  isStop,
  isTimeWord,
  isVerbal,
  type Range,
} from './grammar.ts';
import type { Token } from './token.ts';

/** The speaker that stands after the verb: `"…," said X, a lawyer from Y`. */
export function findSpeakerAfter(tokens: readonly Token[], at: number, from = at): Range | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (isPersonPronoun(first)) return { from, to: at + 1 };
  if (!isInNounPhrase(tokens, at) || first.tag === 'QUOTE') return undefined;
  let to = at;
  while (to < tokens.length) {
    const token = tokens[to];
    if (isStop(token) || token?.tag === 'QUOTE' || isDash(tokens, to) || token?.word === ':') break;
    if (token?.tag === 'SCONJ' && !isRelative(token)) break;
    if (isComma(token) && endsSpeaker(tokens, to)) break;
    if (endsWithAdjunct(tokens, to, at)) break;
    to += 1;
  }
  return { from, to };
}

/** After a comma an apposition or a relative clause goes on with the speaker; anything else does not. */
function endsSpeaker(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (next === undefined || next.tag === 'QUOTE') return true;
  if (isRelative(next) || next.word === 'whose') return false;
  if (isVerbal(next) || next.tag === 'ADP' || next.tag === 'SCONJ' || next.tag === 'PRON' || next.tag === 'ADV')
    return true;
  return isConjunction(next);
}

const ADJUNCTS: ReadonlySet<string> = new Set(
  'in during on after before at as when while by via through to about'.split(' '),
);

function endsWithAdjunct(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || at === from) return false;
  if (isTimeWord(token) && token.isCapital) return true;
  return (
    token.tag === 'ADP' &&
    ADJUNCTS.has(token.word) &&
    tokens[at - 1]?.tag === 'PROPN' &&
    !tokens.slice(from, at).some(isComma)
  );
}
