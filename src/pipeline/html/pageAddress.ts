import type { Finding } from '../problems.ts';
import type { Stated } from '../statedMetadata.ts';
import { describeNoAddress } from '../webAddress.ts';
import { firstOf } from './firstOf.ts';
import type { PageTags } from './pageTags.ts';
import type { StructuredData } from './structuredData.ts';

/** Finds a page's address where its tags say it. */
export function findPageAddress(tags: PageTags, data: StructuredData): Stated<string> | undefined {
  const web = (url: string | undefined) => (url !== undefined && /^https?:\/\/[^\s<>"]+$/i.test(url) ? url : undefined);
  return firstOf(...listUrls(tags, data).map(([url, basis]) => [web(url), basis] as const));
}

function listUrls(tags: PageTags, data: StructuredData): (readonly [string | undefined, string])[] {
  return [
    [tags.canonical, 'link canonical'],
    [tags.meta.get('og:url'), 'meta og:url'],
    [data.url, 'JSON-LD url'],
    [tags.savedFrom, 'the browser’s note of where the page was saved'],
  ];
}

/** Finds addresses that are none on the web. One without a scheme is from the site's root, which is usual; one with another scheme is meant for something else. */
export function findPageAddressFaults(tags: PageTags, data: StructuredData): Finding[] {
  return listUrls(tags, data).flatMap(([url, basis]) => {
    if (url === undefined || !/^\s*[a-z][a-z\d+.-]*:(?!\d)/i.test(url) || /^\s*https?:/i.test(url)) return [];
    return [
      describeNoAddress(url, `Write the article’s own into its coding, under article; this one is from ${basis}.`),
    ];
  });
}
