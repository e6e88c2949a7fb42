/**
 * One point of an EDTF string as far as it is known: a day, a month, a season or a year.
 *
 * `year` is already in words ("2015", "2010s", "45 BC"). `month` is 1 to 12, or an EDTF season code 21 to 41.
 */
export type DatePoint = { readonly year: string; readonly month: number | null; readonly day: number | null };

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = ['spring', 'summer', 'fall', 'winter'];
const PARTS =
  'first quarter,second quarter,third quarter,fourth quarter,first third,middle third,last third,first half,second half';

/** Names a month of the year, 1 to 12. */
export function printMonthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** Parses one point of an EDTF string, its qualifiers `?`, `~`, `%` apart. Undefined for an unknown year and for a shape without words of its own. */
export function parsePoint(edtf: string): DatePoint | undefined {
  const bare = edtf.replace(/[?~%]/g, '').replace(/T.*$/s, '');
  const match = /^Y?(-?[\dX]+)(?:S\d+)?(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(bare);
  const year = printYear(match?.[1] ?? '');
  if (match === null || year === undefined) return undefined;
  const [month, day] = [match[2] ?? 'XX', match[3] ?? 'XX'];
  if (month === 'XX') return { year, month: null, day: null };
  if (!isMonth(Number(month)) || (day !== 'XX' && /X/.test(day))) return undefined;
  return { year, month: Number(month), day: day === 'XX' ? null : Number(day) };
}

/** Prints a point: "28 Sep 2015", "Sep 2015", "fall 2015", "2015". Without its year where the caller shows that apart. */
export function printPoint({ year, month, day }: DatePoint, withYear: boolean): string {
  if (month === null) return year;
  const of = month > 32 ? ' of ' : ' ';
  const words = `${day === null ? '' : `${day} `}${nameMonth(month)}`;
  return withYear ? `${words}${of}${year}` : words;
}

/** Prints a stretch from one point to another, saying a shared month or year once: "11–12 Apr 2016", "24 Sep – 1 Oct 2015". */
export function printStretch(from: DatePoint, to: DatePoint, withYear: boolean): string {
  if (from.year !== to.year) return `${printPoint(from, true)}${dash(from, to)}${printPoint(to, true)}`;
  const end = printPoint(to, withYear);
  const start = printPoint(from, withYear && (from.month === null || to.month === null));
  if (start === end || printPoint(from, withYear) === end) return end;
  if (from.day !== null && to.day !== null && from.month === to.month) return `${from.day}–${end}`;
  return `${start}${dash(from, to)}${end}`;
}

function dash(from: DatePoint, to: DatePoint): string {
  return from.month === null && to.month === null ? '–' : ' – ';
}

function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 21 && month <= 41);
}

function nameMonth(month: number): string {
  if (month <= 12) return printMonthName(month).slice(0, 3);
  return month <= 32 ? (SEASONS[(month - 21) % 4] ?? '') : (PARTS.split(',')[month - 33] ?? '');
}

function printYear(year: string): string | undefined {
  if (year === '' || /^-?X+$/.test(year)) return undefined;
  if (/^\d+X$/.test(year)) return `${year.replace('X', '0')}s`;
  if (year.includes('X')) return `${year.replaceAll('X', '0')}–${year.replaceAll('X', '9')}`;
  return year.startsWith('-') ? `${1 - Number(year)} BC` : String(Number(year));
}
