import { isVerbal } from './grammar.ts';
import type { Token } from './token.ts';

/** The first token of a verb's group: auxiliaries, adverbs and negation before it, "to" where it is an infinitive. */
export function findGroupStart(tokens: readonly Token[], verb: number): number {
  let start = verb;
  while (start > 0) {
    const before = tokens[start - 1];
    const isPart = before?.tag === 'AUX' || before?.tag === 'ADV' || (before?.tag === 'PART' && !isGenitive(before));
    // "has long argued" is no subject of its own.
    const isLong = before?.word === 'long' && tokens[start - 2]?.tag === 'AUX';
    if (!isPart && !isLong) break;
    start -= 1;
  }
  return tokens[start - 1]?.word === 'nor' ? findBothDenied(tokens, start - 1) : start;
}

/** So far "neither" can stand before its "nor". */
const LONGEST_DENIAL = 6;

/** "would neither confirm nor deny": the group of both verbs, without which the second would be affirmed. */
function findBothDenied(tokens: readonly Token[], nor: number): number {
  for (let at = nor - 1; at >= Math.max(0, nor - LONGEST_DENIAL); at -= 1)
    if (tokens[at]?.word === 'neither' && isVerbal(tokens[at + 1])) return findGroupStart(tokens, at);
  return nor + 1;
}

const isGenitive = (token: Token) => token.word === "'s" || token.word === "'";
