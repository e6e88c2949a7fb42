import { type EventScan, readTraits } from './eventScan.ts';
import { TRAIT } from './eventTraits.ts';
import { numberWord } from './eventVocabulary.ts';

/** What a clause does in its sentence: `content` is what somebody is reported as saying, `open` what is supposed, asked or denied. */
export type ClauseRole = 'main' | 'content' | 'relative' | 'adverbial' | 'open';

/**
 * A stretch of a sentence's words that holds at most one act; `from` and `to` are places in its words, half-open.
 *
 * `opener` has the traits of the word or mark that began it, `reach` is the place until which a pattern may go on.
 */
export type Clause = {
  readonly role: ClauseRole;
  readonly from: number;
  readonly to: number;
  readonly opener: number;
  readonly reach: number;
};

type PlainClause = Omit<Clause, 'reach'>;
/** How a clause begins; `base` is the role that a comma leads back to. */
type Opening = { readonly role: ClauseRole; readonly base: ClauseRole; readonly opener: number };

const { mark: MARK, break: BREAK, relative: RELATIVE, condition: CONDITION, adverbial: ADVERBIAL } = TRAIT;
const { conjunction: CONJUNCTION, pronoun: PRONOUN, verbal: VERBAL, saying: SAYING, denying: DENYING } = TRAIT;
const { deed: DEED, tag: TAG, timing: TIMING } = TRAIT;
const THAT = numberWord('that');

/**
 * Divides a sentence's words into clauses, in text order.
 *
 * Marks and the words that open clauses divide; no grammar stands behind it. A comma after a relative or adverbial clause leads back to what it
 * interrupted.
 */
export function findClauses(scan: EventScan): Clause[] {
  const clauses = divide(scan);
  const tag = clauses.findLastIndex((found) => isSpeakerTag(scan, found));
  return clauses.map(({ role, from, to, opener }, index) => {
    const isSaid = index < tag && role === 'main';
    return { role: isSaid ? 'content' : role, from, to, opener, reach: findReach(clauses, index) };
  });
}

function divide(scan: EventScan): PlainClause[] {
  const clauses: PlainClause[] = [];
  let from = 0;
  let current: Opening = { role: 'main', base: 'main', opener: 0 };
  for (let at = 0; at <= scan.length; at += 1) {
    const next = at === scan.length ? current : findOpening(scan, { at, from }, current);
    if (next === undefined) continue;
    if (at > from) clauses.push({ role: current.role, from, to: at, opener: current.opener });
    from = (readTraits(scan, at) & MARK) === 0 ? at : at + 1;
    current = next;
  }
  return clauses;
}

/** How a clause begins at a place; undefined where the one that began at `from` goes on. */
function findOpening(
  scan: EventScan,
  { at, from }: { readonly at: number; readonly from: number },
  { role, base }: Opening,
): Opening | undefined {
  const opener = readTraits(scan, at);
  if ((opener & MARK) !== 0) return (opener & BREAK) === 0 ? undefined : { role: base, base, opener };
  const before = readTraits(scan, at - 1);
  const opened = openClause(scan, at, before);
  if (opened !== undefined) return { role: opened, base, opener };
  if ((before & SAYING) !== 0 && at > from + 1) return { role: 'content', base: 'content', opener: before };
  if ((before & DENYING) !== 0) return { role: 'open', base, opener: before };
  return (opener & CONJUNCTION) !== 0 && joinsVerbs(scan, at) ? { role, base, opener } : undefined;
}

function openClause(scan: EventScan, at: number, before: number): ClauseRole | undefined {
  const traits = readTraits(scan, at);
  if ((traits & RELATIVE) !== 0) return 'relative';
  if ((traits & CONDITION) !== 0) return 'open';
  if ((traits & ADVERBIAL) !== 0) return 'adverbial';
  if (scan.ids[at] !== THAT) return undefined;
  if ((before & (SAYING | DEED)) !== 0) return 'content';
  const isInside = at > 0 && (before & MARK) === 0;
  return isInside && (readTraits(scan, at + 1) & DEED) !== 0 ? 'relative' : undefined;
}

/** Whether what "and" or "but" joins are verbs, and not nouns. */
function joinsVerbs(scan: EventScan, at: number): boolean {
  return (readTraits(scan, at + 1) & (PRONOUN | VERBAL | SAYING | DEED)) !== 0;
}

/** Whether a clause only names who said the rest: "officials said". */
function isSpeakerTag(scan: EventScan, { role, opener, from, to }: PlainClause): boolean {
  if (role !== 'main' || from === 0 || (opener & BREAK) === 0 || to - from > 9) return false;
  let last = to - 1;
  while (last > from && (readTraits(scan, last) & MARK) !== 0) last -= 1;
  return (readTraits(scan, last) & TAG) !== 0;
}

/** A pattern may go on over "and" and into what is said, but not over a mark or into when and why. */
function findReach(clauses: readonly PlainClause[], index: number): number {
  let reach = clauses[index]?.to ?? 0;
  for (let at = index + 1; at < clauses.length; at += 1) {
    const next = clauses[at];
    if (next === undefined || next.from !== reach || (next.opener & TIMING) !== 0) break;
    // "Denied the envoy a visa": what is denied somebody goes on with its verb.
    if (next.role === 'open' && (next.opener & DENYING) === 0) break;
    reach = next.to;
  }
  return reach;
}
