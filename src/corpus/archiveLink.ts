import type { Article } from './article.ts';
import { parseWebAddress } from './textFragment.ts';

const ARCHIVE = 'https://web.archive.org/web/';

/**
 * Links to the copies that the Internet Archive may have of an article's page: the one nearest to the day of publication, or, where no day is known,
 * all of them.
 *
 * Nothing is asked of the archive before a reader follows the link. Undefined without an address of the web.
 */
export function printArchiveLink({ url, published }: Pick<Article, 'url' | 'published'>): string | undefined {
  const page = parseWebAddress(url);
  if (page === undefined || page.startsWith(ARCHIVE)) return page;
  const day = published.earliest ?? published.latest;
  return `${ARCHIVE}${day === null ? '*' : day.replaceAll('-', '')}/${page}`;
}
