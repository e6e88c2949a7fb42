import { compareText } from '../../corpus/compareText.ts';
import { isUncertain, printMonth } from '../../corpus/dateWords.ts';
import type { EdtfDate } from '../../corpus/edtfDate.ts';
import { type AnyEvent, isProposed } from '../../corpus/proposed.ts';
import { countWords } from './segmentWords.ts';
import type { Warp } from './warp.ts';

/**
 * The view's sentence, computed: "24 events from 2011 to April 2016, by the side that acted".
 *
 * It counts what people coded; where that is nothing, what the machine proposes, and says so.
 */
export function titleSentence(all: readonly AnyEvent[]): string {
  const coded = all.filter((event) => !isProposed(event));
  const events = coded.length > 0 ? coded : all;
  if (events.length === 0) return 'No events in these articles';
  const dates = events.map((event) => event.when);
  const first = dates.filter((date) => date.earliest !== null).toSorted((a, b) => order(a.earliest, b.earliest))[0];
  const last = dates
    .filter(hasEnd)
    .toSorted((a, b) => order(a.latest, b.latest))
    .at(-1);
  const [from, to] = [first && endWords(first, first.earliest), last && endWords(last, last.latest)];
  const count = `${countWords(events.length, 'event')}${coded.length === 0 ? ' proposed by machine' : ''}`;
  if (from === undefined && to === undefined) return `${count}, by the side that acted`;
  if (from === to || from === undefined || to === undefined) return `${count} in ${from ?? to}, by the side that acted`;
  return `${count} from ${from} to ${to}, by the side that acted`;
}

/** Says how many events the machine proposes: beside coded ones how many more, else that none is checked; empty where it proposes none. */
export function proposedSentence(shown: readonly AnyEvent[]): string {
  const proposed = shown.filter(isProposed).length;
  if (proposed === 0) return '';
  if (proposed === shown.length) return 'Found by machine, not checked.';
  return `${proposed} more ${proposed === 1 ? 'is' : 'are'} proposed by machine, not checked.`;
}

/** The line under it: how many dates are uncertain, and that the axis is compressed where it is. */
export function dateSentence(all: readonly AnyEvent[], warp: Warp): string {
  const coded = all.filter((event) => !isProposed(event));
  const events = coded.length > 0 ? coded : all;
  const uncertain = events.map((event) => event.when).filter(isUncertain);
  const least = uncertain.some((date) => /^\d{4}(\/|[?~%]|$)/.test(date.edtf)) ? 'month or year' : 'month';
  const certain =
    uncertain.length === 0
      ? `${events.length === 1 ? 'Its' : 'Every'} date is known to the day.`
      : `${countDates(uncertain.length, events.length)} uncertain or known only to the ${least}.`;
  return warp.length > 1 ? `${certain} Stretches without articles are compressed.` : certain;
}

function countDates(some: number, all: number): string {
  if (all === 1) return 'Its date is';
  return some === 1 ? 'One of the dates is' : `${some} of the dates are`;
}

/** The end of an open interval is not known: its beginning is the last thing known of it. */
function hasEnd(date: EdtfDate): boolean {
  return date.latest !== null;
}

/** Names the month of a day, or only the year where the date knows no more. */
function endWords(date: EdtfDate, day: string | null): string {
  const knowsOnlyYear = new RegExp(`(^|/)${(day ?? '').slice(0, 4)}([?~%]|/|$)`).test(date.edtf);
  return knowsOnlyYear ? String(Number(day?.slice(0, 4))) : printMonth(day ?? '');
}

function order(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '');
}
