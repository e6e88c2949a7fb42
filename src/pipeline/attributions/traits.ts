import { BEFORE_TIME, COMMA, DASH, PARTING, PERSON, POSSESSIVE, RELATIVE, STOP, SUBJECT, TIME, WH } from './grammar.ts';

const TRAITS: readonly (readonly [trait: number, words: string])[] = [
  [
    TIME,
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently ' +
      'week month year morning afternoon evening night weekend early late ago now then once again also too back away out up',
  ],
  [BEFORE_TIME, 'last this next that'],
  [WH, 'whether if what how why who when where which whom whose'],
  [RELATIVE, 'who which that whom'],
  [SUBJECT, 'i you he she it we they there this these those'],
  [PERSON, 'i you he she it we they who everyone everybody nobody anyone someone somebody one'],
  [POSSESSIVE, 'his her its their my our your whose'],
  [COMMA, ','],
  [DASH, '— – ― -- -'],
  [STOP, '. ! ? ; ... .. ?! !? !! ?? !!! ???'],
  [
    PARTING,
    ', ; : — – ― -- ( ) and but or that who which if because while when as whether though although since before after until where how what why',
  ],
];

/** The traits of the words and marks that have any. */
export const WORD_TRAITS: ReadonlyMap<string, number> = collectTraits();

function collectTraits(): Map<string, number> {
  const traits = new Map<string, number>();
  for (const [trait, words] of TRAITS)
    for (const word of words.split(' ')) traits.set(word, (traits.get(word) ?? 0) | trait);
  return traits;
}
