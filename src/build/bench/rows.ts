/** One measured figure beside its goal. `ratio` says how many times faster than the peer we are, or how the time grew; absent where
 * a figure stands for itself. */
export type Row = {
  readonly what: string;
  readonly peer: string;
  readonly ours: string;
  readonly ratio?: number;
  readonly goal: string;
  readonly met: boolean;
};

/** Prints figures as a Markdown table. */
export function printRows(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, peer, ours, ratio, goal, met }) =>
      `| ${what} | ${peer} | ${ours} | ${ratio?.toFixed(2) ?? ''} | ${goal} | ${met ? 'met' : 'not met'} |`,
  );
  return ['| what | peer or before | ours | ratio | goal | |', '|---|---|---|---|---|---|', ...lines].join('\n');
}
