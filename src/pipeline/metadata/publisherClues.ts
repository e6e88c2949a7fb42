import type { Block } from '../../corpus/article.ts';
import type { WrittenArticle } from '../../corpus/coding.ts';
import { stripEmphasis } from '../lineKinds.ts';
import type { StatedMetadata } from '../statedMetadata.ts';
import { readByline } from './byline.ts';
import { readOpening } from './opening.ts';
import { findOutlet, OUTLETS } from './outlets.ts';
import { isTerms, readHost, readRightsHolder } from './publisher.ts';
import { findTitleSuffix } from './title.ts';

/** Lists the publishers that a person wrote down for an article: in front matter or in a coding. */
export function findWrittenPublishers(article: Partial<WrittenArticle>): string[] {
  const host = article.url === undefined ? undefined : findOutlet(readHost(article.url) ?? '')?.name;
  return [article.publisher, ...(article.origin ?? []), host].filter((name) => name !== undefined);
}

const TOLD_AGENCIES = OUTLETS.filter((outlet) => outlet.kind === 'agency');
/** Blocks at the beginning of which a wire opens. */
const FIRST_BLOCKS = 8;

/** What an article's file gives beside its text. */
type Given = {
  readonly blocks: readonly Block[];
  readonly front: Partial<WrittenArticle> | undefined;
  readonly stated: StatedMetadata;
};

/**
 * Lists the names of publishers that an article gives, as printed: in its front matter, where its text says whose it is, and of what it only
 * speaks of, agencies that were told it.
 */
export function findPublisherNames(text: string, { blocks, front, stated }: Given): string[] {
  const names = front === undefined ? [] : findWrittenPublishers(front);
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block !== undefined) names.push(...findBlockNames(text, block, index < FIRST_BLOCKS));
  }
  if (stated.publisher !== undefined) names.push(stated.publisher.value);
  return names;
}

function findBlockNames(text: string, { start, end, kind }: Block, isFirst: boolean): readonly string[] {
  const words = text.slice(start, end);
  if (kind === 'byline') return findBylineNames(words);
  if (kind === 'title') return listDefined(findOutlet(findTitleSuffix(words)?.name ?? '')?.name);
  if (kind === 'furniture') return findRights(words, start);
  if (kind !== 'paragraph') return NOBODY;
  const agency = isFirst ? readOpening(words)?.agency : undefined;
  const told = findTold(words);
  const opener = findOpener(words);
  if (agency === undefined && told.length + opener.length === 0) return NOBODY;
  return [...listDefined(agency), ...told, ...opener];
}

function listDefined(name: string | undefined): readonly string[] {
  return name === undefined ? NOBODY : [name];
}

function findBylineNames(words: string): string[] {
  const bold = /^(?:the )?\s*(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)$/i.exec(words.trim())?.[1];
  const alone = findOutlet(stripEmphasis(words).replace(/^[([]|[)\]]$|^source ?: ?/gi, ''))?.name;
  const named = [bold, alone].filter((name) => name !== undefined);
  return [...named, ...(readByline(stripEmphasis(words))?.outlets ?? [])];
}

function findRights(words: string, start: number): string[] {
  const name = isTerms({ kind: 'furniture', start, words }) ? readRightsHolder(words) : undefined;
  return name === undefined ? [] : [name];
}

/** One of these stands in whatever the pattern below finds. */
const TELLING = ['told ', 'tells ', 'interview with ', 'spoke to ', 'speaking to ', 'said to '];

/** What most blocks name. */
const NOBODY: readonly string[] = [];

function findTold(words: string): string[] {
  // Most paragraphs have none of these words, and to look for them is many times as quick as the pattern.
  if (!TELLING.some((word) => words.includes(word))) return [];
  if (!/\b(?:told|tells|interview with|spoke to|speaking to|said to) (?:[Tt]he )?\p{Lu}/u.test(words)) return [];
  const named = TOLD_AGENCIES.filter((outlet) => words.includes(outlet.name));
  return named.map((outlet) => outlet.name);
}

function findOpener(words: string): string[] {
  const name = words.length > 80 ? undefined : /^(\p{Lu}.{1,60}) (?:reports|reported|writes):$/u.exec(words)?.[1];
  const outlet = name === undefined ? undefined : findOutlet(name);
  return outlet === undefined ? [] : [outlet.name];
}
