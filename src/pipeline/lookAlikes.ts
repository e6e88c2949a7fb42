/** Letters of other alphabets that look like a Latin one, by the Latin one. Source: confusables.txt, Unicode TS #39. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аαɑ',
    b: 'вь',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еёε',
    g: 'ɡ',
    h: 'нһ',
    i: 'іιıї',
    j: 'ј',
    k: 'кκ',
    l: 'ӏ',
    m: 'мμ',
    n: 'пηո',
    o: 'оοօσ',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υս',
    v: 'νѵ',
    w: 'ԝω',
    x: 'хχ',
    y: 'уγү',
    z: 'ᴢ',
    '-': '‐‑–—−_',
  }).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const)),
);

/** A known id that another one only looks like, and the first letter in which it differs. */
export type LookAlike = { readonly id: string; readonly letter: string };

/** Finds the known id that a word looks like, though it has letters of another alphabet, wide letters or invisible ones. A hint, never a match. */
export function findLookAlike(word: string, known: ReadonlySet<string>): LookAlike | undefined {
  const letter = Array.from(word).find((character) => toLatin(character) !== character.toLowerCase());
  const id = Array.from(word, toLatin).join('');
  return letter === undefined || !known.has(id) ? undefined : { id, letter };
}

function toLatin(character: string): string {
  // A form for compatibility can look like another letter than the letter that it stands for: the lunate sigma.
  const alike = LOOKS_LIKE.get(character.toLowerCase());
  if (alike !== undefined) return alike;
  const plain = character.normalize('NFKC').toLowerCase();
  if (/^\p{Default_Ignorable_Code_Point}$/u.test(plain)) return '';
  return LOOKS_LIKE.get(plain) ?? plain;
}
