import * as v from 'valibot';

/** The kinds of actor. An office is a ministry, a presidency, a press service; a group has no office behind it. */
export const ACTOR_KINDS = ['person', 'state', 'organization', 'office', 'group'] as const;

/** The colour tokens a side can own, in the order in which new sides take them. Sides beyond the sixth share stone. */
export const SIDE_COLORS = ['teal', 'ochre', 'violet', 'green', 'plum', 'stone'] as const;

/** Where an actor is from that no codebook lists: a list of the world's states and organizations, or the articles' own words. */
export const FINDINGS = ['gazetteer', 'text'] as const;

/** An office a person held. `of` is an actor's id; `from` and `to` are EDTF dates, year precision is enough; `from` absent: since when is unknown; `to` absent: still held. */
export const Role = v.strictObject({
  title: v.string(),
  of: v.string(),
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  source: v.string(),
});
export type Role = v.InferOutput<typeof Role>;

/**
 * Who can speak, act, be addressed or be named.
 *
 * `aliases` are names as printed. `code` is ISO 3166-1 alpha-3 for states, CAMEO for others. `of` ties an office or a group
 * to the actor it belongs to. An actor with `side` can be a column; its colour is its own for good. `found` stands at an
 * actor that a machine found: nobody has checked it.
 */
export const Actor = v.strictObject({
  id: v.string(),
  kind: v.picklist(ACTOR_KINDS),
  name: v.string(),
  short: v.optional(v.string()),
  aliases: v.optional(v.array(v.string()), []),
  code: v.optional(v.string()),
  roles: v.optional(v.array(Role), []),
  of: v.optional(v.string()),
  side: v.optional(v.strictObject({ short: v.string(), color: v.picklist(SIDE_COLORS) })),
  definition: v.optional(v.string()),
  source: v.optional(v.string()),
  found: v.optional(v.picklist(FINDINGS)),
});
export type Actor = v.InferOutput<typeof Actor>;
