import type { EdtfDate } from '../edtfDate.ts';
import type { Span } from '../span.ts';
import { type Coding, type Fields, openFields, packFields, readRow, whole } from './coding.ts';
import { packNumbers } from './numbers.ts';
import { type Column, openCodes, readList } from './opening.ts';

/** A stretch of text, by its beginning and its length. */
export const span: Coding<Span> = {
  pack: (values) => [
    packNumbers(values.map(({ start }) => start)),
    packNumbers(values.map(({ start, end }) => end - start)),
  ],
  open(packed, count, opening) {
    const [starts, lengths] = readList(packed, 2);
    const [start, length] = [whole.open(starts, count, opening), whole.open(lengths, count, opening)];
    return (row) => ({ start: start(row), end: start(row) + length(row) });
  },
};

/** A stretch of text with more to it. */
export function spanWith<Noun extends Span>(
  fields: Fields<Omit<Noun, keyof Span>>,
): Coding<Span & Omit<Noun, keyof Span>> {
  return {
    pack: (values, naming) => [span.pack(values, naming), packFields(fields, values, naming)],
    open(packed, count, opening) {
      const [spans, others] = readList(packed, 2);
      const read = span.open(spans, count, opening);
      const columns = openFields(fields, others, { count, opening });
      return (row) => ({ ...readRow(columns, row), ...read(row) });
    },
  };
}

/** Dates, by their numbers in a dictionary: most come again, and each is made once. */
export function date(dictionary: string): Coding<EdtfDate> {
  return {
    pack: (values, naming) => packNumbers(values.map((value) => naming(dictionary, printDate(value)))),
    open(packed, count, opening) {
      const words = opening.words(dictionary);
      const codes = openCodes({ packed, count, least: 0 }, words, opening);
      const dates = keepDates(words.at);
      return (row) => dates(codes()[row] ?? 0);
    },
  };
}

/** As `date`, where some rows have none. */
export function dateOrNone(dictionary: string): Coding<EdtfDate | undefined> {
  return {
    pack: (values, naming) =>
      packNumbers(values.map((value) => (value === undefined ? 0 : naming(dictionary, printDate(value)) + 1))),
    open(packed, count, opening) {
      const words = opening.words(dictionary);
      const codes = openCodes({ packed, count, least: 1 }, words, opening);
      const dates = keepDates(words.at);
      return (row) => (codes()[row] === 0 ? undefined : dates((codes()[row] ?? 1) - 1));
    },
  };
}

/** Stands for a day that is the date itself, as it mostly is. */
const SAME = '=';
/** Stands before any other day, since one that is unknown is written as nothing. */
const DAY = ':';
/** Stands between the parts of a date. JSON writes it as it is, which quotation marks are not. */
const BETWEEN = '\u007f';
/** Begins a date that is written as JSON: one of which a part could be taken for something else. */
const LIST = '[';

function printDate({ edtf, earliest, latest, basis }: EdtfDate): string {
  const print = (day: string | null) => (day === null ? '' : day === edtf ? SAME : DAY + day);
  const parts = [edtf, print(earliest), print(latest)];
  return edtf.startsWith(LIST) || parts.some((part) => part.includes(BETWEEN))
    ? JSON.stringify([...parts, basis])
    : [...parts, basis].join(BETWEEN);
}

function parseDate(printed: string): EdtfDate {
  const [edtf, earliest, latest, ...rest] = printed.startsWith(LIST) ? parseList(printed) : printed.split(BETWEEN);
  if (edtf === undefined || earliest === undefined || latest === undefined || rest.length === 0) {
    throw new Error(`${JSON.stringify(printed)} is no packed date`);
  }
  const parse = (day: string) => (day === '' ? null : day === SAME ? edtf : day.slice(1));
  return { edtf, earliest: parse(earliest), latest: parse(latest), basis: rest.join(BETWEEN) };
}

function parseList(printed: string): string[] {
  const parsed: unknown = JSON.parse(printed);
  return Array.isArray(parsed) ? parsed.map(String) : [];
}

function keepDates(at: Column<string>): Column<EdtfDate> {
  const made: EdtfDate[] = [];
  return (code) => (made[code] ??= parseDate(at(code)));
}
