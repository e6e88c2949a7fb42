import type { Publisher } from '../../corpus/publisher.ts';
import { escapePattern } from '../escapePattern.ts';
import { fold } from '../fold.ts';
import { stripEmphasis } from '../lineKinds.ts';
import { readByline } from './byline.ts';
import { type Found, type Line, quote } from './found.ts';
import { findOutlet } from './outlets.ts';
import { findPublisherOf, searchPublisher } from './publisherNames.ts';
import { findTitleSuffix } from './title.ts';

/** Finds who published an article: in bylines, terms of use and rights; inferred from a title's end or the host of its address. */
export function findPublisher(
  lines: readonly Line[],
  { publishers, url }: { readonly publishers: readonly Publisher[]; readonly url?: string | undefined },
): Found<string> | undefined {
  const papers = publishers.filter((publisher) => publisher.kind !== 'agency');
  return (
    findStated(lines, papers) ??
    findRights(lines, publishers) ??
    findBehindTitle(lines, publishers) ??
    findHost(url, publishers)
  );
}

/** Whether a line is where a page speaks of its owner. */
export function isTerms({ kind, words }: Line): boolean {
  return kind === 'furniture' && /\b(?:terms|privacy policy|all rights reserved)\b|©|copyright/i.test(words);
}

function findStated(lines: readonly Line[], papers: readonly Publisher[]): Found<string> | undefined {
  const bylines = lines.filter((line) => line.kind === 'byline');
  for (const { kind, words } of [...bylines, ...lines.filter(isTerms)]) {
    const outlets = kind === 'byline' ? (readByline(stripEmphasis(words))?.outlets ?? []) : [];
    const named =
      papers.find((publisher) => isNamed(publisher, words)) ??
      outlets.map((name) => searchPublisher(name, papers)).find((publisher) => publisher !== undefined);
    if (named !== undefined) return { value: named.id, basis: quote(words), certain: true };
  }
  return undefined;
}

/** An agency that holds the rights of a page is its publisher. */
function findRights(lines: readonly Line[], publishers: readonly Publisher[]): Found<string> | undefined {
  for (const line of lines.filter(isTerms)) {
    const name = readRightsHolder(line.words);
    const found = name === undefined ? undefined : findPublisherOf(name, publishers);
    if (found !== undefined) return { value: found.id, basis: quote(line.words), certain: true };
  }
  return undefined;
}

/** Reads who holds the rights: "© 2015 The Daily Record. All rights reserved.", "Copyright 2016 Associated Press". */
export function readRightsHolder(words: string): string | undefined {
  const match =
    /(?:©|\(c\)|copyright)(?: (?:©|\(c\)|copyright))?,?\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s?(?:by )?(\p{Lu}[^.,|©\d]{1,50}?)(?:,? (?:inc|ltd|llc|plc|gmbh|co|all rights)\b|[.,|]|$)/iu.exec(
      words.slice(0, 200),
    );
  const name = match?.[1]?.trim();
  return name === undefined || /\b(?:all|rights|reserved|this|material|content)\b/i.test(name) ? undefined : name;
}

function findBehindTitle(lines: readonly Line[], publishers: readonly Publisher[]): Found<string> | undefined {
  const words = lines.find((line) => line.kind === 'title')?.words ?? '';
  const suffix = findTitleSuffix(words);
  const found = suffix === undefined ? undefined : findPublisherOf(suffix.name, publishers);
  return found === undefined
    ? undefined
    : { value: found.id, basis: `the title’s end ${quote(words)}`, certain: false };
}

/** Reads the host of an address, without "www.". */
export function readHost(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/\s:?#]+)/i.exec(url)?.[1]?.toLowerCase();
}

function findHost(url: string | undefined, publishers: readonly Publisher[]): Found<string> | undefined {
  const host = url === undefined ? undefined : readHost(url);
  if (host === undefined) return undefined;
  const name = findOutlet(host)?.name;
  const found =
    publishers.find((publisher) => publisher.url !== undefined && readHost(publisher.url) === host) ??
    (name === undefined ? undefined : findPublisherOf(name, publishers));
  return found === undefined ? undefined : { value: found.id, basis: `the address’s host, ${host}`, certain: false };
}

/** Whether a line names a publisher. Spaces and marks do not count: a page may write "TRTWorld", or its name in bold. */
export function isNamed(publisher: Publisher, line: string): boolean {
  const name = squeeze(publisher.name);
  const at = squeeze(line).indexOf(name);
  // A short name must not be found inside another word: "AP" is in no "CAPITAL", which has no lower case to tell it by.
  return (
    at !== -1 &&
    (name.length > 4 || new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'u').test(line))
  );
}

function squeeze(words: string): string {
  return fold(words).text.replace(/[\s*_]+/g, '');
}
