import { printChicagoDate } from './citedDate.ts';
import { printName } from './citedName.ts';
import type { CslItem } from './cslItem.ts';
import { escapeMarkdown } from './escapeText.ts';
import { italic, link, plain, printMarkdownRuns, type Run } from './runs.ts';

/**
 * Prints a citation for a page written in Markdown: the words as a block quotation where there are any, then one line that says whose they are and
 * where they stand, with links to the article and to the page that holds its text.
 */
export function printMarkdownCitation(item: CslItem): string {
  const quote = item.abstract === undefined ? '' : `> ${escapeMarkdown(item.abstract)}\n\n`;
  return `${quote}${printMarkdownRuns(printLine(item))}`;
}

function printLine(item: CslItem): readonly Run[] {
  const { issued, accessed, custom, archive, archive_location: held } = item;
  const container = item['container-title'];
  const original = printOriginal(item);
  const verb = custom?.rendering === 'quoted' ? 'Quoted in ' : 'Reported in ';
  const authors = (item.author ?? []).map(printName).join(', ');
  const parts: readonly (readonly Run[])[] = [
    [plain(authors === '' ? '' : `${authors}, `), link(`“${item.title}”`, item.URL ?? held ?? '')],
    ...(container === undefined ? [] : [[item.type === 'webpage' ? plain(container) : italic(container)]]),
    ...(custom?.via === undefined ? [] : [[plain(`via ${custom.via.join(', ')}`)]]),
    [plain(issued === undefined ? `no date, seen ${printChicagoDate(accessed)}` : printChicagoDate(issued))],
  ];
  const isHeldElsewhere = item.URL !== undefined && archive !== undefined && held !== undefined;
  return [
    ...(original === '' ? [] : [plain(`${original}. ${verb}`)]),
    ...parts.flatMap((part, index) => (index === 0 ? part : [plain(', '), ...part])),
    ...(isHeldElsewhere ? [plain('; '), link(archive, held)] : []),
    plain('.'),
  ];
}

function printOriginal(item: CslItem): string {
  const date = item['event-date'];
  const speaker = item['original-author']?.map(printName).join(', ');
  const parts = [
    speaker,
    item.custom?.role,
    item['event-title'],
    date === undefined ? undefined : printChicagoDate(date),
  ];
  return speaker === undefined && item['event-title'] === undefined
    ? ''
    : parts.filter((part) => part !== undefined).join(', ');
}
