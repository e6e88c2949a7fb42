const HOMES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'united-states',
    [
      'congress',
      'us-senate',
      'us-house',
      'white-house',
      'democratic-party',
      'republican-party',
      'us-supreme-court',
      'us-justice-department',
      'fbi',
      'us-state-department',
    ],
  ],
  ['united-kingdom', ['downing-street', 'uk-parliament', 'labour-party', 'conservative-party', 'uk-foreign-office']],
  ['india', ['lok-sabha', 'bjp', 'indian-congress-party']],
]);
/** A home paper names its own state's institutions this many times as often as its neighbours', and all of them this often. */
const SHARE = 0.8;
const LEAST = 10;

/**
 * Finds the state at home: a paper leaves out whose Senate or president it speaks of where it is its own readers'.
 *
 * Judged by the institutions named: undefined where they are few, or several states'.
 */
export function findHome(institutions: ReadonlyMap<string, number>): string | undefined {
  const counts = Array.from(HOMES, ([state, offices]) => ({
    state,
    count: offices.reduce((sum, office) => sum + (institutions.get(office) ?? 0), 0),
  }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return counts.find(({ count }) => count >= LEAST && count >= all * SHARE)?.state;
}
