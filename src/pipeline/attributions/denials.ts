import type { Token } from './token.ts';

/** Adverbs that turn what follows into its opposite: "vowed never to return". */
export const DENYING: ReadonlySet<string> = new Set(['never', 'hardly', 'rarely', 'seldom', 'scarcely']);

/** Where the denial before a noun phrase begins: "neither the mayor nor the union", "nobody in the hall", "not all". Left out, the source would be the opposite. */
export function findDenial(tokens: readonly Token[], from: number): number | undefined {
  const before = tokens[from - 1]?.word ?? '';
  if (before === 'neither' || DENYING.has(before) || isDenied(tokens[from - 1], tokens[from])) return from - 1;
  // "Never has a judge said": a denial that turns subject and auxiliary round.
  if (tokens[from - 1]?.tag === 'AUX' && DENYING.has(tokens[from - 2]?.word ?? '')) return from - 2;
  return tokens[from - 1]?.tag === 'ADP' && NOBODY.has(tokens[from - 2]?.word ?? '') ? from - 2 : undefined;
}

/** "not all officials", "not one of the jurors", "no one". */
function isDenied(before: Token | undefined, first: Token | undefined): boolean {
  if (before?.word === 'no') return first?.word === 'one';
  return before?.word === 'not' && (first?.tag === 'DET' || first?.tag === 'NUM' || first?.tag === 'ADJ');
}

const NOBODY: ReadonlySet<string> = new Set(['neither', 'none', 'nobody', 'nothing']);
