import type { Unit } from './timeWords.ts';

/** A point of time as words name it, before it is known what day they were written on. Months 1 to 12, weekdays Monday 1 to Sunday 7. */
export type Point =
  | { readonly type: 'fixed'; readonly core: string }
  | { readonly type: 'either'; readonly days: readonly string[] }
  | {
      readonly type: 'date';
      readonly year?: number | undefined;
      readonly month: number;
      readonly day: number;
      readonly weekday?: number | undefined;
      readonly yearShift?: number | undefined;
    }
  | {
      readonly type: 'month';
      readonly year?: number | undefined;
      readonly month: number;
      readonly pointer?: number | undefined;
      readonly yearShift?: number | undefined;
    }
  | {
      readonly type: 'part';
      readonly part: number;
      readonly year?: number | undefined;
      /** "last spring": the one gone by. */
      readonly pointer?: number | undefined;
      /** "the spring of last year": years from the one of writing. */
      readonly yearShift?: number | undefined;
    }
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly pointer?: number | undefined;
      readonly weekShift?: number | undefined;
      readonly side?: 'before' | 'after' | undefined;
    }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'unit'; readonly unit: Unit; readonly shift: number }
  | { readonly type: 'count'; readonly unit: Unit; readonly count: number }
  | { readonly type: 'stretch'; readonly unit: Unit; readonly count: number }
  | { readonly type: 'from'; readonly unit: Unit; readonly count: number }
  | { readonly type: 'feast'; readonly feast: string; readonly year?: number | undefined };

/** How the points of a phrase stand to the time it names. */
export type Form = 'one' | 'interval' | 'set' | 'until' | 'since';

/** What stands at a place of a sentence, by tokens: a point or a range of two. `end` is the token after the last. */
export type Core = {
  readonly points: readonly Point[];
  readonly form: Form;
  readonly start: number;
  readonly end: number;
};

/**
 * A time phrase with the words round it.
 *
 * `looseness`: "early" and "the start of" name a part of it, "the end of" its end, "about" doubts it. `isSameDay`: what is "later on Monday"
 * was written on that Monday. `isModifier`: it stands before a noun, "the February agreement".
 */
export type Phrase = Core & {
  readonly looseness: 'none' | 'part' | 'end' | 'about';
  readonly isSameDay: boolean;
  readonly isModifier: boolean;
};

/** Makes a core of one point. */
export function single(point: Point, start: number, end: number): Core {
  return { points: [point], form: 'one', start, end };
}

/** A resolved point: one date, two that are the ends of an interval, or two of which one is meant. */
export type ResolvedPoint = {
  readonly cores: readonly string[];
  readonly form: 'one' | 'interval' | 'set';
  readonly isLoose?: boolean;
  readonly isDoubtful?: boolean;
};
