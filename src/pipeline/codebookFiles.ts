import type * as v from 'valibot';
import { Actor } from '../corpus/actor.ts';
import { CodedIssue } from '../corpus/codebook.ts';
import { Publisher, UNNAMED_PUBLISHER } from '../corpus/publisher.ts';
import type { Entry } from './codingFile.ts';
import { checkDate } from './dates.ts';
import { checkId, checkNewId, type IdList, makeIdList, type YamlPlace } from './ids.ts';
import type { SourceText } from './place.ts';
import type { Report } from './problems.ts';
import { readEntries, readShape } from './shape.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

/** One list of the codebook with the file it stands in; no file, no entries. */
export type CodebookList<T> = { readonly yaml?: YamlFile | undefined; readonly entries: readonly Entry<T>[] };

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

/**
 * Reads the codebook: three closed lists of entries.
 *
 * Problems beside those of form: `duplicate-id`, `id-malformed`, `unknown-id` (an actor's `of`), and those of a role's dates.
 */
export function readCodebookFiles(sources: ReadonlyMap<string, SourceText>, report: Report): CodebookFiles {
  const issues = readList(CodedIssue, sources.get(CODEBOOK_PATHS.issues), report);
  const actors = readList(Actor, sources.get(CODEBOOK_PATHS.actors), report);
  const publishers = readList(Publisher, sources.get(CODEBOOK_PATHS.publishers), report);
  const ids = {
    issues: makeIdList('issue', issues),
    actors: makeIdList('actor', actors),
    publishers: makeIdList('publisher', publishers, [UNNAMED_PUBLISHER]),
  };
  checkActors(actors, ids.actors);
  return { issues, actors, publishers, ids };
}

function readList<S extends Parameters<typeof readShape>[0] & v.GenericSchema<unknown, { readonly id: string }>>(
  schema: S,
  source: SourceText | undefined,
  report: Report,
) {
  const yaml = source === undefined ? undefined : readYaml(source, report);
  if (yaml === undefined) return { yaml, entries: [] };
  const seen = new Map<string, YamlPlace>();
  const entries = readEntries(yaml.data ?? undefined, { yaml, path: [] }).flatMap((entry, index) => {
    const value = readShape(schema, entry, { yaml, path: [index] });
    if (value === undefined || !checkNewId(value.id, seen, { yaml, path: [index, 'id'] })) return [];
    return [{ path: [index], value }];
  });
  return { yaml, entries };
}

function checkActors(actors: CodebookList<Actor>, ids: IdList): void {
  const { yaml } = actors;
  if (yaml === undefined) return;
  for (const { path, value: actor } of actors.entries) {
    if (actor.of !== undefined) checkId(ids, actor.of, { yaml, path: [...path, 'of'] });
    for (const [index, role] of actor.roles.entries()) {
      const at = [...path, 'roles', index];
      checkId(ids, role.of, { yaml, path: [...at, 'of'] });
      checkDate(role.from, yaml, [...at, 'from']);
      if (role.to !== undefined) checkDate(role.to, yaml, [...at, 'to']);
    }
  }
}
