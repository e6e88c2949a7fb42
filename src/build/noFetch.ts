/**
 * Stands in for the two packages by which citation-js requests addresses, which are Node's. Nothing we cite is looked up.
 *
 * Throws when called: a page that asks for something would break the promise that it asks for nothing.
 */
export default function noFetch(): never {
  throw new Error('The page requests nothing.');
}

/** The class that citation-js tests headers against. */
export class Headers {}
