import * as v from 'valibot';

/** One measured figure beside its goal. `ratio` says how many times faster than the peer we are, or how the time grew; absent where
 * a figure stands for itself. A goal of `none` is nobody's to meet. */
export const Row = v.strictObject({
  what: v.string(),
  peer: v.string(),
  ours: v.string(),
  ratio: v.optional(v.number()),
  goal: v.string(),
  met: v.boolean(),
});
export type Row = v.InferOutput<typeof Row>;

/** Prints figures as a Markdown table. */
export function printRows(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, peer, ours, ratio, goal, met }) =>
      `| ${what} | ${peer} | ${ours} | ${ratio?.toFixed(2) ?? ''} | ${goal} | ${goal === 'none' ? '' : met ? 'met' : 'not met'} |`,
  );
  return ['| what | peer or before | ours | ratio | goal | |', '|---|---|---|---|---|---|', ...lines].join('\n');
}
