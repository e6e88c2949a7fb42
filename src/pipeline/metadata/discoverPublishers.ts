import type { CodedArticle } from '../../corpus/coding.ts';
import { compareText } from '../../corpus/compareText.ts';
import { type Publisher, UNNAMED_PUBLISHER } from '../../corpus/publisher.ts';
import type { ArticleText } from '../articleText.ts';
import { stripEmphasis } from '../lineKinds.ts';
import { readByline } from './byline.ts';
import { readOpening } from './opening.ts';
import { findOutlet, OUTLETS, toPublisherId } from './outlets.ts';
import { isTerms, readHost, readRightsHolder } from './publisher.ts';
import { findTitleSuffix } from './title.ts';

type Coded = { readonly file: { readonly article: Partial<CodedArticle> } };
type Printed = Pick<ArticleText, 'source' | 'blocks' | 'frontMatter' | 'stated'>;

/**
 * Discovers the publishers of articles without a codebook: whoever front matter, codings, bylines, rights and wire openings name.
 *
 * A publisher's id is made of its name, so that "The Washington Post" and "Washington Post" are one. Well-known outlets have their kind, and
 * their other names; all others are sites. In order of their ids.
 */
export function discoverPublishers(texts: readonly Printed[], codings: readonly Coded[]): Publisher[] {
  const written = [...texts.map((text) => text.frontMatter?.article), ...codings.map((coding) => coding.file.article)];
  const names = [...written.flatMap(findWritten), ...texts.flatMap(findPrinted)];
  const publishers = new Map<string, Publisher>();
  for (const name of names.toSorted(compareText)) {
    const publisher = toPublisher(name);
    if (publisher.id === '' || publisher.id === UNNAMED_PUBLISHER) continue;
    const known = publishers.get(publisher.id);
    if (known === undefined || known.name.length < publisher.name.length) publishers.set(publisher.id, publisher);
  }
  return [...publishers.values()].toSorted((a, b) => compareText(a.id, b.id));
}

function toPublisher(name: string): Publisher {
  const outlet = findOutlet(name);
  if (outlet !== undefined) return { id: outlet.id, name: outlet.name, kind: outlet.kind };
  return { id: toPublisherId(name), name: printSlug(name), kind: 'site' };
}

/** An id in place of a name is printed as words: "evening-courier" is "Evening Courier". */
function printSlug(name: string): string {
  if (!/^[a-z\d]+(?:[-_][a-z\d]+)*$/.test(name)) return name.replace(/\s+/g, ' ').trim();
  return name.replace(/[-_]/g, ' ').replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase());
}

function findWritten(article: Partial<CodedArticle> | undefined): string[] {
  if (article === undefined) return [];
  const host = article.url === undefined ? undefined : findOutlet(readHost(article.url) ?? '')?.name;
  return [article.publisher, ...(article.origin ?? []), host].filter((name) => name !== undefined);
}

const TOLD_AGENCIES = OUTLETS.filter((outlet) => outlet.kind === 'agency');
/** Blocks at the beginning of which a wire opens. */
const FIRST_BLOCKS = 8;

/** Names where a text says whose it is; of what it only speaks of, agencies that were told it. */
function findPrinted({ source, blocks, stated }: Printed): string[] {
  const named = blocks.flatMap(({ start, end, kind }, index) => {
    const words = source.text.slice(start, end);
    if (kind === 'byline') return findBylineNames(words);
    if (kind === 'title') return findOutlet(findTitleSuffix(words)?.name ?? '')?.name ?? [];
    if (kind === 'furniture') return findRights(words, start);
    if (kind !== 'paragraph') return [];
    const agency = index < FIRST_BLOCKS ? readOpening(words)?.agency : undefined;
    return [...(agency === undefined ? [] : [agency]), ...findTold(words), ...findOpener(words)];
  });
  return stated.publisher === undefined ? named : [...named, stated.publisher.value];
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

function findTold(words: string): string[] {
  if (!/\b(?:told|tells|interview with|spoke to|speaking to|said to) (?:[Tt]he )?\p{Lu}/u.test(words)) return [];
  const named = TOLD_AGENCIES.filter((outlet) => words.includes(outlet.name));
  return named.map((outlet) => outlet.name);
}

function findOpener(words: string): string[] {
  const name = words.length > 80 ? undefined : /^(\p{Lu}.{1,60}) (?:reports|reported|writes):$/u.exec(words)?.[1];
  const outlet = name === undefined ? undefined : findOutlet(name);
  return outlet === undefined ? [] : [outlet.name];
}
