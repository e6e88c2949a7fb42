import { type Actor, SIDE_COLORS } from '../../corpus/actor.ts';
import { findSide } from '../../corpus/side.ts';

/** As many sides can be told apart by colour; more make the page unreadable. */
const MOST_SIDES = 12;
const MOST_LEADERS = 4;
/** One side with more than this share of what known speakers say leaves nothing to compare. */
const NATIONAL = 2 / 3;

/** Who speaks in a corpus and who is named, by actor id, and how often. */
export type HeardActors = {
  readonly speakers: ReadonlyMap<string, number>;
  readonly named: ReadonlyMap<string, number>;
};

/**
 * Gives the sides of a corpus their columns.
 *
 * States and organizations whose people are quoted most become sides, the first five in colours of their own, in the order teal, ochre, violet, green,
 * plum, the others in stone. Where one side would hold more than two thirds of the quotations whose speaker is known, as in a national
 * paper's news of its own elections, that side's most quoted persons, up to four, become sides of their own, so that the columns compare leaders.
 */
export function giveSides(actors: readonly Actor[], { speakers, named }: HeardActors): Actor[] {
  // Where nobody is found speaking, whoever is named counts.
  const spoken = speakers.size > 0 ? speakers : named;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const bySide = sumBySide(byId, spoken);
  const all = [...bySide.values()].reduce((sum, count) => sum + count, 0);
  const [first] = sort(bySide);
  const leaders =
    first === undefined || first[1] <= all * NATIONAL
      ? []
      : sort(spoken)
          .filter(([id]) => byId.get(id)?.kind === 'person' && findSide(byId, id, null) === first[0])
          .slice(0, MOST_LEADERS)
          .map(([id]) => id);
  const apart = new Map([...byId].map(([id, actor]) => [id, leaders.includes(id) ? giveSide(actor, 'stone') : actor]));
  const sides = sort(sumBySide(apart, spoken))
    .map(([id]) => id)
    .slice(0, MOST_SIDES);
  return actors.map((actor) => {
    const place = sides.indexOf(actor.id);
    return place === -1 ? actor : giveSide(actor, SIDE_COLORS[place] ?? 'stone');
  });
}

function giveSide(actor: Actor, color: (typeof SIDE_COLORS)[number]): Actor {
  return { ...actor, side: { short: actor.short ?? actor.name, color } };
}

/** Persons without a role are their own side's only member and no column; states, organizations and leaders are. */
function sumBySide(byId: ReadonlyMap<string, Actor>, spoken: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [id, count] of spoken) {
    const side = findSide(byId, id, null);
    const actor = byId.get(side);
    if (actor === undefined || (actor.kind === 'person' && actor.side === undefined)) continue;
    sums.set(side, (sums.get(side) ?? 0) + count);
  }
  return sums;
}

function sort(counts: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
