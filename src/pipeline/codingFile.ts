import { CodedArticle, CodedEvent, CodedNote, CodedStatement, Coding, RepeatedEvent } from '../corpus/coding.ts';
import { checkDate } from './dates.ts';
import { type Entry, readEntries, readEntry, readList } from './entries.ts';
import type { SourceText } from './place.ts';
import type { Report } from './problems.ts';
import { isMapping } from './shape.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

/** A coding file as read for its form. Nothing is checked against article or codebook yet. */
export type CodingFile = {
  readonly yaml: YamlFile;
  readonly coder: string;
  readonly coded?: string | undefined;
  readonly article: CodedArticle;
  readonly notes: readonly Entry<CodedNote>[];
  readonly statements: readonly Entry<CodedStatement>[];
  readonly events: readonly Entry<CodedEvent>[];
  readonly repeats: readonly Entry<RepeatedEvent>[];
};

/** Reads a coding file. What has the wrong form is a problem; the rest is read. */
export function readCodingFile(source: SourceText, report: Report): CodingFile | undefined {
  const yaml = readYaml(source, report);
  if (yaml === undefined) return undefined;
  if (!isMapping(yaml.data)) {
    const fix = 'Begin with "coder:", then "statements:" and "events:".';
    yaml.report([], { code: 'wrong-type', message: 'A coding file is a map of keys.', fix });
    return undefined;
  }
  const { article, notes, statements, events, ...head } = yaml.data;
  const { parts } = readEntry(Coding, head, { yaml, path: [] });
  if (parts.coded !== undefined) checkDate(parts.coded, yaml, ['coded']);
  return {
    yaml,
    coder: parts.coder ?? '',
    coded: parts.coded,
    article: article === undefined ? {} : readEntry(CodedArticle, article, { yaml, path: ['article'] }).parts,
    notes: readEntries(CodedNote, notes, { yaml, path: ['notes'] }),
    statements: readEntries(CodedStatement, statements, { yaml, path: ['statements'] }),
    ...readEvents(events, yaml),
  };
}

/** An entry that names the event it repeats is a repetition; every other one is an event of this file. */
function readEvents(list: unknown, yaml: YamlFile): Pick<CodingFile, 'events' | 'repeats'> {
  const listed = readList(list, { yaml, path: ['events'] });
  const isRepeat = (written: unknown) => isMapping(written) && Object.hasOwn(written, 'same-as');
  return {
    events: listed
      .filter(({ written }) => !isRepeat(written))
      .map(({ written, path }) => readEntry(CodedEvent, written, { yaml, path })),
    repeats: listed
      .filter(({ written }) => isRepeat(written))
      .map(({ written, path }) => readEntry(RepeatedEvent, written, { yaml, path })),
  };
}
