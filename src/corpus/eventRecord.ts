import * as v from 'valibot';
import { EdtfDate } from './edtfDate.ts';
import { Span } from './span.ts';

/** Cooperation or conflict, in words or in deeds. GDELT numbers them 1 to 4 in this order. */
export const QUADS = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const;
export type Quad = (typeof QUADS)[number];

/** Whether an event took place, was announced, was still going on, or is one party's account. */
export const EVENT_STATUSES = ['occurred', 'planned', 'ongoing', 'claimed'] as const;

/** The sentence that reports an event. */
export const Evidence = v.strictObject({ article: v.string(), ...Span.entries });
export type Evidence = v.InferOutput<typeof Evidence>;

/**
 * Something that happened, coded with PLOVER 2021.
 *
 * `actors` and `recipients` are actor ids; mutual acts put all parties in `actors`, in the order the article names them.
 * `claimedBy` is an actor id, present only with status `claimed`. One event can have evidence in many articles.
 * `aliases` are ids under which it was published before.
 */
export const EventRecord = v.strictObject({
  id: v.string(),
  when: EdtfDate,
  type: v.string(),
  mode: v.optional(v.string()),
  context: v.array(v.string()),
  quad: v.picklist(QUADS),
  actors: v.array(v.string()),
  recipients: v.array(v.string()),
  status: v.picklist(EVENT_STATUSES),
  claimedBy: v.optional(v.string()),
  summary: v.string(),
  evidence: v.array(Evidence),
  note: v.optional(v.string()),
  coder: v.string(),
  aliases: v.optional(v.array(v.string())),
});
export type EventRecord = v.InferOutput<typeof EventRecord>;
