import type { Span } from '../corpus/span.ts';
import { flatten } from './flatten.ts';
import { STOP_WORDS } from './stopWords.ts';
import { makeWordColumn, numberWord, wordOfNumber } from './textWords.ts';

/** So many letters of a text are looked at: frequent words come within a few lines. */
export const LANGUAGE_SAMPLE = 1000;
/** A shorter text is told by its script, or else is English or nothing: a headline has one small word, if any. */
const SHORT = 40;
/** In running text of any of these languages every fifth word is on its list; where none reaches half of that it is another language. */
const LEAST_SHARE = 0.1;
/** One or two words alone are as likely an accident. */
const LEAST_WORDS = 3;

type WordScript = keyof typeof STOP_WORDS;
type Script =
  | WordScript
  | 'han'
  | 'kana'
  | 'el'
  | 'he'
  | 'ko'
  | 'th'
  | 'ka'
  | 'hy'
  | 'bn'
  | 'ta'
  | 'te'
  | 'am'
  | 'km'
  | 'my';

/** Letters beyond ASCII by their place in Unicode; a script with one language is named by it. */
const RANGES: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'cyrillic'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bn'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xe00, 0xe7f, 'th'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'ko'],
];

/** The script of each character, as its place among the ranges and one; 0 for those that tell nothing. */
const SCRIPTS = new Uint8Array(0x10000);
RANGES.forEach(([from, to], index) => {
  SCRIPTS.fill(index + 1, from, to + 1);
});

/**
 * Finds the language of a text: an ISO 639-1 code, `und` where it cannot be told.
 *
 * By its script, then by its small words. Own lists, since the libraries that know more languages read less than 1 MB/s, or weigh 9 MB and
 * reach 8 (franc-min, tinyld, eld, measured in 2026 on English news); this test does some 40.
 */
export function findLanguage(text: string): string {
  const sample = flatten(text.slice(0, LANGUAGE_SAMPLE));
  const letters = countLetters(sample);
  const [script, count] = [...letters].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (script === undefined || count === undefined) return 'und';
  // Japanese is written with Chinese characters too, but never without its own.
  if (script === 'han' || script === 'kana') return (letters.get('kana') ?? 0) * 20 > count ? 'ja' : 'zh';
  return isWordScript(script) ? findByWords(sample, script, count) : script;
}

function countLetters(sample: string): Map<Script, number> {
  const letters = new Map<Script, number>();
  let ascii = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code < 0xc0) {
      if (isAsciiLetter(code)) ascii += 1;
      continue;
    }
    const script = RANGES[(SCRIPTS[code] ?? 0) - 1]?.[2];
    if (script !== undefined) letters.set(script, (letters.get(script) ?? 0) + 1);
  }
  return ascii === 0 ? letters : letters.set('latin', ascii + (letters.get('latin') ?? 0));
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isWordScript(script: Script): script is WordScript {
  return script in STOP_WORDS;
}

/** A word that several languages have counts for each of them, the less the more there are. */
function findByWords(sample: string, script: WordScript, letters: number): string {
  const list = LANGUAGES[script];
  const scores = new Float64Array(list.names.length);
  const { words, found } = scoreWords(sample, list, scores);
  let [best, most, second] = [-1, 0, 0];
  for (let language = 0; language < scores.length; language += 1) {
    const score = scores[language] ?? 0;
    if (score > most) [best, most, second] = [language, score, most];
    else if (score > second) second = score;
  }
  const name = list.names[best];
  const isSure = letters >= SHORT && found >= LEAST_WORDS && found / words >= LEAST_SHARE && most !== second;
  if (name !== undefined && isSure) return name;
  // A short English text must still be read: of what cannot be told, that with English words is English.
  return most > 0 && scores[list.names.indexOf('en')] === most ? 'en' : 'und';
}

/** The languages of which something is a small word, as places among those of its script, and what it counts for each. */
type SmallWord = { readonly languages: readonly number[]; readonly weight: number };
/** The languages of a script, their small words by their letters, and those and other words by their numbers once they were met. */
type WordList = {
  readonly names: readonly string[];
  readonly known: ReadonlyMap<string, SmallWord>;
  readonly met: (SmallWord | undefined)[];
};
/** A word that is on no list. */
const NO_SMALL_WORD: SmallWord = { languages: [], weight: 0 };

/** Adds what each word of a sample counts to the scores of its languages; counts the words, and those that are found on a list. */
function scoreWords(sample: string, list: WordList, scores: Float64Array): { words: number; found: number } {
  let [words, found, start] = [0, 0, -1];
  for (let at = 0; at <= sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    const isLetter = isAsciiLetter(code) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff));
    if (isLetter && start === -1) start = at;
    if (isLetter || start === -1) continue;
    const small = findSmallWord(list, sample, { start, end: at });
    words += 1;
    start = -1;
    if (small === NO_SMALL_WORD) continue;
    found += 1;
    for (const language of small.languages) scores[language] = (scores[language] ?? 0) + small.weight;
  }
  return { words, found };
}

function findSmallWord({ known, met }: WordList, text: string, { start, end }: Span): SmallWord {
  const number = numberWord(text, start, end);
  const before = met[number];
  if (before !== undefined) return before;
  const word = number === 0 ? text.slice(start, end).toLowerCase() : wordOfNumber(number);
  const small = known.get(word) ?? NO_SMALL_WORD;
  if (number !== 0) met[number] = small;
  return small;
}

const LANGUAGES = {
  latin: invert(STOP_WORDS.latin),
  cyrillic: invert(STOP_WORDS.cyrillic),
  arabic: invert(STOP_WORDS.arabic),
  devanagari: invert(STOP_WORDS.devanagari),
};

function invert(lists: Readonly<Record<string, string>>): WordList {
  const names = Object.keys(lists);
  const languages = new Map<string, number[]>();
  names.forEach((name, index) => {
    for (const word of new Set(lists[name]?.split(' '))) languages.set(word, [...(languages.get(word) ?? []), index]);
  });
  const known = new Map(
    Array.from(languages, ([word, list]) => [word, { languages: list, weight: 1 / Math.sqrt(list.length) }] as const),
  );
  return { names, known, met: makeWordColumn() };
}
