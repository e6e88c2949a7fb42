import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { BLOCKED_NAMES } from '../gazetteer/supplement.ts';
import { makeNameTable, type NameTable } from '../nameTable.ts';

/** The table of all names of the world's list; null stands for a longer name that means something else. */
export const INSTITUTION_NAMES: NameTable<string | null> = makeNameTable([
  ...BLOCKED_NAMES.map((name) => [name, null] as const),
  ...GAZETTEER.flatMap(({ id, name, short, aliases }) =>
    [name, ...(short === undefined ? [] : [short]), ...aliases].map((alias) => [alias, id] as const),
  ),
  // Searched at capitals only, so that small words cost nothing.
  ...GAZETTEER.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].flatMap((alias) => (/^al[- ]/.test(alias) ? [[alias.slice(3), id] as const] : [])),
  ),
]);
