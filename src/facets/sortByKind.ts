import { PASSAGE_KINDS, type PassageKind } from '../corpus/columns.ts';
import type { Passage } from './facet.ts';

/** Tells which kind of passage it is. */
export function kindOf({ subject, isFound }: Passage): PassageKind {
  if (subject.kind === 'event') return isFound ? 'proposed' : 'event';
  return subject.kind;
}

/** Puts an article's passages into the order of the columns: what people coded first. */
export function sortByKind(passages: readonly Passage[]): readonly Passage[] {
  return passages.toSorted((a, b) => PASSAGE_KINDS.indexOf(kindOf(a)) - PASSAGE_KINDS.indexOf(kindOf(b)));
}
