/** Weekdays, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, index) => [name, index + 1]),
);

/** Short weekdays; words of their own ("sun", "sat", "wed"), so taken only before a day of a month. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** Months by their full names. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);

/** Short months, with or without their point. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map((name) => [name, [...MONTHS.keys()].findIndex((month) => month.startsWith(name.slice(0, 3))) + 1]),
);

/** Months that are also persons' names, verbs or events of another kind: they need a context that dates. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);

/** Seasons and other parts of a year with their EDTF codes. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** Ordinals of quarters and halves. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', 4],
]);

/** What time is counted in. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';

/** Units by their words, one and many. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
]);

/** Words that are a day by themselves, as days from the day of writing. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** Parts of a day. */
export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'midday',
  'noon',
  'midnight',
  'lunchtime',
]);

/** Words that point to the time before, of or after the time of writing. */
export const POINTERS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Counts in words. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);

/** First words of feast days. */
export const FEAST_WORDS: ReadonlySet<string> = new Set([
  'christmas',
  'boxing',
  'halloween',
  'thanksgiving',
  'easter',
  'valentine',
  "valentine's",
  'new',
  'good',
]);
