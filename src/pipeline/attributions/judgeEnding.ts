import type { WordClass } from './lexicon.ts';

/** What a word that is not in the lexicon can be by its ending; a word of unknown ending is a noun. */
export function judgeEnding(word: string): WordClass {
  const length = word.length;
  if (length < 4) return 'NOUN';
  switch (word.charCodeAt(length - 1)) {
    case D:
      return word.endsWith('ed') && !word.endsWith('eed') ? 'past' : 'NOUN';
    case G:
      return word.endsWith('ing') ? 'ing' : 'NOUN';
    case Y:
      if (word.endsWith('ly')) return length > 5 ? 'ADV' : 'NOUN';
      return word.endsWith('ary') || word.endsWith('ory') ? 'ADJ' : word.endsWith('ify') ? 'base' : 'NOUN';
    case S:
      return word.endsWith('ous') || (word.endsWith('less') && length > 5)
        ? 'ADJ'
        : word.endsWith('izes')
          ? 'third'
          : 'NOUN';
    case L:
      return word.endsWith('ful') || word.endsWith('al') ? 'ADJ' : 'NOUN';
    case E:
      if (word.endsWith('ive') || word.endsWith('able') || word.endsWith('ible')) return 'ADJ';
      return word.endsWith('ize') ? 'base' : 'NOUN';
    case C:
      return word.endsWith('ic') ? 'ADJ' : 'NOUN';
    case H:
      return word.endsWith('ish') ? 'ADJ' : 'NOUN';
    default:
      return 'NOUN';
  }
}

const C = 99;
const D = 100;
const E = 101;
const G = 103;
const H = 104;
const L = 108;
const S = 115;
const Y = 121;
