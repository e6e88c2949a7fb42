import { judgeEnding } from './judgeEnding.ts';
import { LEXICON, type WordClass } from './lexicon.ts';

/** What a word that is not in the lexicon can be: judged by its last part and by its ending. */
export function classify(word: string): WordClass {
  const hyphen = word.lastIndexOf('-');
  return hyphen < 0 ? judgeEnding(word) : classifyCompound(word, hyphen);
}

const PREFIXES: ReadonlySet<string> = new Set([
  're',
  'co',
  'pre',
  'over',
  'out',
  'mis',
  'un',
  'de',
  'fact',
  'cross',
  'double',
]);

/** "re-elected" is what its second half is; "state-run" hangs on the noun after it; "cease-fire" and "co-founder" are nouns. */
function classifyCompound(word: string, hyphen: number): WordClass {
  const part = word.slice(hyphen + 1);
  const last = LEXICON.get(part)?.known ?? judgeEnding(part);
  if (PREFIXES.has(word.slice(0, hyphen))) return last;
  switch (last) {
    case 'NOUN':
    case 'nounbase':
    case 'nounthird':
    case 'gerund':
    case 'ing':
    case 'ADP':
      return 'NOUN';
    default:
      return 'ADJ';
  }
}
