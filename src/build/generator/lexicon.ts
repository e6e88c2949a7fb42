/** How many words the made-up language has: about as many as ten thousand articles of news. */
export const LEXICON = 120_000;

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const CLOSINGS = ['', 'n', 'r', 's', 'l'];
const SYLLABLES = ONSETS.flatMap((onset) => VOWELS.map((vowel) => `${onset}${vowel}`));
const COUNT = SYLLABLES.length;

/** Gives the word of the made-up language with a rank; the frequent ones are shorter, and neighbors in rank do not look alike. */
export function makeWord(rank: number): string {
  let word = known[rank];
  if (word === undefined) {
    word = spell(rank);
    known[rank] = word;
  }
  return word;
}

const known: string[] = [];

function spell(rank: number): string {
  const short = COUNT * COUNT;
  // A factor without a divisor in common with the count visits every number once.
  const mixed = rank < short ? (rank * 7_919) % short : ((rank - short) * 7_919) % (short * COUNT);
  const syllables = [mixed % COUNT, Math.floor(mixed / COUNT) % COUNT, Math.floor(mixed / short)];
  const word = syllables.slice(0, rank < short ? 2 : 3).map((syllable) => SYLLABLES[syllable] ?? '');
  return `${word.join('')}${CLOSINGS[mixed % CLOSINGS.length] ?? ''}`;
}

/** Gives a made-up name, by its number. */
export function makeName(number: number): string {
  const word = makeWord(COUNT * COUNT + number * 31);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
