import { type Actor, SIDE_COLORS } from '../../corpus/actor.ts';
import { findSide } from '../../corpus/side.ts';
import type { ArticleText } from '../articleText.ts';
import { makeFindMentions } from '../mentions.ts';

/** As many sides can be told apart by colour; more make the page unreadable. */
const MOST_SIDES = 12;
const MOST_LEADERS = 4;
/** One side with more than this share of what known speakers say leaves nothing to compare. */
const NATIONAL = 2 / 3;

/**
 * Gives the sides of a corpus their columns.
 *
 * States and organizations whose people are quoted most become sides, the first five in colours of their own, in the order teal, ochre, violet, green,
 * plum, the others in stone. Where one side would hold more than two thirds of the quotations whose speaker is known, as in a national
 * paper's news of its own elections, that side's most quoted persons, up to four, become sides of their own, so that the columns compare leaders.
 */
export function giveSides(actors: readonly Actor[], texts: readonly ArticleText[]): Actor[] {
  const spoken = countSpoken(actors, texts);
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

/** Counts by the names in the attributions' sources; where there are no attributions, by all mentions. */
function countSpoken(actors: readonly Actor[], texts: readonly ArticleText[]): ReadonlyMap<string, number> {
  const find = makeFindMentions(actors);
  const persons = new Set(actors.flatMap((actor) => (actor.kind === 'person' ? [actor.id] : [])));
  const counts = new Map<string, number>();
  const hasAttributions = texts.some((read) => read.attributions.length > 0);
  for (const read of texts) {
    const sources = hasAttributions
      ? read.attributions.flatMap(({ source: [first] }) =>
          first === undefined ? [] : [{ ...first, kind: 'paragraph' as const }],
        )
      : read.blocks;
    const mentions = find(read.source.text, sources);
    const speakers = hasAttributions ? listSpeakers(mentions, sources, persons) : mentions.map(({ actor }) => actor);
    for (const id of speakers) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

type Placed = { readonly actor: string; readonly start: number };

/** One speaker a source: its first person, else its first actor. */
function listSpeakers(
  mentions: readonly Placed[],
  sources: readonly { start: number; end: number }[],
  persons: ReadonlySet<string>,
): string[] {
  let next = 0;
  return sources.flatMap(({ end }) => {
    let chosen: string | undefined;
    for (; next < mentions.length; next += 1) {
      const mention = mentions[next];
      if (mention === undefined || mention.start >= end) break;
      if (chosen === undefined || (persons.has(mention.actor) && !persons.has(chosen))) chosen = mention.actor;
    }
    return chosen === undefined ? [] : [chosen];
  });
}

function sort(counts: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
