import * as v from 'valibot';
import { isMapping, readShape } from './shape.ts';
import type { Path, YamlPlace } from './yamlFile.ts';

/** An entry of a list with the path at which it stands in its file. `value` is there where all of it has the right form, `parts` are the keys that have. */
export type Entry<T> = { readonly path: Path; readonly parts: Partial<T>; readonly value?: T };

/** What an entry's form is checked against. */
export type EntrySchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/** Reads a list of whatever is written in it, each with its path. Not a list: `wrong-type`; absent: none. */
export function readList(
  list: unknown,
  { yaml, path }: YamlPlace,
): { readonly written: unknown; readonly path: Path }[] {
  if (list === undefined) return [];
  if (Array.isArray(list)) return list.map((written, index) => ({ written, path: [...path, index] }));
  const fix = 'Write a list: each entry on lines of its own, the first beginning with "- ".';
  yaml.report(path, { code: 'wrong-type', message: 'A list is wanted here.', value: print(list), fix });
  return [];
}

/** Reads the entries of a list one by one, so that a wrong one leaves the others readable. Problems: those of `readList` and `readShape`. */
export function readEntries<S extends EntrySchema>(
  schema: S,
  list: unknown,
  place: YamlPlace,
): Entry<v.InferOutput<S>>[] {
  return readList(list, place).map(({ written, path }) => readEntry(schema, written, { ...place, path }));
}

/** Reads one entry: what is right of it, and the whole where all is. Problems: those of `readShape`. */
export function readEntry<S extends EntrySchema>(
  schema: S,
  written: unknown,
  place: YamlPlace,
): Entry<v.InferOutput<S>> {
  const value = readShape(schema, written, place);
  const { path } = place;
  return value === undefined ? { path, parts: readParts(schema, written) } : { path, parts: value, value };
}

/** Reads the keys that are right by themselves, so that one mistake in an entry does not hide the next. */
function readParts<S extends EntrySchema>(schema: S, written: unknown): Partial<v.InferOutput<S>> {
  if (!isMapping(written)) return {};
  const parts = Object.entries(schema.entries).flatMap(([key, part]) => {
    const read = v.safeParse(part, Object.hasOwn(written, key) ? written[key] : undefined);
    return read.success ? [[key, read.output]] : [];
  });
  // The gate: each key has just been checked against its own schema.
  return Object.fromEntries(parts) as Partial<v.InferOutput<S>>;
}

function print(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
