const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// What a parser of HTML drops or changes: controls but tab and line feed, halves of characters, and the replacement itself.
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** Escapes words for HTML, for text and for a quoted attribute. Controls and broken characters become �. */
export function escapeHtml(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * Escapes words for Markdown so that they are read back as they were: emphasis, code, links, HTML, entities, table bars, and what makes a list,
 * heading, quote or rule at the start of a line. White space is folded: two spaces or a line end would mean something.
 *
 * Source: CommonMark 0.31.2, section 2.4, and GitHub Flavored Markdown's tables and strikethrough.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(UNPRINTABLE, '\ufffd')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^( ?)([#+\-=])/, '$1\\$2')
    .replace(/^( ?\d{1,9})([.)])/, '$1\\$2');
}
