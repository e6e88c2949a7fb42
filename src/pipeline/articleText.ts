import {
  type ArticleRecord,
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
import type { YamlFile } from './yamlFile.ts';

/** An article's text divided: all that can be known of it without codebook and coding. */
export type ArticleText = Division & {
  readonly id: string;
  /** `text` is the article's; `firstLine` the line of the file on which it begins. */
  readonly source: SourceText;
  /** Made when it is first asked for: it takes many times the text's own space, and only a coded article needs it. */
  readonly folded: Folded;
  readonly frontMatter?: FrontMatter | undefined;
  /** What the file's form says of the article beside its words; a text file says nothing. */
  readonly stated: StatedMetadata;
};

/** Who hears of problems, and what remembers the records of files that have not changed. */
export type Reading = { readonly report: Report; readonly memory?: Memory | undefined };

/** Reads an article: takes its front matter off, or its words out of the page, and divides its text. Undefined where that cannot be. */
export function readArticleText(id: string, file: ArticleSource, { report, memory }: Reading): ArticleText | undefined {
  const given = file.form === 'html' ? readPage(file.read(report)) : file;
  if (given === undefined) return undefined;
  const { source, form, stated } = given;
  const record = remember(
    memory,
    `${form}\n${source.file}\n${source.firstLine}\n${JSON.stringify(stated)}\n${source.text}`,
    () => makeArticleRecord(given),
  );
  for (const problem of record.problems) report(problem);
  if (record.division === undefined) return undefined;
  const own = findOwnText(source, record);
  let folded: Folded | undefined;
  return {
    ...record.division,
    id,
    source: own,
    get folded() {
      folded ??= fold(own.text);
      return folded;
    },
    frontMatter: record.front === undefined ? undefined : restoreFrontMatter(source, record.front, report),
    stated: record.stated,
  };
}

function readPage(source: SourceText | undefined): GivenArticle | undefined {
  return source === undefined ? undefined : { source, form: 'html' };
}

function findOwnText(source: SourceText, { page, front }: ArticleRecord): SourceText {
  if (page !== undefined) return { ...source, text: page, firstLine: 1 };
  return front === undefined ? source : splitFrontMatter(source).source;
}

/** The keys are in the record; the YAML is read again where somebody asks for one of its lines. Its own problems have been reported. */
function restoreFrontMatter(source: SourceText, article: FrontMatter['article'], report: Report): FrontMatter {
  let read: YamlFile | undefined;
  const load = (): YamlFile => {
    if (read !== undefined) return read;
    const { head } = splitFrontMatter(source);
    let isRead = false;
    read = head && readFrontMatter(head, (problem) => isRead && report(problem))?.yaml;
    isRead = true;
    if (read === undefined)
      throw new Error(`The front matter of ${source.file} was read once and cannot be read again.`);
    return read;
  };
  const yaml: YamlFile = {
    file: source.file,
    get data() {
      return load().data;
    },
    report: (path, finding, part) => load().report(path, finding, part),
    placeOf: (path) => load().placeOf(path),
    sourceOf: (path) => load().sourceOf(path),
  };
  return { article, yaml };
}
