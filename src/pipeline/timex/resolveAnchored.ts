import { printDay as printDayNumber } from '../../corpus/days.ts';
import type { Bounds } from '../edtf.ts';
import type { Anchor } from './anchors.ts';
import type { Phrase, Point } from './phrase.ts';
import { joinValues, resolvePhrase } from './resolvePhrase.ts';
import type { Tense } from './tense.ts';
import { findValueBounds, type TimeValue } from './timeValue.ts';

/** Whether a phrase has its date whatever day it was written on; one counted from another expression has it where there is that one. */
export function isAbsolute(phrase: Phrase, hasReference: boolean): boolean {
  const wholes = phrase.points.map((point) => isWhole(point, hasReference));
  if (wholes.every(Boolean)) return true;
  // "Sept. 28 to Oct. 3, 2015": one printed year serves both.
  return wholes.some(Boolean) && phrase.points.every((point) => point.type === 'date' || point.type === 'month');
}

function isWhole(point: Point, hasReference: boolean): boolean {
  switch (point.type) {
    case 'fixed':
    case 'either':
    case 'year':
      return true;
    case 'date':
    case 'month':
    case 'part':
    case 'feast':
      return point.year !== undefined;
    case 'from':
      return hasReference;
    default:
      return false;
  }
}

/** Resolves a phrase that needs no day of writing. */
export function resolveUnanchored(phrase: Phrase, reference: string | undefined): TimeValue | undefined {
  const { isSameDay, isModifier } = phrase;
  return resolvePhrase(phrase, { day: undefined, tense: 'none', isSameDay, isModifier, reference });
}

/** What the text around a phrase gives. `printed`: the days it prints in full. */
type Given = {
  readonly anchor: Anchor | undefined;
  readonly printed: ReadonlySet<string>;
  readonly tense: Tense;
  readonly reference: string | undefined;
};

/** Resolves a phrase on every day it can have been written. Undefined where that leaves it open, or the text is undated. */
export function resolveAnchored(phrase: Phrase, { anchor, printed, tense, reference }: Given): TimeValue | undefined {
  if (anchor === undefined) return undefined;
  const { isSameDay, isModifier } = phrase;
  // Before a limit all that a weekday dates has happened, whatever the tense: the text is older than its update.
  const isGone = anchor.isLimit && phrase.points[0]?.type === 'weekday';
  const told = isGone ? 'past' : tense;
  const values: TimeValue[] = [];
  for (const day of anchor.days) {
    const value = resolvePhrase(phrase, { day, tense: told, isSameDay, isModifier, reference });
    if (value !== undefined) values.push(value);
  }
  const joined = values.length === 1 ? values[0] : joinValues(values);
  if (joined === undefined || !anchor.isDoubtful)
    return joined === undefined || isTooFine(joined, anchor) ? undefined : joined;
  if (isTooFine(joined, anchor)) return undefined;
  const isBorneOut = joined.form === 'one' && printed.has(joined.cores[0] ?? '');
  return isBorneOut ? joined : { ...joined, isDoubtful: true };
}

/** A weekday within a year is no date. */
function isTooFine(value: TimeValue, anchor: Anchor): boolean {
  return anchor.isWide && value.cores.some((core) => core.length === 10);
}

type Resolved = {
  readonly value: TimeValue;
  readonly bounds: Bounds;
  readonly phrase: Phrase;
  readonly anchor: Anchor | undefined;
  readonly reference: string | undefined;
};

/** Writes what a date rests on: the phrase, and the day or the expression it was counted from where it needed one. */
export function writeBasis(words: string, { value, bounds, phrase, anchor, reference }: Resolved): string {
  if (reference !== undefined && phrase.points[0]?.type === 'from') return `“${words}”, counted from “${reference}”`;
  const [first, last] = [anchor?.days[0], anchor?.days.at(-1)];
  if (anchor === undefined || first === undefined || last === undefined || isAbsolute(phrase, false))
    return `“${words}”`;
  const isOpen = value.form === 'until' || value.form === 'since';
  const { earliest, latest } = isOpen ? findValueBounds({ ...value, form: 'one' }) : bounds;
  const isBefore = latest !== null && latest < printDayNumber(first);
  const isAfter = earliest !== null && earliest > printDayNumber(last);
  return `“${words}”, ${isBefore ? 'before' : isAfter ? 'after' : 'as of'} ${anchor.words}`;
}
