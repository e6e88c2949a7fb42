import type { Span } from '../../corpus/span.ts';
import type { CueVerb } from './cueWords.ts';
import type { PartOfSpeech } from './neighbours.ts';

/**
 * A word or mark of a sentence. `word` is in lower case with straight apostrophes; "WHO" and "US", which spell other words, keep their letters. A quotation long enough to be speech is one token with the
 * tag `QUOTE`, its marks excluded: nothing inside it is the reporter's. The marks of a shorter one are left out, its words are tokens.
 */
export type Token = Span & {
  readonly word: string;
  readonly tag: PartOfSpeech | 'QUOTE';
  readonly isCapital: boolean;
  /** What it is to the rules, in bits. */
  readonly traits: number;
  /** What its form as a verb of saying, thinking or wanting can take. */
  readonly cue: CueVerb | undefined;
  /** Whether a cue that is no verb can begin here. */
  readonly isPhraseCue: boolean;
  /** A quotation with a comma or point inside its closing mark, as American newspapers end a clause. */
  readonly isClosed: boolean;
  /** A quotation that begins with a small letter goes on with the reporter's clause. */
  readonly isContinuing: boolean;
};
