import {
  isComma,
  isConjunction,
  isDash,
  isInNounPhrase,
  isNominal,
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
  if (isPersonPronoun(first) && !(first.word === 'one' && (isNominal(tokens[at + 1]) || tokens[at + 1]?.word === 'of')))
    return { from, to: at + 1 };
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
  // "a priest on Sunday": the day has ended it, and what leads to the day is no part of it.
  return { from, to: isTimeWord(tokens[to]) && tokens[to - 1]?.word === 'on' ? to - 1 : to };
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

const ADJUNCTS: ReadonlySet<string> = new Set('in during on after before at by via through to about'.split(' '));

/** Words that open a clause of what else happened. */
const MEANWHILE: ReadonlySet<string> = new Set(['as', 'when', 'while']);

/** "said a voice as the doors opened"; not "who served as mayor", where the word is part of who spoke. */
function opensClause(tokens: readonly Token[], at: number, from: number): boolean {
  if (!MEANWHILE.has(tokens[at]?.word ?? '') || tokens.slice(from, at).some(isRelative)) return false;
  if (tokens[at]?.word !== 'as') return true;
  for (let next = at + 1; next < tokens.length && !isComma(tokens[next]) && !isStop(tokens[next]); next += 1)
    if (isVerbal(tokens[next])) return true;
  return false;
}

function endsWithAdjunct(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || at === from) return false;
  if (isTimeWord(token) && token.isCapital) return true;
  if (opensClause(tokens, at, from)) return true;
  return (
    token.tag === 'ADP' &&
    ADJUNCTS.has(token.word) &&
    tokens[at - 1]?.tag === 'PROPN' &&
    !tokens.slice(from, at).some(isComma)
  );
}
