import { nestMarks } from '../corpus/segments.ts';
import { printApaDate, printApaYear, printChicagoDate } from './citedDate.ts';
import { printFamily, printWithInitials } from './citedName.ts';
import type { CslItem } from './cslItem.ts';
import { endSentence, stripStop } from './fullStop.ts';
import { italic, link, plain, type Run } from './runs.ts';

/**
 * Prints a reference in APA style.
 *
 * What somebody said is referred to by the article that prints it. Titles keep the capitals of the page: which words are names cannot be told by machine.
 * Source: Publication Manual of the American Psychological Association, 7th edition (2020), chapters 9 and 10.
 */
export function printApaReference(item: CslItem): readonly Run[] {
  const author = printAuthor(item);
  const title = printTitle(item);
  const date = plain(` (${printApaDate(item.issued)}). `);
  const head =
    author === undefined ? [...title, plain('.'), date] : [plain(endSentence(author)), date, ...title, plain('. ')];
  return tidy([...head, ...printSource(item)]);
}

/** Prints a citation within the text; somebody's words are "as cited in" the article that prints them. Source: APA 7, sections 8.6 and 8.10 to 8.17. */
export function printApaInText(item: CslItem): readonly Run[] {
  const speaker = item['original-author']?.map(printFamily).join(' & ');
  const said = speaker === undefined ? '' : `${speaker}, ${printApaYear(item['event-date'])}, as cited in `;
  return [plain(`(${said}`), ...printShortAuthor(item), plain(` ${printApaYear(item.issued)})`)];
}

/** Who is responsible: people, else the site itself. A paper is no author: an unsigned article of one begins with its title. */
function printAuthor({ author = [], type, 'container-title': container }: CslItem): string | undefined {
  const names = author.map(printWithInitials);
  if (names.length === 0) return type === 'webpage' ? container : undefined;
  if (names.length === 1) return names[0];
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`;
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** A page stands alone, so its title is italic; an article is part of a paper. What a reader must know of its form stands in brackets. */
function printTitle({ type, title, genre, custom }: CslItem): readonly Run[] {
  const notes = [
    ...(genre === undefined ? [] : [genre]),
    ...(custom?.via === undefined ? [] : [`via ${custom.via.join(', ')}`]),
  ];
  const bare = notes.length === 0 ? stripStop(title) : title;
  return [
    type === 'webpage' ? italic(bare) : plain(bare),
    ...(notes.length === 0 ? [] : [plain(` [${notes.join('; ')}]`)]),
  ];
}

/** The paper or site, unless it stands first, then the address; of a page without a date, the day it was retrieved. */
function printSource(item: CslItem): readonly Run[] {
  const { type, issued, accessed, URL, archive, archive_location: held } = item;
  const container = item['container-title'];
  const isRepeated = type === 'webpage' && item.author === undefined;
  const name =
    container === undefined || isRepeated
      ? []
      : [type === 'webpage' ? plain(container) : italic(container), plain('. ')];
  const store = URL === undefined && archive !== undefined ? [plain(`${archive}. `)] : [];
  const address = URL ?? held;
  if (address === undefined) return [...name, ...store];
  const retrieved = issued === undefined ? [plain(`Retrieved ${printChicagoDate(accessed)}, from `)] : [];
  return [...name, ...store, ...retrieved, link(address)];
}

/** Two authors are named, of three the first; where there is none, the site, else the first words of the title. Ends with a comma. */
function printShortAuthor(item: CslItem): readonly Run[] {
  const [first, second, ...others] = (item.author ?? []).map(printFamily);
  if (first !== undefined) {
    if (others.length > 0) return [plain(`${first} et al.,`)];
    return [plain(second === undefined ? `${first},` : `${first} & ${second},`)];
  }
  const container = item['container-title'];
  if (item.type === 'webpage' && container !== undefined) return [plain(`${container},`)];
  const short = shorten(item.title);
  return item.type === 'webpage' ? [italic(short), plain(',')] : [plain(`“${nestMarks(short)},”`)];
}

const SHORT_TITLE_WORDS = 5;

function shorten(title: string): string {
  const words = title.split(/\s+/);
  if (words.length <= SHORT_TITLE_WORDS) return title;
  return words
    .slice(0, SHORT_TITLE_WORDS)
    .join(' ')
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '');
}

/** A title that ends in a question mark takes no full stop, and nothing stands behind the last part. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const kept = runs.map((run, index) => {
    const isDouble = /^\./.test(run.text) && /[.?!]$/.test(runs[index - 1]?.text ?? '');
    return isDouble ? { ...run, text: run.text.slice(1) } : run;
  });
  const last = kept.at(-1);
  return last === undefined
    ? []
    : [...kept.slice(0, -1), { ...last, text: last.text.trimEnd() }].filter(({ text }) => text !== '');
}
