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
  /** In the passive it stays behind the verb: "the talks were called off". */
  readonly particle: FirmPart | undefined;
  /** How many words the pattern names: the greater wins. */
  readonly weight: number;
  /** Its place in the lexicon. */
  readonly place: number;
  readonly isWeak: boolean;
  /** Whether the form is the past alone: "spoke" is no participle. */
  readonly isPastOnly: boolean;
  /** Whether what follows the first word is its object, and nothing else. */
  readonly hasObject: boolean;
  /** Whether it counts only where it is said not to be going to happen. */
  readonly isRefused: boolean;
  /** Whether it counts only where somebody is named that it is done to. */
  readonly isAddressed: boolean;
};

/** What begins with one of these is no object. */
const ADJUNCTS = new Set(
  '~ to for with of from on at over against into as by about in out off up down under between back'.split(' '),
);

/** Words that belong to their verb. */
const PARTICLES = new Set('off up down out over in'.split(' '));

/** Many patterns share a list of nouns. */
const READ_PARTS = new Map<string, PatternPart>([
  ['~', 'gap'],
  ['^', 'name'],
]);

/** The patterns by the form of their first word in lower case. */
export const EVENT_LEXICON: ReadonlyMap<string, readonly EventPattern[]> = readLexicon();

/** A pattern as it is written, for all words with which it can begin. */
type Written = Omit<EventPattern, 'lemma' | 'form' | 'turned' | 'isPastOnly'>;

function readLexicon(): Map<string, EventPattern[]> {
  const lexicon = new Map<string, EventPattern[]>();
  let place = 0;
  for (const [label, patterns] of EVENT_PATTERNS) {
    const [type = '', mode] = label.split('.');
    for (const written of patterns.split(';')) {
      place += 1;
      readPattern(lexicon, written.trim(), { type, mode, place });
    }
  }
  return lexicon;
}

/** Compares patterns by their words, the most first; of those with as many an exception, then the one that stands first in the lexicon. */
export function compareWeight(a: EventPattern, b: EventPattern): number {
  return b.weight - a.weight || Number(b.type === 'NONE') - Number(a.type === 'NONE') || a.place - b.place;
}

/** Adds a pattern under every word with which it can begin. */
function readPattern(
  lexicon: Map<string, EventPattern[]>,
  written: string,
  { type, mode, place }: Pick<EventPattern, 'type' | 'mode' | 'place'>,
): void {
  const signs = written.match(/(?<![?!+])[?!+]*$/)?.[0] ?? '';
  const [first = '', ...rest] = written.slice(0, written.length - signs.length).split(' ');
  const parts = rest.map(readPart);
  const particle = PARTICLES.has(rest[0] ?? '') ? parts[0] : undefined;
  const pattern: Written = {
    type,
    mode,
    parts,
    weight: 1 + parts.filter((part) => part !== 'gap').length,
    place,
    isWeak: signs.includes('?'),
    isRefused: signs.includes('!'),
    isAddressed: signs.includes('+'),
    hasObject:
      rest[0] === '~' && rest.length > 1 && !rest.slice(1).some((part) => ADJUNCTS.has(part.split('|')[0] ?? '')),
    particle: particle === 'gap' ? undefined : particle,
  };
  const turned = turnParts(particle === undefined ? parts : parts.slice(1));
  for (const lemma of first.replace('#', '').split('|')) {
    if (first.startsWith('#')) add(lexicon, lemma, seeFrom(pattern, { lemma, form: undefined, turned: [] }));
    else addForms(lexicon, pattern, { lemma, turned });
  }
}

function addForms(
  lexicon: Map<string, EventPattern[]>,
  pattern: Written,
  { lemma, turned }: Pick<EventPattern, 'lemma' | 'turned'>,
): void {
  const forms = inflect(lemma);
  const hasParticiple = Array.from(forms.values()).includes('participle');
  for (const [word, form] of forms) {
    const canTurn = form === 'past' || form === 'participle';
    const seen = seeFrom(pattern, { lemma, form, turned: canTurn ? turned : [] });
    seen.isPastOnly = form === 'past' && hasParticiple;
    add(lexicon, word, seen);
  }
}

function add(lexicon: Map<string, EventPattern[]>, word: string, pattern: EventPattern): void {
  const known = lexicon.get(word);
  if (known === undefined) lexicon.set(word, [pattern]);
  else known.push(pattern);
}

/** Written out: there are tens of thousands, and each program begins with them. */
function seeFrom(
  { type, mode, parts, particle, weight, place, isWeak, hasObject, isRefused, isAddressed }: Written,
  { lemma, form, turned }: Pick<EventPattern, 'lemma' | 'form' | 'turned'>,
): EventPattern & { isPastOnly: boolean } {
  return {
    type,
    mode,
    lemma,
    form,
    parts,
    turned,
    particle,
    weight,
    place,
    isWeak,
    isPastOnly: false,
    hasObject,
    isRefused,
    isAddressed,
  };
}

/** Only what comes behind one gap, and so is an object, can be turned. */
function turnParts([gap, ...parts]: readonly PatternPart[]): FirmPart[] {
  const firm = parts.filter((part) => part !== 'gap');
  return gap === 'gap' && firm.length === parts.length ? firm : [];
}

function readPart(written: string): PatternPart {
  const part = READ_PARTS.get(written) ?? readWords(written);
  READ_PARTS.set(written, part);
  return part;
}

function readWords(written: string): ReadonlySet<number> {
  const words = written
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (NOUN_CLASSES[word.slice(1)] ?? '').split(' ') : [word]));
  const forms = words.flatMap((word) => (word.startsWith('=') ? [...inflect(word.slice(1)).keys()] : [word]));
  return new Set(forms.map(numberWord));
}
