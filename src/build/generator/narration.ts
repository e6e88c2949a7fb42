import type { Dice } from '../../pipeline/testing/dice.ts';
import { OPENINGS, PLACES, REASONS } from '../bench/words.ts';
import { LEXICON, makeWord } from './lexicon.ts';
import { drawSkewed } from './order.ts';

/** How many words of the language an article keeps coming back to. */
const THEME = 45;

/** Gives a word: mostly one that the article keeps coming back to. */
export type Theme = () => string;

/** Draws the words of an article. */
export function makeTheme(dice: Dice): Theme {
  const words = Array.from({ length: THEME }, () => makeWord(drawSkewed(dice, LEXICON)));
  return () => (dice.hits(1 / 3) ? makeWord(drawSkewed(dice, LEXICON)) : dice.pick(words));
}

/** Makes a clause without a verb of saying: what somebody can be quoted with. */
export function makeClause(dice: Dice, theme: Theme): string {
  return dice.pick([
    () => `the ${theme()} of the ${theme()} will cost the ${theme()} more than a ${theme()}`,
    () => `no ${theme()} was ever paid for the ${theme()} ${theme()}`,
    () => `we waited for the ${theme()} until the ${theme()} had gone`,
    () => `every ${theme()} knows the price of a ${theme()} ${theme()}`,
    () => `the ${theme()} belongs to those who keep the ${theme()}`,
  ])();
}

/** Makes a sentence in which nobody says and nothing happens that is counted. */
export function makeNarration(dice: Dice, theme: Theme): string {
  const { adjective, capital } = dice.pick(PLACES);
  return dice.pick([
    () => `${dice.pick(OPENINGS)}, the ${theme()} and the ${theme()} of ${capital} stood empty, ${dice.pick(REASONS)}.`,
    () =>
      `About ${1 + dice.below(97)} percent of the ${theme()} went to a ${theme()} ${theme()}, and the rest to ${theme()}.`,
    () => `It was the ${theme()} that had made the ${adjective} ${theme()} a ${theme()}.`,
    () =>
      `Between ${1_950 + dice.below(55)} and ${2_005 + dice.below(5)} the ${theme()} lost a third of its ${theme()} and ${theme()}.`,
    () => `A ${theme()} ${theme()} of ${2 + dice.below(900)} pages lists each ${theme()} by ${theme()}.`,
  ])();
}
