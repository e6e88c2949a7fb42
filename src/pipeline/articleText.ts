import type { Block } from '../corpus/article.ts';
import { CodedArticle } from '../corpus/coding.ts';
import type { Span } from '../corpus/span.ts';
import { findBlocks } from './blocks.ts';
import { readEntry } from './entries.ts';
import { type Folded, fold } from './fold.ts';
import type { SourceText } from './place.ts';
import type { Report } from './problems.ts';
import { findInsertions, findQuotations } from './quotations.ts';
import { findSentences } from './sentences.ts';
import { isMapping } from './shape.ts';
import { readYaml, type YamlFile } from './yamlFile.ts';

/** An article's text divided: all that can be known of it without codebook and coding. */
export type ArticleText = {
  readonly id: string;
  /** `text` is the article's; `firstLine` the line of the file on which it begins. */
  readonly source: SourceText;
  readonly folded: Folded;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Span[];
  readonly insertions: readonly Span[];
  readonly sentences: readonly Span[];
  readonly frontMatter?: FrontMatter | undefined;
};

/** What stands in YAML before an article's text. */
export type FrontMatter = { readonly yaml: YamlFile; readonly article: CodedArticle };

/** Reads an article: takes its front matter off and divides its text. Problems are those of the front matter. */
export function readArticleText(id: string, file: SourceText, report: Report): ArticleText {
  const { source, head } = splitFrontMatter(file);
  const blocks = findBlocks(source.text);
  const quotations = findQuotations(source.text, blocks);
  return {
    id,
    source,
    folded: fold(source.text),
    blocks,
    quotations,
    insertions: findInsertions(source.text, blocks),
    sentences: findSentences(source.text, blocks, quotations),
    frontMatter: head === undefined ? undefined : readFrontMatter(head, report),
  };
}

/** Front matter is what stands between two lines of three hyphens at the very beginning. */
function splitFrontMatter(file: SourceText): { source: SourceText; head?: SourceText } {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(file.text);
  if (match === null) return { source: file };
  const lines = match[0].split('\n').length - (match[0].endsWith('\n') ? 1 : 0);
  return {
    source: { ...file, text: file.text.slice(match[0].length), firstLine: file.firstLine + lines },
    head: { ...file, text: match[1] ?? '', firstLine: file.firstLine + 1 },
  };
}

function readFrontMatter(head: SourceText, report: Report): FrontMatter | undefined {
  const yaml = readYaml(head, report);
  if (yaml === undefined) return undefined;
  if (!isMapping(yaml.data)) {
    const fix = 'Write keys such as "title:" and "published:", or take the two lines of hyphens out.';
    yaml.report([], { code: 'wrong-type', message: 'Front matter is a map of keys.', fix });
    return undefined;
  }
  const { published, updated, ...rest } = yaml.data;
  const dates = { ...toCodedDate('published', published), ...toCodedDate('updated', updated) };
  return { yaml, article: readEntry(CodedArticle, { ...rest, ...dates }, { yaml, path: [] }).parts };
}

/** Front matter may give a date as plain text: then it is its own basis. */
function toCodedDate(key: 'published' | 'updated', value: unknown): Record<string, unknown> {
  if (value === undefined) return {};
  return { [key]: typeof value === 'string' ? { edtf: value, basis: `“${value}” in the front matter` } : value };
}
