import { findContentStart } from './findContentStart.ts';
import { isComma, isNominal, isStop, isWhWord } from './grammar.ts';
import type { SentenceAttribution, VerbCue } from './sentenceAttribution.ts';
import type { Token } from './token.ts';

/** "Mr Ude, asked whether he had sold it, said": he was asked, by nobody who is named. */
export function isAskedAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== 'asked' || !isComma(tokens[at - 1]) || !isNominal(tokens[at - 2])) return false;
  const next = tokens[at + 1];
  return isWhWord(next) || next?.word === 'about' || next?.word === 'if';
}

/** What he was asked: up to the comma behind it. */
export function findAskedAside(tokens: readonly Token[], { at, cue }: VerbCue): SentenceAttribution | undefined {
  const start = findContentStart(tokens, at, cue);
  if (start === undefined) return undefined;
  let to = start.at;
  while (to < tokens.length && !isComma(tokens[to]) && !isStop(tokens[to])) to += 1;
  const content = [{ from: start.at, to }];
  return { source: [], cue: { from: at, to: at + 1 }, content, form: 'asked' };
}
