import { type Dice, makeDice } from '../../testing/dice.ts';

/** How a copy differs from its text: the part that is kept, and the part of the words that is changed. */
export type Alteration = { readonly kept: number; readonly changed: number };

/** A text made of another, with what was done to it. */
export type AlteredCopy = Alteration & { readonly text: string };

const SYNONYMS: Readonly<Record<string, string>> = {
  ...{
    said: 'told reporters',
    added: 'went on',
    urged: 'pressed',
    noted: 'observed',
    fight: 'battle',
    fighting: 'battling',
  },
  ...{
    president: 'leader',
    country: 'nation',
    talks: 'negotiations',
    conflict: 'war',
    military: 'armed',
    forces: 'troops',
  },
  ...{
    support: 'backing',
    supporting: 'backing',
    truce: 'cease-fire',
    rebels: 'insurgents',
    role: 'part',
    help: 'aid',
  },
  ...{
    stressed: 'underlined',
    plans: 'intentions',
    group: 'organisation',
    groups: 'factions',
    attack: 'strike',
    end: 'finish',
  },
  ...{
    must: 'should',
    however: 'though',
    while: 'as',
    also: 'too',
    but: 'yet',
    big: 'large',
    new: 'fresh',
    very: 'quite',
  },
};
const INSERTED = 'reportedly meanwhile earlier officials again there local notably later still senior now widely'.split(
  ' ',
);
const HEADLINES = ['What we know so far', 'World leaders speak out', 'Analysis: a long road ahead', 'Morning briefing'];

/**
 * Makes the copy that another paper might print: a new headline, a cut from the end or of paragraphs within, 5 to 30 words in 100 changed,
 * paragraphs in another order, other typography. The same number makes the same copy.
 */
export function alterCopy(paragraphs: readonly string[], seed: number): AlteredCopy {
  const dice = makeDice(seed);
  const kept = (40 + dice.below(56)) / 100;
  const changed = (5 + dice.below(26)) / 100;
  const cut = reorder(cutDown(paragraphs, kept, dice), dice).map((paragraph) => changeWords(paragraph, changed, dice));
  const headline = dice.pick(HEADLINES);
  const text = [headline, ...cut].join('\n\n');
  return { text: dice.hits(0.5) ? changeTypography(text) : text, kept, changed };
}

function cutDown(paragraphs: readonly string[], kept: number, dice: Dice): string[] {
  const most = countWords(paragraphs) * kept;
  const left = [...paragraphs];
  // Papers cut from the end; now and then a paragraph within goes.
  while (left.length > 1 && countWords(left) > most) left.splice(dice.hits(0.7) ? -1 : dice.below(left.length), 1);
  const missing = Math.round(most - countWords(left));
  const next = paragraphs.find((paragraph) => !left.includes(paragraph));
  return next === undefined || missing < 8 ? left : [...left, next.split(' ').slice(0, missing).join(' ')];
}

function reorder(paragraphs: readonly string[], dice: Dice): string[] {
  const order = [...paragraphs];
  if (dice.hits(0.4)) order.splice(dice.below(order.length), 0, ...order.splice(dice.below(order.length), 1));
  return order;
}

function changeWords(paragraph: string, changed: number, dice: Dice): string {
  const words = paragraph.split(' ').flatMap((word) => (dice.hits(changed) ? changeWord(word, dice) : [word]));
  return words.join(' ');
}

function changeWord(word: string, dice: Dice): string[] {
  const inserted = dice.pick(INSERTED);
  const way = dice.below(4);
  if (way === 0) return [];
  if (way === 1) return [word, inserted];
  return [SYNONYMS[word.toLowerCase()] ?? inserted];
}

function changeTypography(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll(' – ', ' - ')
    .replaceAll('cease-fire', 'ceasefire');
}

function countWords(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0);
}
