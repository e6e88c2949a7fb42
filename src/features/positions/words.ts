import type { Stance } from '../../corpus/statement.ts';
import type { Wording } from './cell.ts';

/** What each stance is called on the page. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  opposes: 'Opposes',
  conditional: 'Conditional',
  declined: 'Declined to say',
};

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
