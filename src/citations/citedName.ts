import type { CslName } from './cslItem.ts';

/** Prints a name as it is spoken: "Staffan de Mistura", "Ban Ki-moon". */
export function printName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return name['static-ordering'] ? `${name.family} ${name.given}` : `${name.given} ${printFamily(name)}`;
}

/** Prints the name a person is called by within a text: "de Mistura", "al-Assad"; of anybody else the whole. */
export function printFamily(name: CslName): string {
  if ('literal' in name) return name.literal;
  const particle = name['non-dropping-particle'];
  return particle === undefined ? name.family : `${particle} ${name.family}`;
}

/**
 * Prints a name as it stands first in a bibliography: "Doe, Jane", "de Mistura, Staffan".
 *
 * An Arabic article goes behind, since the name is sorted without it: "Assad, Bashar al-"; a name spoken family first needs no comma. Source: Chicago 18,
 * 13.75 and the indexing of Arabic names.
 */
export function printInverted(name: CslName): string {
  if ('literal' in name || name['static-ordering']) return printName(name);
  const article = /^(?:al|el|as|ad|ar|ash|at|az|an)-(?=\p{Lu})/u.exec(name.family)?.[0] ?? '';
  const family = printFamily({ ...name, family: name.family.slice(article.length) });
  return `${family}, ${name.given}${article === '' ? '' : ` ${article}`}`;
}

/** Prints a name with initials as APA does: "Doe, J. A.", "Ban, K.-m.". Source: APA 7, section 9.8. */
export function printWithInitials(name: CslName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given.split(/\s+/).map((word) =>
    word
      .split('-')
      .map((part) => `${[...part][0] ?? ''}.`)
      .join('-'),
  );
  return `${printFamily(name)}, ${initials.join(' ')}`;
}
