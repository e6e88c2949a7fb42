import type { Article, PassageNote } from '../corpus/article.ts';
import type { CodedDate } from '../corpus/coding.ts';
import type { EdtfDate } from '../corpus/edtfDate.ts';
import { METADATA_FIELDS, type MetadataBasis } from '../corpus/metadataBasis.ts';
import type { Publisher } from '../corpus/publisher.ts';
import { listAliases } from './aliases.ts';
import { anchorQuote } from './anchors.ts';
import type { ArticleText } from './articleText.ts';
import type { CodingFile } from './codingFile.ts';
import { readDate } from './dates.ts';
import { checkId, checkIds, type IdList } from './ids.ts';
import type { FindMentions } from './mentions.ts';
import { reportContradictions, type WrittenMetadata } from './metadata/contradictions.ts';
import { findPublisherOf } from './metadata/publisherNames.ts';
import { findMetadata } from './metadata.ts';
import { omitUndefined } from './omitUndefined.ts';
import type { Report } from './problems.ts';
import { listStatedBases, replaceBases, takeStated } from './statedMetadata.ts';
import { readWebAddress } from './webAddress.ts';
import type { YamlReport } from './yamlFile.ts';

/** What an article is compiled with beside its own text. */
export type ArticleContext = {
  readonly coding: CodingFile | undefined;
  readonly publishers: readonly Publisher[];
  readonly publisherIds: IdList;
  readonly findMentions: FindMentions;
  readonly report: Report;
};

/** An article without what its text's record holds. */
export type KeptArticle = Omit<Article, 'text' | 'blocks' | 'quotations' | 'insertions'>;

/** Compiles one article: what its text says of itself, overruled by its file's form, its front matter, its coding. */
export function compileArticle(read: ArticleText, context: ArticleContext): KeptArticle {
  const { source, blocks, frontMatter } = read;
  const { coding } = context;
  const written = frontMatter === undefined ? {} : readWritten(frontMatter.article, frontMatter.yaml, [], context);
  const coded = coding === undefined ? {} : readWritten(coding.article, coding.yaml, ['article'], context);
  const { url }: WrittenMetadata = { ...written, ...coded };
  const found = findMetadata(source.text, blocks, { publishers: context.publishers, url });
  reportContradictions(read, written, context.report);
  const known = { ...found, ...takeStated(read.stated, context.publishers), ...written, ...coded };
  return {
    id: read.id,
    path: source.file,
    title: known.title ?? read.id,
    publisher: known.publisher,
    origin: [...known.origin],
    author: known.author,
    published: known.published,
    updated: known.updated,
    url: known.url,
    metadata: joinBases(replaceBases(found.metadata, listStatedBases(read.stated)), written, coded),
    language: read.language,
    notes: coding === undefined ? [] : anchorNotes(read, coding),
    aliases: listAliases(coding?.article.aliases),
    coding: coding === undefined ? undefined : omitUndefined({ coder: coding.coder, coded: coding.coded }),
    mentions: context.findMentions(source.text, blocks),
    attributions: [],
  };
}

/** Says of each field what it rests on: a coder's word before front matter, front matter before the text. */
function joinBases(found: readonly MetadataBasis[], written: WrittenMetadata, coded: WrittenMetadata): MetadataBasis[] {
  return METADATA_FIELDS.flatMap((field) => {
    if (coded[field] !== undefined) return [{ field, basis: 'the coder’s word', certain: true }];
    const value = written[field];
    if (value !== undefined) return [{ field, basis: printWritten(value), certain: true }];
    return found.filter((one) => one.field === field);
  });
}

/** A date in front matter carries its own basis. */
function printWritten(value: string | readonly string[] | EdtfDate): string {
  if (typeof value === 'object' && 'basis' in value) return value.basis;
  return `“${typeof value === 'string' ? value : value.join(', ')}” in the front matter`;
}

type Written = {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly origin?: readonly string[] | undefined;
  readonly author?: string | undefined;
  readonly published?: CodedDate | undefined;
  readonly updated?: CodedDate | undefined;
  readonly url?: string | undefined;
};

/** Reads what a person wrote about an article; only what is written and right is in the result, so that it can overrule. */
function readWritten(written: Written, yaml: YamlReport, path: readonly string[], context: ArticleContext) {
  const publisher =
    written.publisher === undefined ? undefined : findPublisherId(written.publisher, context.publishers);
  const origin = written.origin?.map((name) => findPublisherId(name, context.publishers));
  if (publisher !== undefined) checkId(context.publisherIds, publisher, { yaml, path: [...path, 'publisher'] });
  if (origin !== undefined) checkIds(context.publisherIds, origin, { yaml, path: [...path, 'origin'] });
  const read = (date: CodedDate | undefined, key: string): EdtfDate | undefined =>
    date === undefined ? undefined : readDate(date, yaml, [...path, key]);
  return omitUndefined({
    title: written.title,
    publisher,
    origin,
    author: written.author,
    published: read(written.published, 'published'),
    updated: read(written.updated, 'updated'),
    url: readWebAddress(written.url, { yaml, path: [...path, 'url'] }),
  });
}

/** Front matter of received material may give a publisher's printed name instead of its id. */
function findPublisherId(written: string, publishers: readonly Publisher[]): string {
  return findPublisherOf(written, publishers)?.id ?? written;
}

function anchorNotes(read: ArticleText, coding: CodingFile): PassageNote[] {
  return coding.notes
    .flatMap(({ path, parts: { exact, prefix, suffix, note } }) => {
      if (exact === undefined) return [];
      const span = anchorQuote(read, { exact, prefix, suffix }, { yaml: coding.yaml, path });
      return span === undefined || note === undefined ? [] : [{ ...span, note }];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}
