import { groupBy } from '../corpus/groupBy.ts';
import type { Stance, Statement } from '../corpus/statement.ts';

/** Who counts as an actor: each speaker, or the side spoken for. */
export type Grain = 'speaker' | 'side';

/** An actor's stance on an issue. `utterances` counts acts of speech, however many articles print each. */
export type Tie = {
  readonly actor: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly utterances: number;
};

/**
 * Two actors who meet on issues.
 *
 * `weight` counts the stances on issues in which they meet, each once; `utterancePairs` counts them as often as both spoke; `averageActivity` is `weight` over
 * the mean number of stances of the two. `a` comes before `b` in the order of the statements.
 */
export type Meeting = {
  readonly a: string;
  readonly b: string;
  readonly issues: readonly string[];
  readonly weight: number;
  readonly utterancePairs: number;
  readonly averageActivity: number;
};

/** Counts the ties of a two-mode network of actors and issues, in the order of the statements. Printings of one utterance count once. */
export function countTies(statements: readonly Statement[], grain: Grain): readonly Tie[] {
  const ties = groupBy(statements, (one) => JSON.stringify([one[grain], one.issue, one.stance]));
  return [...ties.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const utterances = new Set(together.map(({ utterance }) => utterance)).size;
    return [{ actor: first[grain], issue: first.issue, stance: first.stance, utterances }];
  });
}

/**
 * Finds who shares a stance on an issue: the actor congruence network of discourse network analysis.
 *
 * Yes with yes, no with no, yes-if with yes-if; to decline is to take no side, and ties nobody. Source: Leifeld, "Discourse Network
 * Analysis" (2017), and the DNA manual, congruence with a binary qualifier, whose sums run over stances as coded here.
 */
export function findCongruence(ties: readonly Tie[]): readonly Meeting[] {
  return findMeetings(ties, (a, b) => a.stance === b.stance);
}

/** Finds who contradicts whom: one says yes to an issue, the other no. A yes-if contradicts neither. Source: as `findCongruence`. */
export function findConflict(ties: readonly Tie[]): readonly Meeting[] {
  const opposite: Partial<Record<Stance, Stance>> = { supports: 'opposes', opposes: 'supports' };
  return findMeetings(ties, (a, b) => opposite[a.stance] === b.stance);
}

function findMeetings(ties: readonly Tie[], meets: (a: Tie, b: Tie) => boolean): Meeting[] {
  const byActor = groupBy(
    ties.filter(({ stance }) => stance !== 'declined'),
    ({ actor }) => actor,
  );
  const actors = [...byActor];
  return actors.flatMap(([a, own], place) =>
    actors.slice(place + 1).flatMap(([b, theirs]) => {
      const pairs = own.flatMap((one) =>
        theirs.filter((other) => one.issue === other.issue && meets(one, other)).map((other) => ({ one, other })),
      );
      if (pairs.length === 0) return [];
      return [
        {
          a,
          b,
          issues: [...new Set(pairs.map(({ one }) => one.issue))],
          weight: pairs.length,
          utterancePairs: pairs.reduce((sum, { one, other }) => sum + one.utterances * other.utterances, 0),
          averageActivity: pairs.length / ((own.length + theirs.length) / 2),
        },
      ];
    }),
  );
}
