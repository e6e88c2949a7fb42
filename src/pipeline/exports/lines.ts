import { parsePrintedDay } from '../calendar.ts';

/** A line of an export: where its words stand in the file's text, without the white space around them. */
export type ExportLine = { readonly start: number; readonly end: number; readonly words: string };

/** Divides a text into lines; blank ones are kept, as lines without words. */
export function listLines(text: string): ExportLine[] {
  const lines: ExportLine[] = [];
  for (let at = 0; at <= text.length; ) {
    const next = text.indexOf('\n', at);
    const stop = next === -1 ? text.length : next;
    const line = text.slice(at, stop);
    const words = line.trim();
    const start = at + line.length - line.trimStart().length;
    lines.push({ start, end: start + words.length, words });
    at = stop + 1;
  }
  return lines;
}

const BEFORE = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i;
const AFTER = /,? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}:\d\d).{0,40}$/i;

/** Reads a day as databases print it: "September 28, 2015 Monday", "Monday, September 28, 2015 8:15 AM GMT", "28 September 2015". */
export function parseExportDay(words: string): string | undefined {
  return words.length > 80 ? undefined : parsePrintedDay(words.replace(BEFORE, '').replace(AFTER, ''));
}

/** Joins the words of lines that follow each other: a long headline is broken at the margin. */
export function joinLines(lines: readonly ExportLine[]): string {
  return lines.map((line) => line.words).join(' ');
}

/** Groups lines that no blank line parts. */
export function groupLines(lines: readonly ExportLine[]): ExportLine[][] {
  const groups: ExportLine[][] = [[]];
  for (const line of lines) {
    if (line.words !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length !== 0) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}
