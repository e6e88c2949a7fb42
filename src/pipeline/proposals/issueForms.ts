import { findStems } from './issueStems.ts';

/** What is remembered of printed forms, by their hash: the known terms that each has. */
export type FormMemory = {
  readonly recall: (hash: number) => readonly number[] | undefined;
  readonly learn: (hash: number, form: string) => readonly number[];
};

/** Places for printed forms: several times as many as a large folder has, so that few drive each other out. */
const PLACES = 1 << 17;

/**
 * Makes the memory of printed forms for the terms that are known.
 *
 * Each form is stemmed once: of a thousand words, few are known and fewer new. A place holds a form's hash and the number of its list of terms.
 */
export function makeFormMemory(known: ReadonlyMap<string, number>): FormMemory {
  const places = new Int32Array(2 * PLACES);
  const lists: (readonly number[])[] = [[], []];
  const numbers = new Map([['', NO_TERMS]]);
  const mayBeKnown = makeScreen(known.keys());
  const recall = (hash: number): readonly number[] | undefined => {
    const place = findPlace(hash);
    const list = places[place + 1] ?? 0;
    return list !== 0 && places[place] === hash ? lists[list] : undefined;
  };
  const learn = (hash: number, form: string): readonly number[] => {
    const terms = mayBeKnown(form) ? findStems(form).flatMap((stem) => known.get(stem) ?? []) : [];
    const key = terms.join(' ');
    const list = numbers.get(key) ?? lists.push(terms) - 1;
    numbers.set(key, list);
    const place = findPlace(hash);
    places[place] = hash;
    places[place + 1] = list;
    return terms;
  };
  return { recall, learn };
}

/** The list of the forms that are none of the terms; 0 is no list. */
const NO_TERMS = 1;

function findPlace(hash: number): number {
  return 2 * ((hash ^ (hash >>> 16)) & (PLACES - 1));
}

/** A longer form keeps its first letters in its stem. */
const LONG = 6;
const FIRST = 3;

/** Makes the screen that passes over most forms whose first letters no known term has, before they are stemmed. */
function makeScreen(terms: Iterable<string>): (form: string) => boolean {
  const firsts = new Set(Array.from(terms, (term) => term.slice(0, FIRST)));
  return (form) => {
    if (form.length < LONG || !/^[a-z]+$/i.test(form)) return true;
    const first = form.slice(0, FIRST).toLowerCase();
    return firsts.has(first) || firsts.has(first.slice(0, FIRST - 1));
  };
}
