import { isMapping } from '../shape.ts';

/** What a page's JSON-LD says of its article. Dates and names as written. */
export type StructuredData = {
  readonly headline?: string | undefined;
  /** What the article is called beside its headline. */
  readonly name?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly url?: string | undefined;
};

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|SocialMediaPosting|Report)$/;

/** Reads what JSON-LD says of a page's article, in any of the forms sites write it; what is no JSON is passed over. */
export function readStructuredData(scripts: readonly string[]): StructuredData {
  const things = scripts.flatMap((script) => listThings(parseTolerantly(script), 0));
  const byId = new Map(things.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing]] : [])));
  const isKind = (thing: Thing, kind: RegExp) =>
    toList(thing['@type']).some((name) => typeof name === 'string' && kind.test(name));
  const article =
    things.find((thing) => isKind(thing, ARTICLE)) ??
    things.find((thing) => isKind(thing, /^(?:WebPage|NewsMediaOrganization)$/) && 'datePublished' in thing);
  if (article === undefined) return {};
  const page = things.find((thing) => isKind(thing, /^WebPage$/));
  const names = (value: unknown) => listNames(value, byId).join(', ') || undefined;
  return {
    headline: readText(article.headline),
    name: readText(article.name),
    publisher: names(article.publisher) ?? names(article.sourceOrganization),
    author: names(article.author) ?? names(article.creator),
    published: readText(article.datePublished),
    modified: readText(article.dateModified),
    url: readUrl(article.url) ?? readUrl(article.mainEntityOfPage) ?? readUrl(page?.url),
  };
}

/** Deeper than this nobody nests an article. */
const DEEPEST = 6;

function listThings(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => listThings(one, depth + 1));
  if (!isMapping(value)) return [];
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'author'].flatMap((key) =>
      listThings(value[key], depth + 1),
    ),
  ];
}

/** Sites write raw line ends into strings, commas after the last value, and wrap the whole in comments. */
function parseTolerantly(script: string): unknown {
  const bare = script.replace(
    /^[\s;]*(?:<!--|(?:\/\/)?\s?<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)?|(?:-->|(?:\/\/)?\s?\]\]>|\/\*\]\]>\*\/)?[\s;]*$/g,
    '',
  );
  return parse(bare) ?? parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,( ?[}\]])/g, '$1'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listNames(value: unknown, byId: ReadonlyMap<unknown, Thing>): string[] {
  return toList(value).flatMap((one): string[] => {
    if (typeof one === 'string') return /^https?:/.test(one) ? [] : [one.trim()].filter((name) => name !== '');
    if (!isMapping(one)) return [];
    const name = readText(one.name) ?? readText(byId.get(one['@id'])?.name);
    return name === undefined ? [] : [name];
  });
}

function readText(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const text = typeof first === 'string' ? first.replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}

function readUrl(value: unknown): string | undefined {
  return readText(value) ?? (isMapping(value) ? (readText(value['@id']) ?? readText(value.url)) : undefined);
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
