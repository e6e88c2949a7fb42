import type { ArticleText } from '../../articleText.ts';
import { readArticleNames } from '../people/articleNames.ts';
import type { NamingArticle } from '../people/collectNames.ts';

/** The names in a text, as discovery takes them. */
export function namesOf({ id, source, blocks }: ArticleText): NamingArticle {
  return { id, names: readArticleNames(source.text, blocks) };
}
