import type { Issue, IssueExample } from '../corpus/issue.ts';
import { anchorQuote } from './anchors.ts';
import type { Texts } from './articleText.ts';
import type { CodebookFiles } from './codebookFiles.ts';
import { checkId, type IdList } from './ids.ts';
import { omitUndefined } from './omitUndefined.ts';

/** Compiles the codebook's issues: anchors each example in its article. Problems: `unknown-id` of an article, those of anchoring. */
export function compileIssues(codebook: CodebookFiles, articles: Texts, articleIds: IdList): Issue[] {
  const { yaml, entries, values } = codebook.issues;
  return entries.flatMap(({ path, parts, value: coded }) => {
    const examples = (parts.examples ?? []).flatMap(({ article: id, ...selector }, index): IssueExample[] => {
      if (yaml === undefined) return [];
      const at = [...path, 'examples', index];
      const article = articles.get(id);
      if (article === undefined) checkId(articleIds, id, { yaml, path: [...at, 'article'] });
      const span = article === undefined ? undefined : anchorQuote(article, selector, { yaml, path: at });
      return span === undefined ? [] : [{ article: id, ...span }];
    });
    if (coded === undefined || !values.includes(coded)) return [];
    const { id, group, title, definition, counts } = coded;
    return [omitUndefined({ id, group, title, definition, counts, doesNotCount: coded['does-not-count'], examples })];
  });
}
