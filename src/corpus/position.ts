import { isDoubtful } from './dateWords.ts';
import type { EdtfDate } from './edtfDate.ts';
import { STANCES, type Stance, type Statement } from './statement.ts';
import { groupUtterances, type Utterance } from './utterances.ts';

// From the most faithful to the least.
const WORDINGS = ['quoted', 'reported', 'narrated'] as const;

/** How a cell knows its stance: spoken words, a report of them, or the article's own voice. */
export type Wording = (typeof WORDINGS)[number];

/** A stance at a time; a side that moved has several. */
export type Move = { readonly stance: Stance; readonly said: EdtfDate };

/** What one speaker said last. */
export type Voice = { readonly speaker: string; readonly stance: Stance };

/** How many utterances of a side take one stance. */
export type Share = { readonly stance: Stance; readonly count: number };

/**
 * All statements of one side on one issue, read together. Derived, never stored.
 *
 * `deciding` is the latest dated utterance; its stance is the side's, and of several on that date it is the one closest to the spoken words. `voices` holds the speakers' last words where they differ and none is
 * clearly later, else nothing. `moves` holds the stances in order of time where they changed, else nothing. `shares` is filled
 * where a cell has more than eight utterances: the stance is then that of the largest group, which comes first.
 */
export type Position = {
  readonly side: string;
  readonly stance: Stance;
  readonly wording: Wording;
  readonly key: string | null;
  readonly deciding: Utterance;
  readonly utterances: readonly Utterance[];
  readonly voices: readonly Voice[];
  readonly moves: readonly Move[];
  readonly shares: readonly Share[];
};

/** Above this many utterances a cell shows how they are distributed, not the last one. */
export const CROWD = 8;

/** Reads the position of a side from its statements on one issue; null where it made none. */
export function readPosition(side: string, statements: readonly Statement[]): Position | null {
  const utterances = groupUtterances(statements);
  const latest = utterances.at(-1);
  if (latest === undefined) return null;
  const shares = utterances.length > CROWD ? countStances(utterances) : [];
  const stance = shares[0]?.stance ?? latest.statement.stance;
  const deciding = findDeciding(utterances, stance) ?? latest;
  const voices = findDifferingVoices(utterances);
  return {
    side,
    stance,
    wording: readWording(deciding.statement),
    key: deciding.statement.key ?? deciding.statement.condition ?? null,
    deciding,
    utterances,
    voices,
    moves: voices.length === 0 ? findMoves(utterances) : [],
    shares,
  };
}

/** Tells how a statement's words reach us. */
export function readWording(statement: Statement): Wording {
  if (statement.reporting === 'narrated') return 'narrated';
  return statement.reporting === 'indirect' ? 'reported' : 'quoted';
}

/** Tells whether a side's own speakers took different stances; one who declined took none. */
export function isDivided(position: Position): boolean {
  const taken = position.voices.filter((voice) => voice.stance !== 'declined');
  return new Set(taken.map((voice) => voice.stance)).size > 1;
}

/** Finds the latest utterance with a stance; of several on one date, the one that gives most of the speaker's words. */
function findDeciding(utterances: readonly Utterance[], stance: Stance): Utterance | undefined {
  const fitting = utterances.filter((utterance) => utterance.statement.stance === stance);
  const latest = fitting.at(-1);
  if (latest === undefined) return undefined;
  const candidates = fitting.filter(({ statement }) => isSameDate(statement.said, latest.statement.said));
  const rank = ({ statement }: Utterance) => WORDINGS.indexOf(readWording(statement));
  return candidates.reduce((best, one) => (rank(one) <= rank(best) ? one : best));
}

/** Counts what a side's utterances on an issue say, the largest group first, of equal ones the later; groups of none are left out. */
function countStances(utterances: readonly Utterance[]): readonly Share[] {
  const stances = utterances.map((utterance) => utterance.statement.stance);
  return STANCES.map((stance) => ({ stance, count: stances.filter((one) => one === stance).length }))
    .filter((share) => share.count > 0)
    .toSorted((a, b) => b.count - a.count || stances.lastIndexOf(b.stance) - stances.lastIndexOf(a.stance));
}

/** Keeps each speaker's last words unless another speaker of the side clearly said something else later. */
function findDifferingVoices(utterances: readonly Utterance[]): readonly Voice[] {
  const last = new Map<string, Statement>();
  for (const { statement } of utterances) last.set(statement.speaker, statement);
  const latest = [...last.values()];
  const latestOf = STANCES.map((stance) => ({
    stance,
    day: findLatest(latest.filter((one) => one.stance === stance)),
  }));
  const lasting = latest.filter(
    ({ stance, said }) =>
      isDoubtful(said) ||
      !latestOf.some((other) => other.stance !== stance && said.latest !== null && other.day > said.latest),
  );
  const isDiffering = new Set(lasting.map((statement) => statement.stance)).size > 1;
  return isDiffering ? lasting.map(({ speaker, stance }) => ({ speaker, stance })) : [];
}

/** Finds the latest day on which something was said for certain; an empty string where there is none. `compareDates` says the same of two. */
function findLatest(statements: readonly Statement[]): string {
  return statements.reduce(
    (latest, { said }) =>
      !isDoubtful(said) && said.earliest !== null && said.earliest > latest ? said.earliest : latest,
    '',
  );
}

/** Lists the stances a side took one after another; what was said on one and the same date counts once, by its last word. */
function findMoves(utterances: readonly Utterance[]): readonly Move[] {
  const moves: Move[] = [];
  for (const { statement } of utterances) {
    const { stance, said } = statement;
    const before = moves.at(-1);
    if (before !== undefined && isSameDate(before.said, said)) moves.pop();
    if (moves.at(-1)?.stance !== stance) moves.push({ stance, said });
  }
  return moves.length > 1 ? moves : [];
}

function isSameDate(a: EdtfDate, b: EdtfDate): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}
