import type { EventWord } from './eventWords.ts';

/** What is asked, refused or threatened, by the words that follow: the first that says so decides. */
const MODE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  REQUEST: {
    meet: 'talks negotiations meet meeting summit dialogue negotiate conference',
    yield:
      'ceasefire cease-fire truce withdraw withdrawal release free halt stop end lift disarm resign resignation surrender retreat pull',
    assist: 'aid help assistance support money funds troops send loan loans donors protect protection',
    change: '',
  },
  REJECT: {
    meet: 'talks negotiations meet meeting summit dialogue negotiate conference invitation',
    yield:
      'ceasefire cease-fire truce withdraw withdrawal release free halt stop end lift disarm resign surrender retreat',
    assist: 'aid help assistance support money funds send loan loans',
    change: '',
  },
  THREATEN: {
    violence:
      'attack attacks strike kill bomb war retaliate retaliation destroy force military missile missiles offensive invade fight',
    relations: 'sanctions ties relations talks aid embargo withdraw boycott tariffs cut',
    arrest: 'arrest jail prosecute imprison',
    expel: 'expel deport',
    restrict: 'ban curfew restrict restrictions',
    territory: 'annex occupy',
  },
};

const MODES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(MODE_WORDS).map(([type, modes]) => [
    type,
    new Map(
      Object.entries(modes).flatMap(([mode, words]) => words.split(' ').map((word): [string, string] => [word, mode])),
    ),
  ]),
);

/** Finds the mode of what is asked, refused or threatened in the words from `from` on; the manual's `change` where nothing says more. */
export function findContentMode(
  type: string,
  words: readonly EventWord[],
  { from, to }: { readonly from: number; readonly to: number },
): string | undefined {
  const modes = MODES.get(type);
  if (modes === undefined) return undefined;
  for (let at = from; at < to; at += 1) {
    const mode = modes.get(words[at]?.lower ?? '');
    if (mode !== undefined) return mode;
  }
  return modes.get('');
}
