import type { Finding } from '../problems.ts';
import type { Stated, StatedMetadata } from '../statedMetadata.ts';
import { firstOf } from './firstOf.ts';
import { isSameTitle } from './markBlocks.ts';
import { findPageAddress, findPageAddressFaults } from './pageAddress.ts';
import {
  countDaysApart,
  isDenied,
  listPrintedDates,
  type ReadDate,
  readPageDate,
  type WrittenDate,
} from './pageDates.ts';
import type { PageTags } from './pageTags.ts';
import type { StructuredData } from './structuredData.ts';

/** What a page says of its article to machines, and where it contradicts itself. */
export type PageMetadata = { readonly stated: StatedMetadata; readonly findings: readonly Finding[] };

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'last-modified',
  'lastmod',
];

/**
 * Finds what a page says of its article in JSON-LD, OpenGraph, `<meta>`, `<time>` and `<link>`, in this order of trust, and last in `lines`,
 * the page's own lines about author and date.
 *
 * Warnings: `metadata-contradiction` where two of them name different days, or an update is older than the article; `web-address`.
 */
export function findPageMetadata(tags: PageTags, data: StructuredData, lines: readonly string[]): PageMetadata {
  const printed = lines.flatMap(listPrintedDates);
  const published = readDates([
    ...fromData(data.published, 'datePublished'),
    ...fromMeta(tags, PUBLISHED),
    ...fromTimes(tags, false),
    ...printed.filter(({ isUpdate }) => !isUpdate),
    ...fromMeta(tags, ['date'], false),
  ]);
  const updated = readDates([
    ...fromData(data.modified, 'dateModified'),
    ...fromMeta(tags, MODIFIED),
    ...fromTimes(tags, true),
    ...printed.filter(({ isUpdate }) => isUpdate),
  ]);
  const [first, last] = [published[0], updated[0]];
  const findings = [
    ...findContradictions('published', published),
    ...findContradictions('updated', updated),
    ...findTurned(first, last),
    ...findPageAddressFaults(tags, data),
  ];
  const isUpdated = last !== undefined && (first === undefined || last.value.edtf > first.value.edtf);
  return {
    stated: {
      title: findPageTitle(tags, data),
      publisher: findPublisher(tags, data),
      author: findAuthor(tags, data),
      published: first && toStated(first, published),
      updated: isUpdated ? toStated(last, updated) : undefined,
      url: findPageAddress(tags, data),
    },
    findings,
  };
}

function fromData(written: string | undefined, key: string): WrittenDate[] {
  return written === undefined ? [] : [{ written, basis: `JSON-LD ${key}`, certain: true }];
}

function fromMeta(tags: PageTags, names: readonly string[], certain = true): WrittenDate[] {
  return names.flatMap((name) => {
    const written = tags.meta.get(name);
    return written === undefined ? [] : [{ written, basis: `meta ${name}`, certain }];
  });
}

function fromTimes(tags: PageTags, isUpdate: boolean): WrittenDate[] {
  return tags.times
    .filter((time) => time.isUpdate === isUpdate)
    .map(({ written }) => ({ written, basis: '<time>', certain: true }));
}

function readDates(written: readonly WrittenDate[]): ReadDate[] {
  return written.flatMap((one) => readPageDate(one) ?? []);
}

/** A date that another one on the page denies is not certain. */
function toStated({ value, basis, certain }: ReadDate, all: readonly ReadDate[]): StatedMetadata['published'] {
  const [first] = all;
  return { value, basis, certain: certain && !all.some((other) => first !== undefined && isDenied(first, other)) };
}

function findContradictions(field: string, dates: readonly ReadDate[]): Finding[] {
  const [first, ...others] = dates;
  if (first === undefined) return [];
  const other = others.find((one) => one.basis !== first.basis && isDenied(first, one));
  if (other === undefined) return [];
  return [
    contradict(
      `${first.basis} says the article was ${field} on ${first.value.edtf}, ${other.basis} on ${other.value.edtf}; the first is taken.`,
      first.written,
    ),
  ];
}

function findTurned(first: ReadDate | undefined, last: ReadDate | undefined): Finding[] {
  if (
    first === undefined ||
    last === undefined ||
    last.value.edtf >= first.value.edtf ||
    countDaysApart(first, last) === 0
  )
    return [];
  return [
    contradict(
      `${last.basis} says the article was updated on ${last.value.edtf}, before ${first.basis} says it was published, ${first.value.edtf}; the update is not taken.`,
      last.written,
    ),
  ];
}

function contradict(message: string, value: string): Finding {
  const fix = 'Write the right date into the article’s coding, under article.';
  return { code: 'metadata-contradiction', severity: 'warning', message, value, fix };
}

/**
 * Finds an article's title by the page's tags.
 *
 * A headline that is unlike the page's title is a description of some kind where the article has a name that is like it. A main heading alone
 * can be that of a section.
 */
export function findPageTitle(tags: PageTags, data: StructuredData): Stated<string> | undefined {
  const site = data.publisher ?? tags.meta.get('og:site_name');
  const isLike = (words: string | undefined) => words !== undefined && isSameTitle(words, tags.title ?? '');
  const headline = isLike(data.name) && !isLike(data.headline) ? data.name : (data.headline ?? data.name);
  const stated = firstOf(
    [headline, 'JSON-LD headline'],
    [tags.meta.get('og:title'), 'meta og:title'],
    [tags.meta.get('twitter:title'), 'meta twitter:title'],
    [tags.title === undefined || isLike(tags.heading) ? tags.heading : undefined, '<h1>'],
  );
  if (stated !== undefined) return { ...stated, value: dropSite(stated.value, site) };
  return tags.title === undefined ? undefined : { value: dropSite(tags.title, site), basis: '<title>', certain: false };
}

/** In letters, the site's name and all; what is longer is no title. */
const LONGEST_TITLE = 400;

/** Takes the site's name off the end of a title. Without a name only a short last part after a bar is taken for it: a dash can be the headline's own. */
function dropSite(title: string, site: string | undefined): string {
  if (title.length > LONGEST_TITLE) return title;
  const parts = /^(.+\S)\s+[|\-–—·»:]\s+([^|]{2,40})$/.exec(title);
  if (parts === null || parts[1] === undefined || parts[2] === undefined) return title;
  const isSite = site !== undefined && isSameTitle(parts[2].padEnd(12, 'x'), site.padEnd(12, 'x'));
  return isSite || title.slice(parts[1].length).trim().startsWith('|') ? parts[1] : title;
}

function findPublisher(tags: PageTags, data: StructuredData): Stated<string> | undefined {
  const named = firstOf(
    [data.publisher, 'JSON-LD publisher'],
    [tags.meta.get('og:site_name'), 'meta og:site_name'],
    [tags.meta.get('dc.publisher') ?? tags.meta.get('publisher'), 'meta publisher'],
    [tags.meta.get('application-name'), 'meta application-name'],
  );
  if (named !== undefined) return named;
  const inTitle = findSiteInTitle(tags);
  if (inTitle !== undefined) return { value: inTitle, basis: '<title>', certain: false };
  const host = /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(findPageAddress(tags, data)?.value ?? '')?.[1];
  return host === undefined ? undefined : { value: host, basis: 'the page’s address', certain: false };
}

/** What stands in the page's title after the main heading and a dash is the site. */
function findSiteInTitle({ title, heading }: PageTags): string | undefined {
  if (title === undefined || heading === undefined || !title.startsWith(heading)) return undefined;
  if (title.length > LONGEST_TITLE) return undefined;
  return /^\s*[|\-–—·»:]\s+([^|]{2,40})$/.exec(title.slice(heading.length))?.[1];
}

function findAuthor(tags: PageTags, data: StructuredData): Stated<string> | undefined {
  const names = (written: string | undefined) =>
    written === undefined || /^https?:/.test(written) ? undefined : written.replace(/^by:? /i, '');
  return firstOf(
    [names(data.author), 'JSON-LD author'],
    [names(tags.meta.get('author')), 'meta author'],
    [names(tags.meta.get('article:author')), 'meta article:author'],
    [names(tags.meta.get('parsely-author') ?? tags.meta.get('dc.creator') ?? tags.meta.get('byl')), 'meta author'],
    [names(tags.author), 'rel=author'],
  );
}
