import { detach } from './detach.ts';
import { STOP_WORDS } from './stopWords.ts';
import { addKnown, findKnown, hashWord, makeWordTable, type WordPlace, type WordTable } from './wordTable.ts';

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
  const sample = text.slice(0, LANGUAGE_SAMPLE);
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
  const scores = new Map<string, number>();
  const words = findLanguagesOfWords(sample, LANGUAGES[script]);
  let found = 0;
  for (const languages of words) {
    if (languages === undefined) continue;
    found += 1;
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
  }
  const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
  const isSure =
    letters >= SHORT && found >= LEAST_WORDS && found / words.length >= LEAST_SHARE && best?.[1] !== second?.[1];
  if (best !== undefined && isSure) return best[0];
  // A short English text must still be read: of what cannot be told, that with English words is English.
  return (scores.get('en') ?? 0) > 0 && scores.get('en') === best?.[1] ? 'en' : 'und';
}

type Languages = readonly string[];
/** Small words by their letters, and the other words that were met, for a script. */
type WordList = { readonly known: ReadonlyMap<string, Languages>; readonly met: WordTable<MetWord> };
type MetWord = { readonly word: string; readonly languages: Languages | undefined };

/** Lists for each word of a sample the languages of which it is a small word. */
function findLanguagesOfWords(sample: string, list: WordList): (Languages | undefined)[] {
  const found: (Languages | undefined)[] = [];
  let start = -1;
  for (let at = 0; at <= sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    const isLetter = isAsciiLetter(code) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff));
    if (isLetter && start === -1) start = at;
    if (isLetter || start === -1) continue;
    found.push(findLanguagesOf({ text: sample, start, end: at }, list));
    start = -1;
  }
  return found;
}

function findLanguagesOf(place: WordPlace, { known, met }: WordList): Languages | undefined {
  const hash = hashWord(place.text, place.start, place.end);
  const before = hash === 0 ? undefined : findKnown(met, hash, place);
  if (before !== undefined) return before.languages;
  const word = detach(place.text.slice(place.start, place.end).toLowerCase());
  const languages = known.get(word);
  if (hash !== 0) addKnown(met, hash, { word, languages });
  return languages;
}

const LANGUAGES = {
  latin: invert(STOP_WORDS.latin),
  cyrillic: invert(STOP_WORDS.cyrillic),
  arabic: invert(STOP_WORDS.arabic),
  devanagari: invert(STOP_WORDS.devanagari),
};

function invert(lists: Readonly<Record<string, string>>): WordList {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const word of new Set(list.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return { known: languages, met: makeWordTable() };
}
