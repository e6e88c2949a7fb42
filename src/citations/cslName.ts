import type { CslName } from './cslItem.ts';

// Small words that belong to the family name and stand apart from it. Source: particles of CSL 1.0.2's name test suite, those that actors and bylines use.
const PARTICLES = new Set(
  'al el bin ibn ben abu da das de degli dei del della den der di do dos du la le los san ten ter van von zu'.split(
    ' ',
  ),
);

// Words that no person's name has: a desk, an agency, a paper.
const INSTITUTION = /\b(?:News|Agenc(?:y|ies)|Press|Staff|Desk|Editors?|Times|Post|Media|TV|Office|Ministry|House)\b/i;

/**
 * Divides a person's name as it is printed; a name of one word or of an institution stays whole.
 *
 * "Staffan de Mistura" has the particle "de", "Bashar al-Assad" the family name "al-Assad". A second part in small letters after a hyphen tells a Korean
 * given name, which stands last: "Ban Ki-moon". Other names that begin with the family's cannot be told by their form.
 */
export function toPersonName(name: string): CslName {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1);
  const [first] = words;
  if (words.length < 2 || first === undefined || last === undefined || INSTITUTION.test(name))
    return { literal: name.trim() };
  if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last))
    return { family: first, given: last, 'static-ordering': true };
  const isParticle = (word: string, at: number) => at > 0 && PARTICLES.has(word) && at < words.length - 1;
  const found = words.findIndex(isParticle);
  if (found < 0) return { family: last, given: words.slice(0, -1).join(' ') };
  const end = words.findIndex((word, at) => at > found && !isParticle(word, at));
  return {
    given: words.slice(0, found).join(' '),
    'non-dropping-particle': words.slice(found, end).join(' '),
    family: words.slice(end).join(' '),
  };
}

/** Divides a byline: "Jane Doe, John Roe and AFP". */
export function toAuthors(byline: string): readonly CslName[] {
  return byline
    .replace(/^by\s+/i, '')
    .split(/(?:(?<!\s)\s+)?(?:,|;|&|\band\b)\s*/)
    .filter((name) => name.trim() !== '')
    .map(toPersonName);
}
