import type { Block } from '../../corpus/article.ts';
import type { Span } from '../../corpus/span.ts';
import type { SourceText } from '../place.ts';
import type { Finding } from '../problems.ts';
import type { StatedMetadata } from '../statedMetadata.ts';
import { markPart, readFields } from './exportPart.ts';
import { splitFactiva } from './factiva.ts';
import { splitFrontMatters } from './frontMatters.ts';
import { splitNexis } from './nexis.ts';
import { splitProQuest } from './proQuest.ts';
import { findUnknownExport } from './unknownExport.ts';

/** One article of a file that holds several. Blocks and metadata are there where the form of the file gives them. */
export type SplitArticle = {
  readonly source: SourceText;
  readonly blocks?: readonly Block[];
  readonly stated?: StatedMetadata;
};

/**
 * Divides a file that holds many articles: what Nexis, Factiva and ProQuest save as text, and heads of front matter repeated.
 *
 * Each article's text is its own part as received, its lines those of the file. What stands before the first and after the last article, a
 * list of contents or a search summary, belongs to none. Undefined for a file of one article; a finding for many in an unknown form.
 */
export function splitExport(source: SourceText): readonly SplitArticle[] | Finding | undefined {
  const { text } = source;
  const spans = splitFrontMatters(text);
  if (spans !== undefined) return cutSource(source, spans).map((part) => ({ source: part }));
  const parts = splitNexis(text) ?? splitFactiva(text) ?? splitProQuest(text);
  if (parts === undefined) return findUnknownExport(text);
  const sources = cutSource(source, parts);
  return parts.flatMap((part, index): SplitArticle[] => {
    const own = sources[index];
    return own === undefined ? [] : [{ source: own, blocks: markPart(text, part), stated: readFields(part.fields) }];
  });
}

/** Cuts parts out of a file, each with the line on which it begins. The parts are in the order of the text. */
function cutSource({ file, text, firstLine }: SourceText, parts: readonly Span[]): SourceText[] {
  let line = firstLine;
  let at = -1;
  return parts.map(({ start, end }) => {
    for (let next = text.indexOf('\n', at + 1); next !== -1 && next < start; next = text.indexOf('\n', at + 1)) {
      line += 1;
      at = next;
    }
    return { file, text: text.slice(start, end), firstLine: line };
  });
}
