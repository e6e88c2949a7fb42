import type { ArticleNames } from './actors/people/articleNames.ts';
import {
  type ArticleBody,
  type ArticleSource,
  type Division,
  type GivenArticle,
  makeArticleRecord,
} from './articleRecord.ts';
import { type Folded, fold } from './fold.ts';
import { type FrontMatter, readFrontMatter, splitFrontMatter } from './frontMatter.ts';
import type { SourceText } from './place.ts';
import type { Report } from './problems.ts';
import { type Memory, remember } from './remember.ts';
import type { StatedMetadata } from './statedMetadata.ts';
import type { YamlReport } from './yamlFile.ts';

/** An article's text divided: all that can be known of it without codebook and coding. */
export type ArticleText = Division & {
  readonly id: string;
  /** `text` is the article's; `firstLine` the line of the file on which it begins. */
  readonly source: SourceText;
  /** The text folded. Made when it is first asked for: it takes many times the text's own space, and only a coded article needs it. */
  readonly readFolded: () => Folded;
  readonly frontMatter?: FrontMatter | undefined;
  /** What the file's form says of the article beside its words; a text file says nothing. */
  readonly stated: StatedMetadata;
};

/** An article that was opened: its text is read when it is asked for. There may be many: nothing large is held. */
export type OpenArticle = {
  readonly id: string;
  /** The words with which a name in the text can begin, parted by blanks. */
  readonly openings: string;
  /** The memory's name for everything in the file that counts; empty without a memory. */
  readonly name: string;
  /** `report` hears of problems in the front matter's values that come to light later. */
  readonly read: (report: Report) => ArticleText;
};

/** An article opened, and what the lists of the corpus are made of: the names in it, of its publishers too. */
export type Opened = {
  readonly article: OpenArticle;
  readonly names: ArticleNames;
  readonly publishers: readonly string[];
};

/** The texts of articles, by id; each is read when it is asked for. */
export type Texts = { readonly get: (id: string) => ArticleText | undefined };

/** Who hears of problems, and what remembers the records of files that have not changed. */
export type Reading = { readonly report: Report; readonly memory?: Memory | undefined };

/** Opens an article: takes its front matter off, or its words out of the page, and divides its text. Undefined where that cannot be. */
export function openArticle(id: string, file: ArticleSource, { report, memory }: Reading): Opened | undefined {
  const found: Found | undefined = (memory && file.known) ?? readNew(file, report, memory);
  if (found === undefined) return undefined;
  const { path, form, name } = found;
  let held = found.given;
  const readAgain = () => held ?? readUnchanged(file, { path, name, memory });
  const { head, readBody } = remember(memory, name, () => makeArticleRecord(readAgain()));
  // What is remembered can be read again; all of it at once may be more than there is room for.
  if (memory !== undefined) held = undefined;
  for (const problem of head.problems) report(problem);
  if (!head.isRead) return undefined;
  const isPage = form === 'html';
  const read = (hear: Report) =>
    readText(id, {
      source: isPage ? { file: path, text: '', firstLine: 1 } : readAgain().source,
      readBody,
      report: hear,
    });
  return { article: { id, name, openings: head.openings, read }, names: head.names, publishers: head.publishers };
}

type Found = NonNullable<ArticleSource['known']> & { readonly given?: GivenArticle };

/** Reads what is not known yet. What is read without a problem need not be read again as long as its file stays as it is. */
function readNew(file: ArticleSource, report: Report, memory: Memory | undefined): Found | undefined {
  let isSound = true;
  const given = file.read((problem) => {
    isSound = false;
    report(problem);
  });
  if (given === undefined) return undefined;
  const name = memory?.name(printGiven(given)) ?? '';
  if (isSound) file.note?.(name);
  return { path: given.source.file, form: given.form, name, given };
}

type Unchanged = { readonly path: string; readonly name: string; readonly memory: Memory | undefined };

/** Reads an article again. Throws where its file has gone or changed meanwhile: what is known of it would be of other words. */
function readUnchanged(file: ArticleSource, { path, name, memory }: Unchanged): GivenArticle {
  const given = file.read(() => undefined);
  if (given === undefined || (memory !== undefined && memory.name(printGiven(given)) !== name))
    throw new Error(`${path} changed while it was compiled. Compile again.`);
  return given;
}

/** Reads an article's text at once; see `openArticle`. */
export function readArticleText(id: string, file: ArticleSource, reading: Reading): ArticleText | undefined {
  return openArticle(id, file, reading)?.article.read(reading.report);
}

function printGiven({ form, source, stated }: GivenArticle): string {
  return `${form}\n${source.file}\n${source.firstLine}\n${JSON.stringify(stated)}\n${source.text}`;
}

type Recorded = {
  readonly source: SourceText;
  readonly readBody: () => ArticleBody | null;
  readonly report: Report;
};

function readText(id: string, { source, readBody, report }: Recorded): ArticleText {
  const body = readBody();
  if (body === null) throw new Error(`${source.file} was read once and cannot be read again.`);
  const own = findOwnText(source, body);
  const { blocks, quotations, insertions, sentences, language, attributions, print } = body.division;
  let folded: Folded | undefined;
  // Written out, and without a getter: an engine takes each object with a getter of its own for another kind, and reads all of them slowly.
  return {
    id,
    source: own,
    blocks,
    quotations,
    insertions,
    sentences,
    language,
    attributions,
    print,
    readFolded: () => {
      folded ??= fold(own.text);
      return folded;
    },
    frontMatter: body.front === undefined ? undefined : restoreFrontMatter(source, body.front, report),
    stated: body.stated,
  };
}

function findOwnText(source: SourceText, { page, front }: ArticleBody): SourceText {
  if (page !== undefined) return { ...source, text: page, firstLine: 1 };
  return front === undefined ? source : splitFrontMatter(source).source;
}

/** The keys are in the record; the YAML is read again where somebody asks for one of its lines. Its own problems have been reported. */
function restoreFrontMatter(source: SourceText, article: FrontMatter['article'], report: Report): FrontMatter {
  let read: YamlReport | undefined;
  const load = (): YamlReport => {
    if (read !== undefined) return read;
    const { head } = splitFrontMatter(source);
    let isRead = false;
    read = head && readFrontMatter(head, (problem) => isRead && report(problem))?.yaml;
    isRead = true;
    if (read === undefined)
      throw new Error(`The front matter of ${source.file} was read once and cannot be read again.`);
    return read;
  };
  const yaml: YamlReport = {
    file: source.file,
    report: (path, finding, part) => load().report(path, finding, part),
    placeOf: (path) => load().placeOf(path),
    sourceOf: (path) => load().sourceOf(path),
  };
  return { article, yaml };
}
