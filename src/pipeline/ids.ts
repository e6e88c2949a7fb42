import { findLookAlike } from './lookAlikes.ts';
import { findNearest } from './nearest.ts';
import type { YamlPlace } from './yamlFile.ts';

/** The ids a field can name. Not `complete`: its file is missing or unreadable, which is said once, so no id is held against it. */
export type IdList = { readonly noun: string; readonly known: ReadonlySet<string>; readonly complete: boolean };

type Listed = {
  readonly entries: readonly { readonly parts: { readonly id?: string | undefined } }[];
  readonly complete: boolean;
};

/** Makes the list of the ids of entries, with the ids that need no entry. Entries with a mistake count: naming one of them is no second mistake. */
export function makeIdList(noun: string, list: Listed, builtIn: readonly string[] = []): IdList {
  const known = new Set([...builtIn, ...list.entries.flatMap(({ parts }) => parts.id ?? [])]);
  return { noun, known, complete: list.complete };
}

/** Joins two lists: an id may be in either. */
export function joinIdLists(a: IdList, b: IdList): IdList {
  const known = new Set([...a.known, ...b.known]);
  return { noun: `${a.noun} or ${b.noun}`, known, complete: a.complete && b.complete };
}

/** Checks that an id is known. Problem: `unknown-id`, with the one it looks like, or the nearest known one. */
export function checkId(list: IdList, id: string, place: YamlPlace): boolean {
  if (list.known.has(id) || !list.complete) return true;
  const message = `There is no ${list.noun} with this id.`;
  place.yaml.report(place.path, { code: 'unknown-id', message, value: id, ...explainUnknown(list, id) });
  return false;
}

function explainUnknown(list: IdList, id: string): { readonly message?: string; readonly fix: string } {
  const alike = findLookAlike(id, list.known);
  if (alike !== undefined) {
    const code = (alike.letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `There is no ${list.noun} with this id: it looks like "${alike.id}", and ${alike.letter} is no letter from a to z (U+${code}).`;
    return { message, fix: `Write "${alike.id}" if that is meant.` };
  }
  const nearest = findNearest(id, [...list.known]);
  if (nearest !== undefined) return { fix: `Did you mean "${nearest}"?` };
  return { fix: `Add it to the list first, or use a known ${list.noun}.` };
}

/** Checks every id of a list of ids. */
export function checkIds(list: IdList, ids: readonly string[], place: YamlPlace): boolean {
  const checked = ids.map((id, index) => checkId(list, id, { yaml: place.yaml, path: [...place.path, index] }));
  return checked.every((known) => known);
}

/** Ids stand in addresses, where a comma parts them, and in the ids of statements, where a point does. */
const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/**
 * Checks that an id is well formed and new; `seen` maps ids to where they stand and is added to.
 *
 * Problems: `id-malformed`, `duplicate-id` with the first place.
 */
export function checkNewId(id: string, seen: Map<string, YamlPlace>, place: YamlPlace): boolean {
  const { yaml, path } = place;
  if (!ID.test(id)) {
    const fix = 'Write small letters a to z and digits, parted by hyphens.';
    yaml.report(path, { code: 'id-malformed', message: 'This is not an id.', value: id, fix });
    return false;
  }
  const first = seen.get(id);
  if (first !== undefined) {
    const message = `This id stands already in ${first.yaml.placeOf(first.path)}.`;
    yaml.report(path, {
      code: 'duplicate-id',
      message,
      value: id,
      fix: 'Give one of the two another id, or remove it.',
    });
    return false;
  }
  seen.set(id, place);
  return true;
}
