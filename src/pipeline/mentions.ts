import type { Actor } from '../corpus/actor.ts';
import type { Block } from '../corpus/article.ts';
import { compareText } from '../corpus/compareText.ts';
import type { Mention } from '../corpus/mention.ts';
import { escapePattern } from './escapePattern.ts';
import { type Folded, fold } from './fold.ts';

/** Finds every place where an article names an actor. */
export type FindMentions = (folded: Folded, blocks: readonly Block[]) => Mention[];

const NAMING: ReadonlySet<Block['kind']> = new Set(['title', 'subtitle', 'heading', 'paragraph']);

/**
 * Makes the finder of mentions for a list of actors.
 *
 * Names, short names and aliases as printed, typography folded, case kept; the longest name wins, whole words only, a possessive's ending
 * left out; mentions do not overlap. Of two actors with one name the first is meant. Only title, headings and body are looked at.
 */
export function makeFindMentions(actors: readonly Actor[]): FindMentions {
  const owners = new Map<string, string>();
  for (const actor of actors) {
    for (const name of [actor.name, actor.short, ...actor.aliases]) {
      const words = name === undefined ? '' : fold(name).text.trim();
      if (words !== '' && !owners.has(words)) owners.set(words, actor.id);
    }
  }
  if (owners.size === 0) return () => [];
  const names = [...owners.keys()].toSorted((a, b) => b.length - a.length || compareText(a, b)).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (folded, blocks) =>
    findAll(folded, { pattern, owners, blocks: blocks.filter((block) => NAMING.has(block.kind)) });
}

type Search = {
  readonly pattern: RegExp;
  readonly owners: ReadonlyMap<string, string>;
  readonly blocks: readonly Block[];
};

function findAll(folded: Folded, { pattern, owners, blocks }: Search): Mention[] {
  return Array.from(folded.text.matchAll(pattern)).flatMap((match) => {
    const actor = owners.get(match[0]);
    const start = folded.starts[match.index] ?? 0;
    const end = folded.ends[match.index + match[0].length - 1] ?? start;
    const isNamed = blocks.some((block) => block.start <= start && end <= block.end);
    return actor === undefined || !isNamed ? [] : [{ actor, start, end }];
  });
}
