import { NOUN_CLASSES } from './eventNouns.ts';
import { EVENT_PATTERNS } from './eventVerbs.ts';
import { numberWord } from './eventVocabulary.ts';
import { inflect, type VerbForm } from './verbForms.ts';

/** One of some words by their numbers, or a name. */
export type FirmPart = ReadonlySet<number> | 'name';
/** What must follow the first word of a pattern: a word, or a gap of some words. */
export type PatternPart = FirmPart | 'gap';

/** A pattern of the lexicon as seen from one form of its first word. `form` is absent from a noun's. */
export type EventPattern = {
  readonly type: string;
  readonly mode: string | undefined;
  readonly lemma: string;
  readonly form: VerbForm | undefined;
  readonly parts: readonly PatternPart[];
  /** What stands before the verb in the passive, "sanctions were imposed"; [] where it cannot be turned so. */
  readonly turned: readonly FirmPart[];
  /** How many words the pattern names: the greater wins. */
  readonly weight: number;
  /** Its place in the lexicon. */
  readonly place: number;
  readonly isWeak: boolean;
  /** Whether it counts only where it is said not to be going to happen. */
  readonly isRefused: boolean;
};

/** The patterns by the form of their first word in lower case. */
export const EVENT_LEXICON: ReadonlyMap<string, readonly EventPattern[]> = readLexicon();

function readLexicon(): Map<string, EventPattern[]> {
  const lexicon = new Map<string, EventPattern[]>();
  let place = 0;
  for (const [label, patterns] of EVENT_PATTERNS) {
    const [type = '', mode] = label.split('.');
    for (const written of patterns.split(';')) {
      place += 1;
      for (const [word, pattern] of readPattern(written.trim(), { type, mode, place })) {
        const known = lexicon.get(word);
        if (known === undefined) lexicon.set(word, [pattern]);
        else known.push(pattern);
      }
    }
  }
  return lexicon;
}

/** Compares patterns by their words, the most first; of those with as many an exception, then the one that stands first in the lexicon. */
export function compareWeight(a: EventPattern, b: EventPattern): number {
  return b.weight - a.weight || Number(b.type === 'NONE') - Number(a.type === 'NONE') || a.place - b.place;
}

function readPattern(
  written: string,
  { type, mode, place }: Pick<EventPattern, 'type' | 'mode' | 'place'>,
): [string, EventPattern][] {
  const isWeak = written.endsWith('?');
  const isRefused = written.endsWith('!');
  const [first = '', ...rest] = written.replace(/[?!]$/, '').split(' ');
  const parts = rest.map(readPart);
  const weight = 1 + parts.filter((part) => part !== 'gap').length;
  return first
    .replace('#', '')
    .split('|')
    .flatMap((lemma) => {
      const shared = { type, mode, lemma, parts, weight, place, isWeak, isRefused };
      if (first.startsWith('#')) return [[lemma, { ...shared, turned: [], form: undefined }]];
      return Array.from(inflect(lemma), ([word, form]): [string, EventPattern] => {
        const turned = form === 'past' || form === 'participle' ? turnParts(parts) : [];
        return [word, { ...shared, turned, form }];
      });
    });
}

/** Only what comes behind one gap, and so is an object, can be turned. */
function turnParts([gap, ...parts]: readonly PatternPart[]): FirmPart[] {
  const firm = parts.filter((part) => part !== 'gap');
  return gap === 'gap' && firm.length === parts.length ? firm : [];
}

function readPart(written: string): PatternPart {
  if (written === '~') return 'gap';
  if (written === '^') return 'name';
  const words = written
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (NOUN_CLASSES[word.slice(1)] ?? '').split(' ') : [word]));
  const forms = words.flatMap((word) => (word.startsWith('=') ? [...inflect(word.slice(1)).keys()] : [word]));
  return new Set(forms.map(numberWord));
}
