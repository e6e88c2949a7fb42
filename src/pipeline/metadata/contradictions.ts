import { toDayNumber } from '../../corpus/days.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { compareDates } from '../../corpus/periods.ts';
import type { ArticleText } from '../articleText.ts';
import { findPlace } from '../place.ts';
import { type Finding, makeProblem, type Report } from '../problems.ts';
import { findWeekdayFault } from '../weekdays.ts';
import { findLineDates, type LineDate } from './dates.ts';

/** What a person wrote about an article, read. */
export type WrittenMetadata = {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly origin?: readonly string[] | undefined;
  readonly author?: string | undefined;
  readonly published?: EdtfDate | undefined;
  readonly updated?: EdtfDate | undefined;
  readonly url?: string | undefined;
};

/** One contradiction: where the text says the other thing, and both values. */
type Contradiction = { readonly at: number; readonly message: string; readonly value: string; readonly fix: string };

/**
 * Reports what an article says of itself twice and differently. Warnings, `metadata-contradiction`: two days of publication, an update before the
 * publication, front matter that has another day or a title of which the text knows nothing; `date-weekday`.
 */
export function reportContradictions(read: ArticleText, written: WrittenMetadata, report: Report): void {
  const lines = read.blocks.map(({ start, end, kind }) => ({ start, kind, words: read.source.text.slice(start, end) }));
  const printed = findLineDates(lines);
  const found = [
    ...compareDays(printed, written),
    ...compareUpdates(printed, written),
    ...compareTitles(read, written),
  ];
  const tell = (at: number, finding: Finding) => report(makeProblem(findPlace(read.source, at), finding));
  for (const { at, ...said } of found) tell(at, { code: 'metadata-contradiction', severity: 'warning', ...said });
  for (const { days, words, start } of printed) {
    const finding = days.length === 1 ? findWeekdayFault(days[0] ?? '', words) : undefined;
    if (finding !== undefined) tell(start, finding);
  }
}

function compareDays(printed: readonly LineDate[], { published }: WrittenMetadata): Contradiction[] {
  const days = printed.filter((date) => !date.updated);
  const [first] = days;
  if (first === undefined) return [];
  if (published !== undefined) {
    if (days.some((date) => !areApart(toDate(date), published))) return [];
    const message = `The text prints ${print(first)} as the day of publication, the front matter has ${published.edtf}.`;
    return [
      {
        at: first.start,
        message,
        value: first.words,
        fix: 'Correct "published:" in the front matter, or leave it out.',
      },
    ];
  }
  const other = days.find((date) => areApart(toDate(date), toDate(first)));
  if (other === undefined) return [];
  const message = `The text prints two days of publication, ${print(first)} and ${print(other)}; the first is taken.`;
  return [
    { at: other.start, message, value: other.words, fix: 'Write the right one as "published:" in front matter.' },
  ];
}

function compareUpdates(printed: readonly LineDate[], written: WrittenMetadata): Contradiction[] {
  const day = printed.find((date) => !date.updated);
  const update = printed.find((date) => date.updated);
  const published = written.published ?? (day === undefined ? undefined : toDate(day));
  const updated = written.updated ?? (update === undefined ? undefined : toDate(update));
  if (published === undefined || updated === undefined || compareDates(updated, published) !== -1) return [];
  const message = `The article was updated on ${updated.edtf}, before it was published on ${published.edtf}.`;
  const fix = 'Write the right days as "published:" and "updated:" in front matter.';
  return [{ at: (update ?? day)?.start ?? 0, message, value: update?.words ?? updated.edtf, fix }];
}

/** Two dates at least two days apart: one day is a time zone's. */
function areApart(a: EdtfDate, b: EdtfDate): boolean {
  const order = compareDates(a, b);
  if (order === 0) return false;
  const [end, start] = order === -1 ? [a.latest, b.earliest] : [b.latest, a.earliest];
  const [last, next] = [toDayNumber(end ?? ''), toDayNumber(start ?? '')];
  return last !== undefined && next !== undefined && next - last > 1;
}

function toDate({ days, words }: LineDate): EdtfDate {
  return { edtf: days.join(' or '), earliest: days.at(0) ?? null, latest: days.at(-1) ?? null, basis: words };
}

function print({ days }: LineDate): string {
  return days.join(' or ');
}

/** A title's words are looked for in so many characters of the text. */
const LOOKED_AT = 3000;
/** Of a title that belongs to its text, more of the long words than this stand in it. */
const LEAST_SHARED = 0.3;
const FEWEST_WORDS = 3;

function compareTitles(read: ArticleText, { title }: WrittenMetadata): Contradiction[] {
  const first = read.blocks.find((block) => block.kind === 'title');
  if (title === undefined || first === undefined) return [];
  const headline = read.source.text.slice(first.start, first.end);
  if (title === headline) return [];
  const words = findLongWords(title);
  if (words.length < FEWEST_WORDS || sharesWords(words, read.source.text.slice(0, LOOKED_AT).toLowerCase())) return [];
  const message = `The front matter has the title “${title}”, the text has “${headline}”, and speaks of other things.`;
  return [{ at: first.start, message, value: headline, fix: 'Look whether the front matter belongs to this article.' }];
}

/** Whether enough of some words stand in a text in small letters: the first few tell of most titles. */
function sharesWords(words: readonly string[], text: string): boolean {
  let shared = 0;
  for (const word of words) {
    if (holdsWord(text, word)) shared += 1;
    if (shared >= LEAST_SHARED * words.length) return true;
  }
  return false;
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isInside =
      /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
    if (!isInside) return true;
  }
  return false;
}

function findLongWords(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
