import { stringify } from 'yaml';
import type { Actor } from '../../corpus/actor.ts';

const HEAD = `# A draft of the actors, written by machine from the articles and a list of the world's states and organizations. Nobody has checked it.
# While there is no actors.yaml, this list is the list: only who stands here is found, and the page follows at the next compile. So you can
#   merge   two entries that are one actor: move the names under "aliases" of one into the other, and delete the emptied entry;
#   split   one entry that is two actors: write a second entry with an "id" of its own and move its names there;
#   rename  an actor: change "name" or "short"; an "id" may change too, as long as "of" elsewhere follows;
#   drop    an actor: delete the entry, and what says "of: " that id.
# "found" says what a name rests on: gazetteer, the world's list; text, the articles' own words. Take it out of an entry you have checked:
# then every place with one of its names is a mention, without a look at the words beside it.
# When the list is right, save it as actors.yaml; this file is not read any more once that is there.
`;

/**
 * Prints actors as a draft of the codebook's list, with a head that says what a person can do with it.
 *
 * Reading it gives the same actors again. What says nothing (no aliases, no roles) is left out.
 */
export function printDraft(actors: readonly Actor[]): string {
  const entries = actors.map((actor) => printEntry(actor));
  return `${HEAD}${entries.length === 0 ? '\n[]\n' : entries.map((entry) => `\n${entry}`).join('')}`;
}

function printEntry(actor: Actor): string {
  const { id, kind, name, short, aliases, code, of, side, roles, definition, source, found } = actor;
  const entry = {
    id,
    kind,
    name,
    ...(short === undefined ? {} : { short }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(code === undefined ? {} : { code }),
    ...(of === undefined ? {} : { of }),
    ...(side === undefined ? {} : { side }),
    ...(roles.length === 0 ? {} : { roles }),
    ...(definition === undefined ? {} : { definition }),
    ...(source === undefined ? {} : { source }),
    ...(found === undefined ? {} : { found }),
  };
  // No aliases of equal values and no folding: the reader refuses the one, and a name must stand on one line to be found by eye.
  return stringify([entry], { version: '1.2', schema: 'core', aliasDuplicateObjects: false, lineWidth: 0 });
}
