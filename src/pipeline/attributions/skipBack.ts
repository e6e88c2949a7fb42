import { isNominal } from './grammar.ts';
import type { Token } from './token.ts';

const ASKED: ReadonlySet<string> = new Set('polled surveyed interviewed questioned quoted asked'.split(' '));

/** "Some 56 percent of those polled said": a participle between subject and verb is passed over. */
export function skipReduced(tokens: readonly Token[], end: number): number {
  return ASKED.has(tokens[end - 1]?.word ?? '') && tokens[end - 1]?.tag !== 'AUX' && end > 1 ? end - 1 : end;
}

const DAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** "Mr. Brown on Monday called": the day between subject and verb is passed over. */
export function skipTimeBack(tokens: readonly Token[], end: number): number {
  if (!DAYS.has(tokens[end - 1]?.word ?? '')) return end;
  let at = end - 1;
  if (tokens[at - 1]?.word === 'on') at -= 1;
  return isNominal(tokens[at - 1]) || tokens[at - 1]?.tag === 'PRON' ? at : end;
}
