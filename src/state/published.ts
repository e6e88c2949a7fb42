import { build, seedsUrl } from 'virtual:corpus-build';
import corpusUrl from 'virtual:corpus-url';

/**
 * What stands beside the page: the name of its build, and the addresses of the corpus and of the seeds it was compiled from.
 *
 * The seeds are null where they are not published: the texts are held back, or the page is served and not built.
 */
export const PUBLISHED = { build, corpusUrl, seedsUrl } as const;
