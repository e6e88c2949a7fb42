import { escapeHtml, escapeMarkdown } from './escapeText.ts';

/** A stretch of a printed citation: its words, whether they are italic, and where they lead. */
export type Run = { readonly text: string; readonly isItalic?: true; readonly href?: string };

/** Makes a run of plain words. */
export function plain(text: string): Run {
  return { text };
}

/** Makes a run of italic words: the title of a paper or of a work that stands alone. */
export function italic(text: string): Run {
  return { text: text.trim(), isItalic: true };
}

/** Makes a run that shows an address and leads to it. Only web addresses lead anywhere. */
export function link(text: string, href: string = text): Run {
  return /^https?:\/\//i.test(href) ? { text, href } : { text };
}

/** Prints runs as bare words. */
export function printPlain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Prints runs as HTML; every word is escaped. */
export function printHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, isItalic, href }) => {
      const words = isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text);
      return href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
    })
    .join('');
}

/** Prints runs as Markdown; every sign that means something there is escaped. */
export function printMarkdownRuns(runs: readonly Run[]): string {
  return joinPlain(runs)
    .map(({ text, isItalic, href }) => {
      const words = isItalic ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text);
      if (href === undefined) return words;
      return href === text ? `<${encodeAngles(href)}>` : `[${words}](<${encodeAngles(href)}>)`;
    })
    .join('');
}

/** A number and the full stop behind it begin a list only together: plain runs that touch are escaped as one. */
function joinPlain(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const isPlain = (one: Run | undefined) => one !== undefined && !one.isItalic && one.href === undefined;
    if (before !== undefined && isPlain(before) && isPlain(run))
      joined[joined.length - 1] = plain(before.text + run.text);
    else joined.push(run);
  }
  return joined;
}

function encodeAngles(href: string): string {
  return href.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
}
