import { type CodedArticle, CodedEvent, CodedNote, CodedStatement, Coding, RepeatedEvent } from '../corpus/coding.ts';
import { checkDate } from './dates.ts';
import type { SourceText } from './place.ts';
import type { Report } from './problems.ts';
import { isMapping, readEntries, readShape } from './shape.ts';
import { type Path, readYaml, type YamlFile } from './yamlFile.ts';

/** An entry of a list with the path at which it stands in its file. */
export type Entry<T> = { readonly path: Path; readonly value: T };

/** A coding file as read: every entry that has the right form. Nothing is checked against article or codebook yet. */
export type CodingFile = {
  readonly yaml: YamlFile;
  readonly coder: string;
  readonly coded?: string | undefined;
  readonly article: CodedArticle;
  readonly notes: readonly Entry<CodedNote>[];
  readonly statements: readonly Entry<CodedStatement>[];
  readonly events: readonly Entry<CodedEvent>[];
  readonly repeats: readonly Entry<RepeatedEvent>[];
  /** The ids of all events the file means to code, of entries with a wrong form too: naming one of these is no second mistake. */
  readonly eventIds: readonly string[];
};

/** Reads a coding file. An entry of the wrong form is a problem and left out; the others are read. */
export function readCodingFile(source: SourceText, report: Report): CodingFile | undefined {
  const yaml = readYaml(source, report);
  if (yaml === undefined) return undefined;
  if (!isMapping(yaml.data)) {
    const fix = 'Begin with "coder:", then "statements:" and "events:".';
    yaml.report([], { code: 'wrong-type', message: 'A coding file is a map of keys.', fix });
    return undefined;
  }
  const { notes, statements, events, ...head } = yaml.data;
  const read = readShape(Coding, head, { yaml, path: [] });
  if (read?.coded !== undefined) checkDate(read.coded, yaml, ['coded']);
  const codedEvents = readEntries(events, { yaml, path: ['events'] });
  const isRepeat = (entry: unknown) => isMapping(entry) && Object.hasOwn(entry, 'same-as');
  const entry = { yaml, list: 'events', of: codedEvents };
  return {
    yaml,
    coder: read?.coder ?? '',
    coded: read?.coded,
    article: read?.article ?? {},
    notes: readList(CodedNote, { yaml, list: 'notes', of: readEntries(notes, { yaml, path: ['notes'] }) }),
    statements: readList(CodedStatement, {
      yaml,
      list: 'statements',
      of: readEntries(statements, { yaml, path: ['statements'] }),
    }),
    events: readList(CodedEvent, { ...entry, where: (value) => !isRepeat(value) }),
    repeats: readList(RepeatedEvent, { ...entry, where: isRepeat }),
    eventIds: codedEvents.flatMap((event) => (isMapping(event) && typeof event.id === 'string' ? [event.id] : [])),
  };
}

type Listed = {
  readonly yaml: YamlFile;
  readonly list: string;
  readonly of: readonly unknown[];
  readonly where?: (entry: unknown) => boolean;
};

function readList<S extends Parameters<typeof readShape>[0]>(schema: S, listed: Listed) {
  return listed.of.flatMap((entry, index) => {
    if (listed.where !== undefined && !listed.where(entry)) return [];
    const path = [listed.list, index];
    const value = readShape(schema, entry, { yaml: listed.yaml, path });
    return value === undefined ? [] : [{ path, value }];
  });
}
