import type * as v from 'valibot';
import { Actor } from '../corpus/actor.ts';
import { CodedIssue } from '../corpus/codebook.ts';
import { Publisher, UNNAMED_PUBLISHER } from '../corpus/publisher.ts';
import { checkDate } from './dates.ts';
import { type Entry, type EntrySchema, readEntries } from './entries.ts';
import { checkId, checkNewId, type IdList, makeIdList } from './ids.ts';
import type { SourceText } from './place.ts';
import type { Report } from './problems.ts';
import { readYaml, type YamlFile, type YamlPlace } from './yamlFile.ts';

/** One list of the codebook with the file it stands in; no file, no entries. `values` are those of the entries that are right and new. */
export type CodebookList<T> = {
  readonly yaml?: YamlFile | undefined;
  readonly entries: readonly Entry<T>[];
  readonly values: readonly T[];
};

/** The codebook as read: its three lists, and their ids to check others against. */
export type CodebookFiles = {
  readonly issues: CodebookList<CodedIssue>;
  readonly actors: CodebookList<Actor>;
  readonly publishers: CodebookList<Publisher>;
  readonly ids: { readonly issues: IdList; readonly actors: IdList; readonly publishers: IdList };
};

/** The codebook's files, in the order they are asked for. */
export const CODEBOOK_PATHS = {
  issues: 'codebook/issues.yaml',
  actors: 'codebook/actors.yaml',
  publishers: 'codebook/publishers.yaml',
} as const;

/** The actors a machine proposed, written for a person to change: read where there is no list of actors. */
export const ACTORS_DRAFT_PATH = 'codebook/actors.draft.yaml';

/**
 * Reads the codebook: three closed lists of entries. A draft of the actors stands for their list where there is none.
 *
 * Problems beside those of form: `duplicate-id`, `id-malformed`, `unknown-id` (an actor's `of`), and those of a role's dates.
 */
export function readCodebookFiles(sources: ReadonlyMap<string, SourceText>, report: Report): CodebookFiles {
  const issues = readCodebookList(CodedIssue, sources.get(CODEBOOK_PATHS.issues), report);
  const actors = readCodebookList(Actor, sources.get(CODEBOOK_PATHS.actors) ?? sources.get(ACTORS_DRAFT_PATH), report);
  const publishers = readCodebookList(Publisher, sources.get(CODEBOOK_PATHS.publishers), report);
  const ids = {
    issues: listIds('issue', issues),
    actors: listIds('actor', actors),
    publishers: listIds('publisher', publishers, [UNNAMED_PUBLISHER]),
  };
  checkActors(actors, ids.actors);
  return { issues, actors, publishers, ids };
}

function readCodebookList<S extends EntrySchema & v.GenericSchema<unknown, { readonly id: string }>>(
  schema: S,
  source: SourceText | undefined,
  report: Report,
): CodebookList<v.InferOutput<S>> {
  const yaml = source === undefined ? undefined : readYaml(source, report);
  if (yaml === undefined) return { yaml, entries: [], values: [] };
  const seen = new Map<string, YamlPlace>();
  const entries = readEntries(schema, yaml.data ?? undefined, { yaml, path: [] });
  const values = entries.flatMap(({ path, parts: { id }, value }) => {
    const isNew = id !== undefined && checkNewId(id, seen, { yaml, path: [...path, 'id'] });
    return isNew && value !== undefined ? [value] : [];
  });
  return { yaml, entries, values };
}

function listIds(noun: string, list: CodebookList<{ readonly id: string }>, builtIn: readonly string[] = []): IdList {
  return makeIdList(noun, { entries: list.entries, complete: list.yaml !== undefined }, builtIn);
}

function checkActors(actors: CodebookList<Actor>, ids: IdList): void {
  const { yaml } = actors;
  if (yaml === undefined) return;
  for (const { path, parts } of actors.entries) {
    if (parts.of !== undefined) checkId(ids, parts.of, { yaml, path: [...path, 'of'] });
    for (const [index, role] of (parts.roles ?? []).entries()) {
      const at = [...path, 'roles', index];
      checkId(ids, role.of, { yaml, path: [...at, 'of'] });
      if (role.from !== undefined) checkDate(role.from, yaml, [...at, 'from']);
      if (role.to !== undefined) checkDate(role.to, yaml, [...at, 'to']);
    }
  }
}
