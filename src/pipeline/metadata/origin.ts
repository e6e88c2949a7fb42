import type { Publisher } from '../../corpus/publisher.ts';
import { stripEmphasis } from '../lineKinds.ts';
import { readByline } from './byline.ts';
import { type Found, type Line, quote } from './found.ts';
import { readOpening } from './opening.ts';
import { isNamed } from './publisher.ts';
import { findPublisherOf, searchPublisher } from './publisherNames.ts';

/**
 * Finds whom a page copied: a line "ABC News reports:", an agency's byline, the agency in the first paragraph's dateline; and, inferred, the
 * agency that somebody told, in the first paragraphs, what the article reports. Photos have their own origin and say nothing of the text's.
 */
export function findOrigin(
  lines: readonly Line[],
  publishers: readonly Publisher[],
  publisher: string | undefined,
): Found<string>[] {
  const stated = [...findOpeners(lines, publishers), ...findBylines(lines, publishers), ...findWire(lines, publishers)];
  const found = (stated.length > 0 ? stated : findTold(lines, publishers)).filter(({ value }) => value !== publisher);
  return found.filter((one, index) => found.findIndex(({ value }) => value === one.value) === index);
}

/** "ABC News reports:" on a line of its own opens copied text. */
function findOpeners(lines: readonly Line[], publishers: readonly Publisher[]): Found<string>[] {
  return lines
    .filter(({ words }) => words.length <= 80 && words.endsWith(':'))
    .flatMap(({ words }) => {
      const name = /^(\p{Lu}.{1,60}) (?:reports|reported|writes):$/u.exec(words)?.[1];
      const found = name === undefined ? undefined : publishers.find((one) => isNamed(one, name));
      return found === undefined ? [] : [{ value: found.id, basis: quote(words), certain: true }];
    });
}

function findBylines(lines: readonly Line[], publishers: readonly Publisher[]): Found<string>[] {
  const bylines = lines.filter(({ kind }) => kind === 'byline');
  if (bylines.length === 0) return [];
  const agencies = publishers.filter((one) => one.kind === 'agency');
  return bylines.flatMap(({ words }) => {
    const outlets = readByline(stripEmphasis(words))?.outlets ?? [];
    const named = agencies.filter(
      (agency) => isNamed(agency, words) || outlets.some((name) => searchPublisher(name, [agency]) !== undefined),
    );
    return named.map((agency) => ({ value: agency.id, basis: quote(words), certain: true }));
  });
}

/** The first paragraphs: a wire's opening stands in the first, or under an editor's note. */
const FIRST_PARAGRAPHS = 3;

function findWire(lines: readonly Line[], publishers: readonly Publisher[]): Found<string>[] {
  const first = lines.filter((line) => line.kind === 'paragraph').slice(0, FIRST_PARAGRAPHS);
  return first.flatMap(({ words }) => {
    const opening = readOpening(words);
    const found = opening?.agency === undefined ? undefined : findPublisherOf(opening.agency, publishers);
    return found === undefined || opening === undefined
      ? []
      : [{ value: found.id, basis: quote(opening.words), certain: true }];
  });
}

const TOLD =
  /\b(?:told|tells|interview with|speaking to|spoke to|said to) (?:[Tt]he )?(Associated Press|AP|Reuters|AFP|Agence France-Presse|UPI|dpa|TASS|Interfax|RIA Novosti|Xinhua|Anadolu(?: Agency)?|Kyodo(?: News)?|Yonhap|Press Association)\b(?![-'’])/;

function findTold(lines: readonly Line[], publishers: readonly Publisher[]): Found<string>[] {
  for (const { words } of lines.filter(({ kind }) => kind === 'paragraph').slice(0, FIRST_PARAGRAPHS)) {
    const match = TOLD.exec(words);
    const found = match?.[1] === undefined ? undefined : findPublisherOf(match[1], publishers);
    if (match !== null && found !== undefined) return [{ value: found.id, basis: quote(match[0]), certain: false }];
  }
  return [];
}
