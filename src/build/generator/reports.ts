import type { Actor } from '../../corpus/actor.ts';
import type { Attribution } from '../../corpus/attribution.ts';
import type { Span } from '../../corpus/span.ts';
import type { Stance } from '../../corpus/statement.ts';
import type { Dice } from '../../pipeline/testing/dice.ts';
import type { Pen } from './pen.ts';

/** Who speaks in a sentence; `isKnown` is false of those whom no list names. */
export type Source = { readonly words: string; readonly actor: Actor | undefined };

/** What is said: words for it, and the issue and stance where it takes one. `about` are the words that name the issue. */
export type Saying = {
  readonly words: string;
  readonly issue?: number;
  readonly stance?: Stance;
  readonly about?: string;
};

/** A sentence that reports somebody's words, with the places of all its parts. */
export type Report = Pick<Attribution, 'kind' | 'source' | 'cue' | 'content'> & {
  readonly speaker: Actor | undefined;
  readonly saying: Saying;
  readonly sentence: Span;
};

const CUES = ['said', 'said', 'said', 'added', 'warned', 'insisted'] as const;

/** Says what somebody thinks of an issue. */
export function saySomethingOn(dice: Dice, subject: string): Pick<Saying, 'words' | 'stance'> {
  return dice.pick([
    () => ({ stance: 'supports' as const, words: `the ${subject} is the best offer in years` }),
    () => ({ stance: 'supports' as const, words: `nobody should be afraid of the ${subject}` }),
    () => ({ stance: 'opposes' as const, words: `the ${subject} would ruin the coast` }),
    () => ({ stance: 'opposes' as const, words: `there is no majority for the ${subject}` }),
    () => ({ stance: 'conditional' as const, words: `the ${subject} can be had if the villages are paid first` }),
    () => ({ stance: 'declined' as const, words: `it was too early to judge the ${subject}` }),
  ])();
}

/** Writes a report: all quoted, partly quoted, or in the reporter's words. */
export function writeReport(pen: Pen, dice: Dice, { source, saying }: { source: Source; saying: Saying }): Report {
  pen.next();
  const write = dice.pick([writeDirect, writeDirect, writeMixed, writeIndirect, writeIndirect]);
  const parts = write(pen, dice, { source, saying });
  return { ...parts, speaker: source.actor, saying };
}

type Parts = Omit<Report, 'speaker' | 'saying'>;
type Words = { readonly source: Source; readonly saying: Saying };

function writeDirect(pen: Pen, dice: Dice, { source, saying }: Words): Parts {
  const content = pen.quote(`${upper(saying.words)},`);
  pen.write(' ');
  const named = writeSource(pen, source);
  pen.write(' ');
  const cue = pen.write(dice.pick(CUES));
  const end = pen.write(dice.pick(['.', ' on Tuesday.', ' in a statement.']));
  return {
    kind: 'direct',
    source: [named],
    cue: [cue],
    content: [content],
    sentence: { start: content.start - 1, end: end.end },
  };
}

/** The last words are quoted. */
function writeMixed(pen: Pen, dice: Dice, { source, saying }: Words): Parts {
  const named = writeSource(pen, source, true);
  pen.write(' ');
  const cue = pen.write(dice.pick(CUES));
  pen.write(' that ');
  const words = saying.words.split(' ');
  const begin = pen.write(`${words.slice(0, -3).join(' ')} `).start;
  const quoted = pen.quote(words.slice(-3).join(' '));
  const end = pen.write('.').end;
  return {
    kind: 'mixed',
    source: [named],
    cue: [cue],
    content: [{ start: begin, end: quoted.end + 1 }],
    sentence: { start: named.start, end },
  };
}

function writeIndirect(pen: Pen, dice: Dice, { source, saying }: Words): Parts {
  const named = writeSource(pen, source, true);
  pen.write(' ');
  const cue = pen.write(dice.pick(CUES));
  pen.write(' that ');
  const content = pen.write(saying.words);
  const { end } = pen.write('.');
  return { kind: 'indirect', source: [named], cue: [cue], content: [content], sentence: { start: named.start, end } };
}

function writeSource(pen: Pen, { words, actor }: Source, first = false): Span {
  const written = first ? upper(words) : words;
  return actor === undefined ? pen.write(written) : pen.name(written, actor.id);
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
