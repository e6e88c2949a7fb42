import type { Share, Wording } from './position.ts';
import type { Stance } from './statement.ts';

/** What each stance is called on the page. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  opposes: 'Opposes',
  conditional: 'Conditional',
  declined: 'Declined to say',
};

/** What a stance means where its word does not say it all; the others need no telling. */
export const STANCE_MEANING = {
  conditional: 'Conditional: yes, if',
  declined: 'Declined to say: asked, took no side',
} as const;

/** What it means that a side has no statement, by whether filters leave statements out. It is never a fifth opinion. */
export function printSilenceMeaning(isFiltered: boolean): string {
  return isFiltered
    ? 'No statement in this selection: the filters leave none, which is not a neutral view'
    : 'No statement in this corpus: we found nothing, which is not a neutral view';
}

/** Prints what stands where a side said nothing. */
export function printNoStatement(isFiltered: boolean): string {
  return `No statement in this ${isFiltered ? 'selection' : 'corpus'}`;
}

/** Prints what a side with many utterances says, the largest group first: "Mostly" only where that is more than half of them. */
export function printLead([first, second, ...rest]: readonly Share[]): string {
  if (first === undefined) return '';
  const word = STANCE_WORDS[first.stance];
  if (second === undefined) return word;
  if (first.count === second.count) return `${word} as often as ${lower(STANCE_WORDS[second.stance])}`;
  const others = [second, ...rest].reduce((sum, share) => sum + share.count, 0);
  return `${first.count > others ? 'Mostly' : 'Most often'} ${lower(word)}`;
}

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** What is added to a key line whose words are not the speaker's own. */
export const KEY_SUFFIX: Readonly<Record<Wording, string>> = {
  quoted: '',
  reported: ', reported',
  narrated: ', article’s own words',
};

/** The label over evidence in which nobody is quoted. */
export const WORDING_LABEL: Readonly<Record<Wording, string | null>> = {
  quoted: null,
  reported: 'Reported, not quoted',
  narrated: 'The article says, nobody is quoted',
};
