/** Longer names are cut: with its folder a path must stay under the 260 signs that older programs take. */
const LONGEST = 80;

/**
 * Prints a file name that is safe on every system: `on-the-record-tables-2026-11-24.zip`.
 *
 * Small Latin letters, digits and hyphens only, never a name that a system keeps for itself. Accents are taken off; what has no
 * Latin letters is left out.
 */
export function printFileName(parts: readonly string[], ending: string): string {
  const words = ['on the record', ...parts].map(simplify).filter((part) => part !== '');
  return `${words.join('-').slice(0, LONGEST).replace(/-$/, '')}.${ending}`;
}

function simplify(part: string): string {
  return part
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
