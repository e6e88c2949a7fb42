import { startSentence } from '../corpus/names.ts';
import { nestMarks } from '../corpus/segments.ts';
import { printChicagoDate } from './citedDate.ts';
import { printInverted, printName } from './citedName.ts';
import type { CslItem, CslName } from './cslItem.ts';
import { endSentence, stripStop } from './fullStop.ts';
import { italic, link, plain, type Run } from './runs.ts';

/**
 * Prints a note in Chicago's notes and bibliography style.
 *
 * Titles keep the capitals of the page: which words are names cannot be told by machine. Source: The Chicago Manual of Style, 18th edition (2024), chapters 13 and 14; web pages 14.104,
 * authors 13.23.
 */
export function printChicagoNote(item: CslItem): readonly Run[] {
  const spoken = printOriginal(item, printName);
  const lead = spoken.length === 0 ? [] : [[plain(spoken.join(', '))]];
  const source = printSource(item);
  const first = [plain(lead.length === 0 ? '' : `${printLink(item)} `), ...(source[0] ?? [])];
  return [...joinRuns([...lead, first, ...source.slice(1)]), plain('.')];
}

/** Prints a bibliography entry in Chicago's notes and bibliography style; what others said stands under their name, "quoted in" the article. */
export function printChicagoEntry(item: CslItem): readonly Run[] {
  const [who, ...when] = printOriginal(item, printInverted);
  if (who === undefined) return printOwnEntry(item);
  const occasion = when.length === 0 ? '' : ` ${startSentence(when.join(', '))}.`;
  const lead = `${endSentence(who)}${occasion} ${startSentence(printLink(item))} `;
  return [plain(lead), ...joinRuns(printSource(item)), plain('.')];
}

/** An entry of the article or page itself. An unsigned one stands under its paper or site, and where that has no name, under its title. */
function printOwnEntry(item: CslItem): readonly Run[] {
  const container = printContainer(item);
  const authors = printAuthorList(item.author ?? []);
  const title = plain(`“${endSentence(nestMarks(item.title))}”`);
  const rest = [...(authors === '' ? [] : container), ...printVia(item).map(plain), ...printDates(item).map(plain)];
  const sentence = joinRuns(rest.map((run) => [run]));
  const [first, ...others] = sentence;
  return [
    ...(authors === '' ? container : [plain(authors)]).flatMap((run) => [
      run,
      plain(/\.$/.test(run.text) ? ' ' : '. '),
    ]),
    title,
    ...(first === undefined ? [] : [plain(' '), { ...first, text: startSentence(first.text) }, ...others, plain('.')]),
    ...printPlace(item).flatMap((run) => [plain(' '), run, plain('.')]),
  ];
}

/** The article or page as it stands within a sentence, part by part. */
function printSource(item: CslItem): readonly (readonly Run[])[] {
  const authors = printShortList((item.author ?? []).map(printName));
  // The comma stands inside the quotation marks, behind a question mark too.
  const title = `“${stripStop(nestMarks(item.title))},”`;
  const tail = [
    ...printContainer(item),
    ...printVia(item).map(plain),
    ...printDates(item).map(plain),
    ...printPlace(item),
  ];
  const [next, ...others] = tail;
  const head = [...(authors === '' ? [] : [plain(`${authors}, `)]), plain(title)];
  return next === undefined ? [head] : [[...head, plain(' '), next], ...others.map((run) => [run])];
}

/** Who said it with the office held, on what occasion and when; of an event, what happened and when. */
function printOriginal(item: CslItem, print: (name: CslName) => string): readonly string[] {
  const speaker = item['original-author']?.map(print).join(' and ');
  const role = item.custom?.role;
  const who = speaker === undefined || role === undefined ? speaker : `${speaker} (${role})`;
  const date = item['event-date'];
  if (who === undefined && item['event-title'] === undefined) return [];
  return [who, item['event-title'], date === undefined ? undefined : printChicagoDate(date)].filter(
    (part) => part !== undefined,
  );
}

function printLink(item: CslItem): string {
  return item.custom?.rendering === 'quoted' ? 'quoted in' : 'reported in';
}

/** A paper is italic and loses its "The"; a site that is no paper is neither. */
function printContainer(item: CslItem): readonly Run[] {
  const container = item['container-title'];
  if (container === undefined) return [];
  return [item.type === 'article-newspaper' ? italic(container.replace(/^The /, '')) : plain(container)];
}

function printVia({ custom }: CslItem): readonly string[] {
  return custom?.via === undefined ? [] : [`via ${custom.via.join(', ')}`];
}

/** The day of access stands in only where no date of publication is known. */
function printDates({ issued, accessed }: CslItem): readonly string[] {
  return [issued === undefined ? `accessed ${printChicagoDate(accessed)}` : printChicagoDate(issued)];
}

/** The address of the page, else where its text is held. */
function printPlace({ URL, archive, archive_location: held }: CslItem): readonly Run[] {
  if (URL !== undefined) return [link(URL)];
  return [...(archive === undefined ? [] : [plain(archive)]), ...(held === undefined ? [] : [link(held)])];
}

/** A note names two authors, and of more than two the first. */
function printShortList(names: readonly string[]): string {
  const [first = ''] = names;
  return names.length > 2 ? `${first} et al.` : names.join(' and ');
}

/** A bibliography turns the first name round and lists six authors; of more it names three. */
function printAuthorList(names: readonly CslName[]): string {
  const [first, ...others] = names.map((name, index) => (index === 0 ? printInverted(name) : printName(name)));
  if (first === undefined) return '';
  if (others.length === 0) return first;
  if (names.length > 6) return `${[first, ...others.slice(0, 2)].join(', ')}, et al.`;
  return `${[first, ...others.slice(0, -1)].join(', ')}, and ${others.at(-1)}`;
}

function joinRuns(parts: readonly (readonly Run[])[]): readonly Run[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [plain(', '), ...part]));
}
