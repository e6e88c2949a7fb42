const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

// Signs that TeX draws as another together with the next one: "--", "``", "?`".
const LIGATURE = /([-`',])(?=\1)|[!?](?=`)/g;

/**
 * Escapes words for a BibTeX field, whose file is UTF-8: only what TeX reads as a command changes.
 *
 * The library's own escape drops every letter it has no command for, so that names in Cyrillic or Arabic would vanish. White space is folded.
 */
export function escapeTex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^<>]|[&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(LIGATURE, '$&{}');
}

/** Writes an id as a key that BibTeX and biber accept; any other sign becomes its code, so that keys stay apart. */
export function printCitationKey(id: string): string {
  return id.replace(/[^A-Za-z0-9.:-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}
