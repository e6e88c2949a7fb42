import type { ArticleText } from '../../articleText.ts';
import { readArticleNames } from '../people/articleNames.ts';
import { addNames, type CollectedNames, makeCollectedNames } from '../people/collectNames.ts';

/** The names in some texts, as discovery takes them. */
export function namesOf(texts: readonly ArticleText[]): CollectedNames {
  const names = makeCollectedNames();
  for (const { id, source, blocks } of texts) addNames(names, { id, names: readArticleNames(source.text, blocks) });
  return names;
}
