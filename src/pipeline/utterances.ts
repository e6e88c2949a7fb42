import type { PlacedStatement } from './statements.ts';

/**
 * Checks that statements grouped as one utterance can be one act of speech: one speaker, and days that can be the same.
 *
 * Problems: `utterance-speaker`, `utterance-date`, each at the later of the two. Source: codebook, rule 7.
 */
export function checkUtterances(statements: readonly PlacedStatement[]): void {
  const firsts = new Map<string, PlacedStatement>();
  for (const placed of statements) {
    const first = firsts.get(placed.statement.utterance);
    if (first === undefined) firsts.set(placed.statement.utterance, placed);
    else compare(first, placed);
  }
}

function compare(first: PlacedStatement, second: PlacedStatement): void {
  const { yaml, path } = second.place;
  const at = [...path, 'utterance'];
  const where = first.place.yaml.placeOf(first.place.path);
  const value = second.statement.utterance;
  if (first.statement.speaker !== second.statement.speaker) {
    const message = `The same utterance has another speaker in ${where}: ${first.statement.speaker}.`;
    yaml.report(at, { code: 'utterance-speaker', message, value, fix: 'Give one of the two another utterance.' });
  }
  if (!canBeSameDay(first, second)) {
    const message = `The same utterance is dated ${first.statement.said.edtf} in ${where}, and ${second.statement.said.edtf} here.`;
    yaml.report(at, {
      code: 'utterance-date',
      message,
      value,
      fix: 'Correct a date, or give one of the two another utterance.',
    });
  }
}

function canBeSameDay(a: PlacedStatement, b: PlacedStatement): boolean {
  const [first, second] = [a.statement.said, b.statement.said];
  const isBefore = (latest: string | null, earliest: string | null) =>
    latest !== null && earliest !== null && latest < earliest;
  return !isBefore(first.latest, second.earliest) && !isBefore(second.latest, first.earliest);
}
